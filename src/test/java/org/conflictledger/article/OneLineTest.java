package org.conflictledger.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OneLineTest {

  @Test
  void whatWouldForgeALineIsShown() {
    assertThat(OneLine.of("a\nerror: b\r\u001b[31m\u2028\u0085\u0000"))
        .isEqualTo("a\\u000aerror: b\\u000d\\u001b[31m\\u2028\\u0085\\u0000");
  }

  @Test
  void whatHidesOrTurnsTextIsShown() {
    assertThat(OneLine.of("\u202egpj.exe \u200b\u2066\ufeff\ud800"))
        .isEqualTo("\\u202egpj.exe \\u200b\\u2066\\ufeff\\ud800");
  }

  @Test
  void textInAnyScriptStaysAsItIs() {
    String text =
        "Ni\u00f1o \u0413\u0430\u0437\u0430 \u063a\u0632\u0629 \u30ac\u30b6 \ud83d\ude00 a\u0301";
    assertThat(OneLine.of(text)).isSameAs(text);
  }
}
