package org.conflictledger.casualty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.conflictledger.article.Article;
import org.junit.jupiter.api.Test;

/** What the outlook turns away would yield nothing when read: tracing reads everything. */
class OutlookTest {

  private static final CasualtyExtractor EXTRACTOR =
      CasualtyExtractor.load(Optional.empty(), "acled");

  @Test
  void nothingIsLost() {
    for (GoldenSentence golden : GoldenSentence.all()) {
      assertThat(EXTRACTOR.extract(golden.article()))
          .as(golden.article().text())
          .isEqualTo(EXTRACTOR.trace(golden.article()).mentions());
    }
  }

  @Test
  void aSureVerbOutweighsADisaster() {
    Article article =
        article(
            "The flood reached the lower town at noon.\n\nHelpers came by boat.\n\nIn the upper"
                + " town two brothers were beheaded on Friday, the mayor said.");
    assertThat(EXTRACTOR.extract(article)).hasSize(1);
    assertThat(EXTRACTOR.trace(article).mentions()).hasSize(1);
  }

  private static Article article(String text) {
    return new Article("a", LocalDate.parse("2024-05-04"), "", "", "", "en", text);
  }
}
