package org.conflictledger.casualty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conflictledger.article.Article;
import org.junit.jupiter.api.Test;

/**
 * Feeds cut texts off anywhere, and rules look at the words before and after: every golden sentence
 * is read with its end cut off, and with its beginning.
 */
class TruncatedTextTest {

  private static final CasualtyExtractor EXTRACTOR =
      CasualtyExtractor.load(Optional.empty(), "acled");

  /** Every second word of a sentence, of the next one the others. */
  private static final int STEP = 2;

  @Test
  void aSentenceThatIsCutOffIsRead() {
    List<String> failed = new ArrayList<>();
    List<GoldenSentence> all = GoldenSentence.all();
    for (int n = 0; n < all.size(); n++) {
      String[] words = all.get(n).article().text().split("\\s+");
      for (int cut = 1 + n % STEP; cut < words.length; cut += STEP) {
        read(String.join(" ", List.of(words).subList(0, cut)), failed);
        read(String.join(" ", List.of(words).subList(cut, words.length)), failed);
      }
    }
    assertThat(failed).isEmpty();
  }

  private static void read(String text, List<String> failed) {
    try {
      EXTRACTOR.extract(new Article("a", LocalDate.of(2022, 1, 3), "", "", "", "en", text));
    } catch (RuntimeException e) {
      failed.add(e + " at " + e.getStackTrace()[0] + ": " + text);
    }
  }
}
