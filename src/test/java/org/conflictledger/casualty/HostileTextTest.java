package org.conflictledger.casualty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.conflictledger.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
  void oneSentenceOfFiveMegabytesIsRead() {
    String text = "Rebels killed 12 soldiers in Baidoa " + "and so on ".repeat(500_000) + ".";
    assertThat(mentions(text)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "John Smith, Peter Jones, Ali Hassan and Omar Farah were killed, ",
        "killed\n\n12 soldiers were killed\n\n",
        "killed - five - soldiers - dead - the army - ",
        "(killed (five (soldiers ",
        "\"killed 'five [soldiers \"",
        "Aleppo, Homs, Goma, Kano, killed 3 people in ",
        "on Sunday, March 3, 2021, in May, last week, killed two, yesterday and ",
        "al-Shabaab, ISIS, the army, police, rebels, militants killed ",
        "including three women including four children including two killed "
      })
  void repeatedWithoutEndItIsReadToABound(String piece) {
    assertThat(mentions(piece.repeat(100_000 / piece.length()))).isLessThan(1_500);
  }

  @Test
  void wordsAndNumbersThatOnlyLookOtherwiseAreRead() {
    assertThat(mentions("Rebels kil\u00adled \uff11\uff12 sol\u200bdiers in Baidoa on Sunday."))
        .isEqualTo(1);
    assertThat(mentions("\u202eRebels killed \u0661\u0662 soldiers\u202c in Baidoa.")).isEqualTo(1);
  }

  @Test
  void numbersWithoutEndYieldNothing() {
    assertThat(mentions("1 ".repeat(100_000) + "killed")).isLessThan(2);
  }
}
