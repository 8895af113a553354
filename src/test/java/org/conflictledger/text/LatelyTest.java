package org.conflictledger.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LatelyTest {

  @Test
  void looksForWhatRecursOnceAndAnswersAllAlike() {
    List<String> asked = new ArrayList<>();
    Lately<Integer> lately =
        new Lately<>(
            word -> {
              asked.add(word);
              return word.length();
            });
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < 20_000; i++) {
        assertThat(lately.of("town" + i)).isEqualTo(4 + String.valueOf(i).length());
      }
    }
    asked.clear();
    lately.of("Kidal");
    lately.of("Kidal");
    assertThat(asked).containsExactly("Kidal");
  }

  @Test
  void doesNotKeepLongNames() {
    List<String> asked = new ArrayList<>();
    Lately<Boolean> lately = new Lately<>(asked::add);
    String longName = "x".repeat(1_000);
    lately.of(longName);
    lately.of(longName);
    assertThat(asked).hasSize(2);
  }
}
