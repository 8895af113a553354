package org.conflictledger.casualty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.conflictledger.article.Article;
import org.junit.jupiter.api.Test;

/** Texts made to take long are read to a bound; the bound of time here is no measure of speed. */
class HostileTextTest {

  private static final CasualtyExtractor EXTRACTOR =
      CasualtyExtractor.load(Optional.empty(), "acled");

  private static int mentions(String text) {
    Article article = new Article("a", LocalDate.of(2022, 1, 3), "", "", "", "en", text);
    return assertTimeoutPreemptively(
        Duration.ofSeconds(60), () -> EXTRACTOR.extract(article).size());
  }

  @Test
  void aRegisterOfTheDeadIsReadToABound() {
    String line = "Rebels killed 12 soldiers in Baidoa on Sunday, the army said. ";
    assertThat(mentions(line.repeat(5_000))).isBetween(900, 1_100);
  }

  @Test
  void quotesAndBracketsWithoutEndYieldNothing() {
    assertThat(mentions("\"".repeat(50_000) + " killed " + "(".repeat(50_000))).isZero();
  }

  @Test
  void numbersWithoutEndYieldNothing() {
    assertThat(mentions("1 ".repeat(100_000) + "killed")).isLessThan(2);
  }
}
