package org.conflictledger.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class CountTest {

  @Test
  void anOpenHighIsNoNumber() {
    Count count = new Count(12, 12, OptionalLong.empty(), "at least 12", Qualifier.AT_LEAST);
    assertThat(count.high()).isEmpty();
  }

  @Test
  void lowIsNeverAboveBest() {
    assertThatThrownBy(() -> new Count(3, 2, OptionalLong.empty(), "x", Qualifier.EXACT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("3, 2");
  }

  @Test
  void highIsNeverBelowBest() {
    assertThatThrownBy(() -> new Count(1, 5, OptionalLong.of(4), "x", Qualifier.UP_TO))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
