package org.conflictledger.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.conflictledger.article.Article;
import org.conflictledger.article.Checked;
import org.conflictledger.article.FieldNames;
import org.conflictledger.article.JsonLines;
import org.conflictledger.article.JsonRecord;
import org.conflictledger.article.ReadingLimits;
import org.conflictledger.dataset.extract.Interpreter;
import org.conflictledger.dataset.extract.LedgerInterpreter;
import org.conflictledger.event.copy.CopyDetector;
import org.conflictledger.event.copy.TextSignature;
import org.conflictledger.event.estimate.Event;
import org.conflictledger.event.incident.Incident;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Articles in, events out, over the clusters in {@code linking/}: sixty-six incidents told by two
 * to eight articles each, with follow-ups, falling and rising tolls, rival figures, copies, second
 * attacks in the same town and equal numbers elsewhere.
 */
class LinkingClustersTest {

  private static final int LARGEST = 1 << 20;

  private static JsonNode expected;
  private static List<Event> events;

  @BeforeAll
  static void link() throws IOException {
    expected = new ObjectMapper().readTree(resource("events.json")).get("events");
    Interpreter interpreter = LedgerInterpreter.of("acled");
    List<Article> articles = articles();
    Map<String, String> copies =
        CopyDetector.duplicates(articles.stream().map(TextSignature::of).toList());
    Map<String, LocalDate> days = new TreeMap<>();
    articles.forEach(article -> days.put(article.id(), article.published()));
    List<Incident> incidents = new ArrayList<>();
    for (Article article : articles) {
      String original = copies.get(article.id());
      for (Incident incident : interpreter.read(article).incidents()) {
        incidents.add(
            original == null ? incident : incident.asCopyOf(original, days.get(original)));
      }
    }
    events = interpreter.link(incidents);
  }

  private static InputStream resource(String name) {
    return LinkingClustersTest.class.getResourceAsStream("/linking/" + name);
  }

  private static List<Article> articles() throws IOException {
    List<Article> articles = new ArrayList<>();
    JsonRecord record =
        new JsonRecord(FieldNames.DEFAULT, ReadingLimits.DEFAULT.withRecordBytes(LARGEST));
    try (InputStream in = resource("articles.jsonl");
        JsonLines lines = JsonLines.all("articles.jsonl", in, record)) {
      while (lines.hasNext()) {
        articles.add(((Checked.Accepted) lines.next()).article());
      }
    }
    return articles;
  }

  @Test
  void articlesOfOneIncidentMeetInOneEvent() {
    Map<String, Set<String>> wanted = new TreeMap<>();
    for (JsonNode event : expected) {
      event
          .get("articles")
          .forEach(
              article ->
                  wanted
                      .computeIfAbsent(article.asText(), id -> new TreeSet<>())
                      .add(event.get("event_id").asText()));
    }
    Map<String, Set<String>> found = new TreeMap<>();
    events.forEach(
        event ->
            event
                .articleIds()
                .forEach(id -> found.computeIfAbsent(id, a -> new TreeSet<>()).add(event.id())));

    double precision = bCubed(found, wanted);
    double recall = bCubed(wanted, found);

    assertThat(2 * precision * recall / (precision + recall))
        .as("B-cubed F1, precision %.3f, recall %.3f", precision, recall)
        .isGreaterThanOrEqualTo(0.95);
  }

  /** The share of what an article is joined with that it is rightly joined with, on average. */
  private static double bCubed(Map<String, Set<String>> joined, Map<String, Set<String>> right) {
    double sum = 0;
    Set<String> articles = new HashSet<>(joined.keySet());
    articles.addAll(right.keySet());
    for (String article : articles) {
      long together = 0;
      long rightly = 0;
      for (String other : articles) {
        if (other.equals(article) || shares(joined, article, other)) {
          together++;
          rightly += other.equals(article) || shares(right, article, other) ? 1 : 0;
        }
      }
      sum += (double) rightly / together;
    }
    return sum / articles.size();
  }

  private static boolean shares(Map<String, Set<String>> events, String one, String other) {
    return events.getOrDefault(one, Set.of()).stream()
        .anyMatch(events.getOrDefault(other, Set.of())::contains);
  }

  @Test
  void finalFiguresAreThoseLastKnown() {
    List<String> off = new ArrayList<>();
    for (JsonNode want : expected) {
      Set<String> articles = new TreeSet<>();
      want.get("articles").forEach(article -> articles.add(article.asText()));
      long best = want.get("final").get("best").asLong();
      long here =
          events.stream()
              .max(Comparator.comparingLong(event -> shared(event, articles)))
              .filter(event -> shared(event, articles) > 0)
              .flatMap(Event::killed)
              .map(killed -> killed.best())
              .orElse(-1L);
      if (here != best) {
        off.add(want.get("event_id").asText() + ": " + here + " for " + best);
      }
    }

    assertThat(off.size()).as("%s", off).isLessThanOrEqualTo(expected.size() / 10);
  }

  private static long shared(Event event, Set<String> articles) {
    return event.articleIds().stream().filter(articles::contains).count();
  }
}
