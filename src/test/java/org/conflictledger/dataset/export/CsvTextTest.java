package org.conflictledger.dataset.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTest {

  private final CsvText csv = new CsvText(LocalDate::toString);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=HYPERLINK(0)",
        "+1",
        "-1+1",
        "@SUM(A1)",
        " =1",
        "\t=1",
        "\u200B=1",
        "\u00A0@x",
        "\uFF1D1"
      })
  void whatASpreadsheetWouldRunIsDisarmed(String text) {
    assertThat(CsvText.harmless(text)).startsWith("'").endsWith(text.substring(text.length() - 1));
  }

  @Test
  void otherTextsStayAsTheyAre() {
    for (String text : new String[] {"Al-Shabaab", "12 = a dozen", "", "'quoted'", "Niño"}) {
      assertThat(csv.cell(text)).isEqualTo(text);
    }
  }

  @Test
  void aRowIsALine() {
    assertThat(csv.cell("one\r\ntwo\u2028three\u0000")).isEqualTo("\"one  two three \"");
    assertThat(csv.cell("He said \"no\", twice")).isEqualTo("\"He said \"\"no\"\", twice\"");
  }

  @Test
  void numbersKeepTheirSignAndNullIsEmpty() {
    assertThat(csv.cell(-1.5)).isEqualTo("-1.5");
    assertThat(csv.cell(null)).isEmpty();
    assertThat(csv.cell(LocalDate.of(2021, 3, 4))).isEqualTo("2021-03-04");
  }
}
