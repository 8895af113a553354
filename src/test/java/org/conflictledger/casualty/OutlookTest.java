package org.conflictledger.casualty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
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

  /** Sentences of other articles before and after, which may be refused and still be taken up. */
  @Test
  void nothingIsLostWhereOneGoesOnFromOthers() {
    List<GoldenSentence> all = GoldenSentence.all();
    for (int i = 0; i + 40 < all.size(); i += 3) {
      Article joined =
          article(
              all.get(i).article().text()
                  + "\n\n"
                  + all.get(i + 11).article().text()
                  + "\n\n"
                  + all.get(i + 40).article().text());
      assertThat(EXTRACTOR.extract(joined))
          .as(joined.text())
          .isEqualTo(EXTRACTOR.trace(joined).mentions());
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
