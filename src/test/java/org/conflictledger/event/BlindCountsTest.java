package org.conflictledger.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.conflictledger.casualty.CasualtyExtractor;
import org.conflictledger.event.estimate.Estimate;
import org.conflictledger.event.incident.ArticleReader;
import org.conflictledger.event.link.EventLinker;
import org.conflictledger.event.setting.LinkingSettings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How many were killed, by descriptions in the styles of event databases that were written before
 * anybody saw what the program makes of them. The floors lie a little under what was reached.
 */
class BlindCountsTest {

  private static final CasualtyExtractor EXTRACTOR =
      CasualtyExtractor.load(Optional.empty(), "acled");
  private static final ArticleReader READER = new ArticleReader(LinkingSettings.builtIn());
  private static final EventLinker LINKER = new EventLinker(LinkingSettings.builtIn());

  @ParameterizedTest
  @CsvSource({
    "counts-first.jsonl, 0.93",
    "counts-second.jsonl, 0.82",
    "counts-third.jsonl, 0.80",
    "counts-fourth.jsonl, 0.77"
  })
  void theDeadAreCounted(String file, double floor) throws IOException {
    List<JsonNode> texts = BlindTexts.of(file);
    int right = 0;
    for (JsonNode text : texts) {
      right += killed(text) == text.path("gold").path("killed").asLong() ? 1 : 0;
    }
    double share = (double) right / texts.size();
    System.out.printf(Locale.ROOT, "Blind counts, %s: killed exact %.3f%n", file, share);
    assertThat(share).isGreaterThan(floor);
  }

  private static long killed(JsonNode text) {
    return LINKER
        .link(READER.read(EXTRACTOR.extract(BlindTexts.article(text))).incidents())
        .stream()
        .mapToLong(event -> event.killed().map(Estimate::best).orElse(0L))
        .sum();
  }
}
