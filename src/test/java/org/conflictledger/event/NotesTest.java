package org.conflictledger.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conflictledger.article.Article;
import org.conflictledger.casualty.CasualtyExtractor;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.event.estimate.Estimate;
import org.conflictledger.event.estimate.Event;
import org.conflictledger.event.estimate.Totals;
import org.conflictledger.event.incident.ArticleReader;
import org.conflictledger.event.link.EventLinker;
import org.conflictledger.event.setting.LinkingSettings;
import org.junit.jupiter.api.Test;

/**
 * Short notes in the manner of event databases, headlines, military releases, timelines and attack
 * summaries, {@code notes.jsonl}: how many were harmed, and country, division (ISO 3166-2) and day
 * of the incident. What a note does not give is left out.
 */
class NotesTest {

  private static final double LEAST = 0.95;

  private static final Map<String, Outcome> NUMBERS =
      Map.of(
          "killed", Outcome.KILLED,
          "injured", Outcome.INJURED,
          "captured", Outcome.CAPTURED,
          "abducted", Outcome.ABDUCTED);

  private static final List<String> PLACES_AND_DAY = List.of("country", "admin1", "date");

  private final CasualtyExtractor extractor = CasualtyExtractor.load(Optional.empty(), "acled");
  private final LinkingSettings settings = LinkingSettings.builtIn();

  @Test
  void numbersPlacesAndDaysAreRight() throws Exception {
    List<String> wrong = new ArrayList<>();
    int all = 0;
    for (JsonNode note : notes()) {
      List<Event> events = events(note);
      for (Map.Entry<String, Outcome> number : NUMBERS.entrySet()) {
        if (note.has(number.getKey())) {
          all++;
          long got = Totals.of(events, number.getValue()).map(Estimate::best).orElse(0L);
          compare(note, number.getKey(), Long.toString(got), wrong);
        }
      }
      Optional<Event> main =
          events.stream()
              .max(
                  Comparator.comparingLong(event -> event.killed().map(Estimate::best).orElse(0L)));
      for (String field : PLACES_AND_DAY) {
        if (main.isPresent() && note.has(field)) {
          all++;
          compare(note, field, value(main.get(), field), wrong);
        }
      }
    }
    assertThat((all - wrong.size()) / (double) all)
        .as("share right of " + all + "; wrong: " + wrong)
        .isGreaterThanOrEqualTo(LEAST);
  }

  private static void compare(JsonNode note, String field, String got, List<String> wrong) {
    String want = note.get(field).asText();
    if (!want.equals(got)) {
      wrong.add(note.get("id").asText() + " " + field + " " + want + ", found " + got);
    }
  }

  private static String value(Event event, String field) {
    return switch (field) {
      case "country" -> event.where().country();
      case "admin1" -> event.where().admin1();
      default -> event.when().start().toString();
    };
  }

  private List<Event> events(JsonNode note) {
    Article article =
        new Article(
            note.get("id").asText(),
            LocalDate.parse(note.get("published").asText()),
            "",
            "",
            "",
            "en",
            note.get("text").asText());
    return new EventLinker(settings)
        .link(new ArticleReader(settings).read(extractor.extract(article)).incidents());
  }

  private static List<JsonNode> notes() throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<JsonNode> notes = new ArrayList<>();
    Path file = Path.of("src/test/resources/org/conflictledger/event/notes.jsonl");
    for (String line : Files.readAllLines(file)) {
      notes.add(json.readTree(line));
    }
    return notes;
  }
}
