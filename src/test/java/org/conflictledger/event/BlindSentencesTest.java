package org.conflictledger.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.conflictledger.casualty.CasualtyExtractor;
import org.conflictledger.casualty.mention.CasualtyMention;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How far the rules carry beyond the sentences they were written with. The floors lie a little
 * under what was reached; raise them when more is.
 */
class BlindSentencesTest {

  private static final CasualtyExtractor EXTRACTOR =
      CasualtyExtractor.load(Optional.empty(), "acled");

  /** Mentions by outcome and best count; a number told again counts neither way. */
  private static final class Tally {
    private int wanted;
    private int given;
    private int hit;

    void add(List<String> wantedHere, List<String> givenHere) {
      List<String> rest = new ArrayList<>(givenHere);
      for (String want : wantedHere) {
        hit += rest.remove(want) ? 1 : 0;
      }
      rest.removeIf(wantedHere::contains);
      wanted += wantedHere.size();
      given += rest.size();
    }

    double recall() {
      return (double) hit / wanted;
    }

    double precision() {
      return (double) hit / (hit + given);
    }

    double f1() {
      return 2 * precision() * recall() / (precision() + recall());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "first.jsonl, 0.84",
    "second.jsonl, 0.80",
    "third.jsonl, 0.84",
    "fourth.jsonl, 0.77",
    "fifth.jsonl, 0.75",
    "sixth.jsonl, 0.74",
    "seventh.jsonl, 0.79",
    "eighth.jsonl, 0.78",
    "ninth.jsonl, 0.90",
    "tenth.jsonl, 0.88",
    "eleventh.jsonl, 0.96",
    "twelfth.jsonl, 0.93",
    "thirteenth.jsonl, 0.86",
    "fourteenth.jsonl, 0.79",
    "places-unread.jsonl, 0.80"
  })
  void mentionsAreFound(String file, double floor) throws IOException {
    Tally tally = new Tally();
    for (JsonNode text : BlindTexts.of(file)) {
      List<String> wanted = new ArrayList<>();
      text.path("mentions").forEach(m -> wanted.add(m.path("outcome").asText() + m.path("best")));
      tally.add(
          wanted, EXTRACTOR.extract(BlindTexts.article(text)).stream().map(this::shown).toList());
    }
    System.out.printf(
        Locale.ROOT,
        "Blind sentences, %s: F1 %.3f, recall %.3f, precision %.3f%n",
        file,
        tally.f1(),
        tally.recall(),
        tally.precision());
    assertThat(tally.f1()).isGreaterThan(floor);
  }

  private String shown(CasualtyMention mention) {
    return mention.outcome().code() + mention.count().best();
  }
}
