package org.conflictledger.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conflictledger.article.Article;
import org.conflictledger.casualty.CasualtyExtractor;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.event.estimate.Estimate;
import org.conflictledger.event.estimate.Totals;
import org.conflictledger.event.incident.ArticleReader;
import org.conflictledger.event.incident.Incident;
import org.conflictledger.event.link.EventLinker;
import org.conflictledger.event.setting.LinkingSettings;
import org.junit.jupiter.api.Test;

/**
 * Summaries of single attacks in the manner of event databases, {@code summaries.jsonl}: how many
 * were killed, attackers whose death is stated among them, and how many injured. A number left out
 * is one that the summary does not give.
 */
class SummariesTest {

  private static final double LEAST = 0.9;

  private final CasualtyExtractor extractor = CasualtyExtractor.load(Optional.empty(), "acled");
  private final LinkingSettings settings = LinkingSettings.builtIn();

  @Test
  void killedAndInjuredAreReadInNineOfTen() throws Exception {
    assertThat(misses("killed", Outcome.KILLED)).as("share right").isGreaterThanOrEqualTo(LEAST);
    assertThat(misses("injured", Outcome.INJURED)).as("share right").isGreaterThanOrEqualTo(LEAST);
  }

  private double misses(String field, Outcome outcome) throws Exception {
    List<String> wrong = new ArrayList<>();
    int all = 0;
    for (JsonNode summary : summaries()) {
      if (!summary.has(field)) {
        continue;
      }
      all++;
      long want = summary.get(field).asLong();
      long got = best(summary, outcome);
      if (want != got) {
        wrong.add(summary.get("id").asText() + " " + field + " " + want + ", found " + got);
      }
    }
    System.out.println("Summaries, " + field + ": " + (all - wrong.size()) + " of " + all + wrong);
    return (all - wrong.size()) / (double) all;
  }

  private long best(JsonNode summary, Outcome outcome) {
    Article article =
        new Article(
            summary.get("id").asText(),
            LocalDate.parse(summary.get("published").asText()),
            "",
            "",
            "",
            "en",
            summary.get("text").asText());
    List<Incident> incidents =
        new ArticleReader(settings).read(extractor.extract(article)).incidents();
    return Totals.of(new EventLinker(settings).link(incidents), outcome)
        .map(Estimate::best)
        .orElse(0L);
  }

  private static List<JsonNode> summaries() throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<JsonNode> summaries = new ArrayList<>();
    Path file = Path.of("src/test/resources/org/conflictledger/event/summaries.jsonl");
    for (String line : Files.readAllLines(file)) {
      summaries.add(json.readTree(line));
    }
    return summaries;
  }
}
