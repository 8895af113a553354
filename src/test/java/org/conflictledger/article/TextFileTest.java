package org.conflictledger.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TextFileTest {

  @Test
  void leadingDateIsTheDayAndTheRestOfItsLineIsText() {
    Article article = article(" date 2021-03-21 Raid on a market\n\nFive died.\n");
    assertThat(article.published()).isEqualTo(LocalDate.of(2021, 3, 21));
    assertThat(article.text()).isEqualTo("Raid on a market\n\nFive died.");
    assertThat(article.id()).hasSize(24);
  }

  @Test
  void dateAloneOnItsLine() {
    assertThat(article("date 2021-03-21\nFive died.").text()).isEqualTo("Five died.");
  }

  @Test
  void fileWithoutADateIsRejected() {
    assertThat(shown("date palms burned. Five died.")).isEqualTo("0 no_date");
    assertThat(shown("date 2021-99-21 Five died.")).isEqualTo("0 bad_date");
  }

  @Test
  void emptyLargeAndBinaryFilesAreRejected() {
    assertThat(shown("")).isEqualTo("0 empty_text");
    assertThat(shown("date 2021-03-21 ")).isEqualTo("0 empty_text");
    assertThat(shown("date 2021-03-21 " + "x".repeat(600))).isEqualTo("0 too_large");
    assertThat(shown("\0\1")).isEqualTo("0 binary");
  }

  private static Article article(String text) {
    return ((Checked.Accepted) read(text)).article();
  }

  private static String shown(String text) {
    return Shown.one(read(text));
  }

  private static Checked read(String text) {
    return TextFile.read(
        "f",
        new ByteArrayInputStream(text.getBytes(UTF_8)),
        ReadingLimits.DEFAULT.withRecordBytes(500));
  }
}
