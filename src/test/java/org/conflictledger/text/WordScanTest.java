package org.conflictledger.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordScanTest {

  private static final WordScan SCAN = new WordScan(List.of("killed", "co-opted", "caf\u00e9"));

  @Test
  void findsWordsInAnyCaseAndBesideAnySign() {
    assertThat(holds("Two were KILLED.")).isTrue();
    assertThat(holds("killed")).isTrue();
    assertThat(holds("(re-killed)")).isTrue();
    assertThat(holds("the CAF\u00c9 burned")).isTrue();
    // The tokenizer makes a k of the sign for kelvin.
    assertThat(holds("\u212Ailled")).isTrue();
  }

  @Test
  void looksForTheLongestRunOfLetters() {
    assertThat(holds("They were co\u2011opted.")).isTrue();
    assertThat(holds("They were opted out.")).isTrue();
    assertThat(holds("They were co-owners.")).isFalse();
  }

  @Test
  void passesOverTheRest() {
    assertThat(holds("")).isFalse();
    assertThat(holds("Skilled workers outkilled nobody: 7 in 10 kill time.")).isFalse();
    assertThat(SCAN.mayHold("killed here", 1, 11)).isFalse();
  }

  @Test
  void aWordThatMayHideInALongerRunCounts() {
    assertThat(holds("x".repeat(200) + "killed")).isTrue();
  }

  @Test
  void aMarkWithoutWidthHidesNoWord() {
    assertThat(holds("They were kil\u00adled.")).isTrue();
  }

  @Test
  void whatHasNoLetterCannotBeLookedFor() {
    assertThat(new WordScan(List.of("9/11")).mayHold("anything", 0, 8)).isTrue();
  }

  private static boolean holds(String text) {
    return SCAN.mayHold(text, 0, text.length());
  }
}
