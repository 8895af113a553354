package org.conflictledger.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.conflictledger.casualty.CasualtyExtractor;
import org.conflictledger.event.estimate.Estimate;
import org.conflictledger.event.estimate.Event;
import org.conflictledger.event.incident.ArticleReader;
import org.conflictledger.event.incident.ArticleReading;
import org.conflictledger.event.link.EventLinker;
import org.conflictledger.event.setting.LinkingSettings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How far the reading of whole articles carries beyond those that the rules were written with. The
 * floors lie a little under what was reached; raise them when more is.
 */
class BlindArticlesTest {

  private static final CasualtyExtractor EXTRACTOR =
      CasualtyExtractor.load(Optional.empty(), "acled");
  private static final ArticleReader READER = new ArticleReader(LinkingSettings.builtIn());
  private static final EventLinker LINKER = new EventLinker(LinkingSettings.builtIn());

  /** Events by best number and country, and articles by their sum of dead. */
  private static final class Tally {
    private int wanted;
    private int given;
    private int hit;
    private int articles;
    private int totals;

    void add(JsonNode wantedHere, List<Event> givenHere) {
      List<Event> rest = new ArrayList<>(givenHere);
      long sum = 0;
      for (JsonNode want : wantedHere) {
        long best = want.path("best").asLong();
        sum += best;
        Optional<Event> found =
            rest.stream()
                .filter(event -> best(event) == best)
                .filter(event -> event.where().country().equals(want.path("country").asText()))
                .findFirst();
        found.ifPresent(rest::remove);
        hit += found.isPresent() ? 1 : 0;
      }
      wanted += wantedHere.size();
      given += givenHere.size();
      articles++;
      totals += sum == givenHere.stream().mapToLong(Tally::best).sum() ? 1 : 0;
    }

    private static long best(Event event) {
      return event.killed().map(Estimate::best).orElse(0L);
    }

    double recall() {
      return (double) hit / wanted;
    }

    double precision() {
      return (double) hit / given;
    }

    double total() {
      return (double) totals / articles;
    }
  }

  @ParameterizedTest
  @CsvSource({
    "articles-first.jsonl, 0.82, 0.78",
    "articles-second.jsonl, 0.74, 0.75",
    "articles-third.jsonl, 0.79, 0.70",
    "articles-fourth.jsonl, 0.80, 0.75",
    "articles-fifth.jsonl, 0.85, 0.83",
    "articles-sixth.jsonl, 0.90, 0.80",
    "articles-seventh.jsonl, 0.73, 0.75",
    "articles-eighth.jsonl, 0.68, 0.75",
    "articles-ninth.jsonl, 0.86, 0.86",
    "articles-tenth.jsonl, 0.84, 0.84",
    "articles-eleventh.jsonl, 0.87, 0.83",
    "articles-twelfth.jsonl, 0.82, 0.82",
    "articles-thirteenth.jsonl, 0.82, 0.78",
    "articles-fourteenth.jsonl, 0.92, 0.90",
    "articles-fifteenth.jsonl, 0.90, 0.79",
    "articles-sixteenth.jsonl, 0.95, 0.95",
    "articles-seventeenth.jsonl, 0.88, 0.78",
    "articles-eighteenth.jsonl, 0.69, 0.62",
    "articles-nineteenth.jsonl, 0.75, 0.69",
    "articles-twentieth.jsonl, 0.65, 0.65",
    "articles-twentyfirst.jsonl, 0.56, 0.47",
    "kinds-first.jsonl, 0.68, 0.65",
    "kinds-second.jsonl, 0.55, 0.50",
    "kinds-third.jsonl, 0.70, 0.74",
    "kinds-fourth.jsonl, 0.88, 0.86",
    "kinds-fifth.jsonl, 0.63, 0.61",
    "kinds-sixth.jsonl, 0.54, 0.72",
    "notes-first.jsonl, 0.84, 0.81",
    "notes-second.jsonl, 0.78, 0.73"
  })
  void eventsAreFound(String file, double recall, double precision) throws IOException {
    Tally tally = new Tally();
    for (JsonNode text : BlindTexts.of(file)) {
      ArticleReading reading = READER.read(EXTRACTOR.extract(BlindTexts.article(text)));
      tally.add(text.path("events"), LINKER.link(reading.incidents()));
    }
    System.out.printf(
        Locale.ROOT,
        "Blind articles, %s: events recall %.3f, precision %.3f, total killed %.3f%n",
        file,
        tally.recall(),
        tally.precision(),
        tally.total());
    assertThat(tally.recall()).isGreaterThan(recall);
    assertThat(tally.precision()).isGreaterThan(precision);
  }
}
