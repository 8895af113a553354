package org.conflictledger.article;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CsvArticlesTest {

  private static final String HEADER = "id,published,text\n";

  @Test
  void quotedCellsHoldDelimitersLineEndsAndQuotes() {
    CsvArticles records =
        csv(
            "id,published,text,mood\n"
                + "a,2021-03-21,\"One, two.\n\n"
                + "He said \"\"go\"\".\",\n"
                + "b,2021-03-22,Five.,x\n");
    assertThat(text(records.next())).isEqualTo("One, two.\n\nHe said \"go\".");
    assertThat(text(records.next())).isEqualTo("Five.");
    assertThat(records.hasNext()).isFalse();
  }

  @Test
  void quoteWithinAPlainCellIsALetter() {
    assertThat(text(csv(HEADER + "a,2021-03-21,A 5\" shell fell.\n").next()))
        .isEqualTo("A 5\" shell fell.");
  }

  @Test
  void positionsAreOffsetsOfRows() {
    assertThat(shown(HEADER + "a,2021-03-21,Five.\nb,,Five.\n")).containsExactly("a", "37 no_date");
  }

  @Test
  void unclosedQuoteCostsItsLineOnly() {
    assertThat(shown(HEADER + "a,2021-03-21,\"Five.\nb,2021-03-21,Six.\nc,2021-03-21,Seven.\n"))
        .containsExactly("18 bad_csv", "b", "c");
  }

  @Test
  void tooManyCellsAreRejectedAndMissingOnesAreAbsent() {
    assertThat(shown(HEADER + "a,2021-03-21,Five,six.\nb,2021-03-21\n"))
        .containsExactly("18 bad_csv", "41 no_text");
  }

  @Test
  void emptyTextIsTold() {
    assertThat(shown(HEADER + "a,2021-03-21,\"\"\n")).containsExactly("18 empty_text");
  }

  @Test
  void invalidUtf8CostsItsRowOnly() {
    byte[] bytes = (HEADER + "a,2021-03-21,caf\u00e9\nb,2021-03-21,Six.\n").getBytes(ISO_8859_1);
    assertThat(Shown.all(csv(bytes, ',', FieldNames.DEFAULT)))
        .containsExactly("18 invalid_utf8", "b");
  }

  @Test
  void rowOverTheLimitCostsItselfOnly() {
    assertThat(shown(HEADER + "a,2021-03-21," + "x".repeat(600) + "\nb,2021-03-21,Six.\n"))
        .containsExactly("18 too_large", "b");
  }

  @Test
  void binaryFileIsOneReject() {
    assertThat(shown("\0\1\2,\n\0\0\n\0\n")).containsExactly("0 binary");
  }

  @Test
  void tabsAndOtherNames() {
    byte[] bytes = "key\tdate\tbody\na\t2021-03-21\tOne, two.\n".getBytes(UTF_8);
    FieldNames names = FieldNames.of(Map.of("id", "key", "published", "date", "text", "body"));
    assertThat(text(csv(bytes, '\t', names).next())).isEqualTo("One, two.");
  }

  private static List<String> shown(String text) {
    return Shown.all(csv(text));
  }

  private static CsvArticles csv(String text) {
    return csv(text.getBytes(UTF_8), ',', FieldNames.DEFAULT);
  }

  private static CsvArticles csv(byte[] bytes, char delimiter, FieldNames names) {
    return new CsvArticles(
        "f",
        new ByteArrayInputStream(bytes),
        delimiter,
        names,
        ReadingLimits.DEFAULT.withRecordBytes(500));
  }

  private static String text(Checked record) {
    return ((Checked.Accepted) record).article().text();
  }
}
