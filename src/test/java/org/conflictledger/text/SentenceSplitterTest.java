package org.conflictledger.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {

  private static List<Sentence> sentences(String text) {
    return new SentenceSplitter().sentences(text);
  }

  private static List<String> split(String text) {
    return sentences(text).stream().map(Sentence::text).toList();
  }

  @Nested
  class OneSentence {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Lt. Gen. Ali Hassan said Mr. Omar was shot near Ft. Lamy on Feb. 3.",
          "U.S. forces struck at 4 a.m. on Monday.",
          "The attack at 6 p.m. Monday killed 2.5 per cent of them.",
          "J. K. Otieno of St. Mary's died.",
          "\"Where are they?\" asked the mother of three.",
          "\"Fire!\" shouted the sergeant, and 12 men fired.",
          "They waited ... and the shell fell.",
          "The U.S. Army lost two men.",
          "Troops of Maj. Gen. Khalifa Haftar killed six men, e.g. two cooks.",
          "The No. 2 of the group died.",
          "Police Nos. 4 and 7 fell."
        })
    void staysWhole(String text) {
      assertThat(split(text)).containsExactly(text);
    }
  }

  @Nested
  class TwoSentences {

    @Test
    void partAtTheStop() {
      assertThat(split("Six died. Nine were hurt."))
          .containsExactly("Six died.", "Nine were hurt.");
    }

    @Test
    void partBeforeANumber() {
      assertThat(split("Six died. 9 were hurt.")).containsExactly("Six died.", "9 were hurt.");
    }

    @Test
    void partAtAQuestion() {
      assertThat(split("Who fired? Nobody knows.")).containsExactly("Who fired?", "Nobody knows.");
    }

    @Test
    void theClosingQuoteStaysWithWhatItCloses() {
      assertThat(split("\"Ten are dead.\" The colonel hung up."))
          .containsExactly("\"Ten are dead.\"", "The colonel hung up.");
      assertThat(split("\u201cTen are dead.\u201d The colonel hung up."))
          .containsExactly("\u201cTen are dead.\u201d", "The colonel hung up.");
    }

    @Test
    void theOpeningQuoteGoesWithWhatItOpens() {
      assertThat(split("The colonel hung up. \"Ten are dead,\" a nurse said."))
          .containsExactly("The colonel hung up.", "\"Ten are dead,\" a nurse said.");
    }

    @Test
    void theClosingBracketStaysWithWhatItCloses() {
      assertThat(split("(Two were hurt.) The rest fled."))
          .containsExactly("(Two were hurt.)", "The rest fled.");
    }

    @Test
    void anAbbreviationMayEndOne() {
      assertThat(split("It was built in the U.S. The army bought ten."))
          .containsExactly("It was built in the U.S.", "The army bought ten.");
      assertThat(split("It fell at 4 a.m. Police found two bodies."))
          .containsExactly("It fell at 4 a.m.", "Police found two bodies.");
    }

    @Test
    void noIsAnAbbreviationBeforeANumberOnly() {
      assertThat(split("He said no. The siege went on."))
          .containsExactly("He said no.", "The siege went on.");
    }

    @Test
    void aYearOrNumberMayEndOne() {
      assertThat(split("The war began in 2011. It goes on."))
          .containsExactly("The war began in 2011.", "It goes on.");
    }
  }

  @Nested
  class Lines {

    @Test
    void aBlankLineParts() {
      assertThat(split("Six died\n\nNine were hurt")).containsExactly("Six died", "Nine were hurt");
    }

    @Test
    void aHeadingParts() {
      assertThat(split("Weapons and captives\nBattles went on for a day."))
          .containsExactly("Weapons and captives", "Battles went on for a day.");
    }

    @Test
    void aHeadingMayEndWithAnAbbreviationButNotLikeASentence() {
      String rest = "\nFour died.\nKisangani\nSix were hurt.";
      assertThat(kinds("Washington D.C." + rest)).containsOnly(Item.Kind.SECTION);
      assertThat(kinds("They fled home." + rest))
          .containsExactly(Item.Kind.TEXT, Item.Kind.TEXT, Item.Kind.TEXT, Item.Kind.TEXT);
    }

    private List<Item.Kind> kinds(String text) {
      return sentences(text).stream().map(s -> s.item().kind()).toList();
    }

    @Test
    void paragraphsAreCounted() {
      assertThat(sentences("One. Two.\n\nThree.").stream().map(Sentence::paragraph))
          .containsExactly(0, 0, 1);
    }

    @Test
    void unicodeSeparatorsPartLikeLineEndsAndOffsetsHold() {
      String text = "Six died\u2028Nine were hurt\u2029Ten fled";
      assertThat(split(text)).containsExactly("Six died", "Nine were hurt", "Ten fled");
      for (Sentence s : sentences(text)) {
        assertThat(text.substring(s.begin(), s.end())).isEqualTo(s.text());
      }
    }

    @Test
    void windowsLineEndsPartTheSame() {
      assertThat(split("Six died.\r\n\r\nNine were hurt.\r\n"))
          .containsExactly("Six died.", "Nine were hurt.");
    }

    @Test
    void linesWrappedToAWidthJoin() {
      String text =
          """
          GUERRILLAS OF THE NORTHERN FRONT ATTACKED THE GARRISON OF SAN MATEO AND
          KILLED SEVEN SOLDIERS BEFORE DAWN TODAY, ACCORDING TO A COMMUNIQUE FROM
          THE ARMED FORCES PRESS COMMITTEE READ OVER A STATION IN THE CAPITAL AND
          REPEATED BY OTHERS. FIVE CIVILIANS WERE HURT WHEN A GRENADE FELL INTO THE
          MARKET, WHICH WAS CROWDED.
          """;
      List<Sentence> sentences = sentences(text);
      assertThat(sentences).hasSize(2);
      assertThat(sentences.get(1).text()).startsWith("FIVE CIVILIANS").endsWith("CROWDED.");
    }

    @Test
    void aLineThatGoesOnInLowerCaseJoins() {
      assertThat(split("The blast killed six\nand wounded nine.")).hasSize(1);
    }
  }

  @Nested
  class Capitals {

    @Test
    void areNoticed() {
      assertThat(sentences("SIX SOLDIERS DIED IN THE AMBUSH.").get(0).allCaps()).isTrue();
      assertThat(sentences("Six soldiers of the SDF died.").get(0).allCaps()).isFalse();
    }

    @Test
    void splitLikeOtherProse() {
      assertThat(split("SIX SOLDIERS DIED. THE REBELS FLED TO THE U.S. EMBASSY."))
          .containsExactly("SIX SOLDIERS DIED.", "THE REBELS FLED TO THE U.S. EMBASSY.");
    }
  }

  @Nested
  class Headlines {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Car bomb kills eight in Tikrit market A car bomb tore through a market in Tikrit.",
          "Gunmen Kill Sunni Cleric in Basra Unidentified gunmen shot dead a Sunni preacher.",
          "Ten soldiers killed in ambush Pro-government militias ambushed a column of soldiers.",
          "Two marines die in Sulu clash JOLO CITY, Philippines - Two marines died on Friday."
        })
    void runIntoTheReport(String text) {
      assertThat(sentences(text)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Officers at the base said that Two soldiers of the garrison had died at the base.",
          "The outbreak of hepatitis A in the camps has killed nine people in the outbreak.",
          "The army killed nine rebels in Idlib and the town of A Zur on Friday, rebels said.",
          "Nine people died in the market of Tikrit on Friday when a bomb went off there."
        })
    void areNotSeenWhereThereAreNone(String text) {
      assertThat(sentences(text)).hasSize(1);
    }
  }

  @Nested
  class Datelines {

    @Test
    void aBracketThatNothingOpensIsNone() {
      assertThat(body("RADIO) SIX MEN DIED.")).isEqualTo("RADIO) SIX MEN DIED.");
    }

    private static String body(String text) {
      Sentence s = sentences(text).get(0);
      return s.slice(s.body(), s.size());
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "KABUL (Agency) - Six men died.",
          "KABUL, Jan. 3 (Agency) - Six men died.",
          "KABUL, Jan 3 (Agency) \u2014 Six men died.",
          "MAIDUGURI, Nigeria \u2014 Six men died.",
          "SAN SALVADOR, 3 JAN 90 (AGENCY) -- [TEXT] Six men died.",
          "BOGOTA, 15 FEB 89 -- [REPORT] [TEXT] Six men died.",
          "LIMA, 2 MAY (AGENCY) Six men died.",
          "NO CITY (PERU), NO DATE -- [TEXT] Six men died.",
          "HIDDEN, 9 JUN 90 (RADIO) -- Six men died.",
          "Cairo, Egypt (AP) -- Six men died.",
          "London (AP) -- Six men died."
        })
    void standApartFromTheReport(String text) {
      assertThat(body(text)).isEqualTo("Six men died.");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Talks fail, envoys say Cairo, Egypt (AP) -- Six men died.",
          "Talks fail, envoys say New York (AP) -- Six men died.",
          "Talks fail in Cairo Abu Dhabi, United Arab Emirates (AP) -- Six men died."
        })
    void beginALineAfterThePointsOfAStory(String text) {
      Sentence report = sentences(text).get(1);
      assertThat(report.slice(report.body(), report.size())).isEqualTo("Six men died.");
      assertThat(sentences(text).get(0).text()).startsWith("Talks fail").doesNotContain("(");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "NATO said six men died - two of them cooks.",
          "Six men died in KABUL - all of them cooks.",
          "UN experts counted the dead (six).",
          "TWO COOKS (A MOTHER AND A SON) WERE HURT.",
          "NINE MORE PEOPLE [NOT NAMED] WERE HURT.",
          "ON 4 JUNE, THREE COOKS -- TWO OF THEM PERUVIANS -- WERE HURT.",
          "Six men of Ali Karim (PPP) -- all of them cooks -- were hurt.",
          "TWO MEN -- BOTH OF THEM COOKS -- WERE HURT."
        })
    void areNotSeenWhereThereIsNone(String text) {
      assertThat(sentences(text).get(0).body()).isZero();
    }
  }

  @Test
  void nothingYieldsNothing() {
    assertThat(split("")).isEmpty();
    assertThat(split(" \n\n\t\u200b ")).isEmpty();
    assertThat(new SentenceSplitter().title("  ")).isEmpty();
  }

  @Test
  void theTitleIsOneSentenceWithAnIndexOfItsOwn() {
    Sentence title = new SentenceSplitter().title("Six dead. Nine hurt").orElseThrow();
    assertThat(title.index()).isEqualTo(Sentence.TITLE);
    assertThat(title.text()).isEqualTo("Six dead. Nine hurt");
  }

  @Test
  void indexesRunOnAndOffsetsGiveTheTextBack() {
    String text = "One fell. Two fled!\n\n \u201cThree?\u201d he asked. (Four.)";
    List<Sentence> sentences = sentences(text);
    assertThat(sentences.stream().map(Sentence::index))
        .containsExactlyElementsOf(IntStream.range(0, sentences.size()).boxed().toList());
    for (Sentence s : sentences) {
      assertThat(text.substring(s.begin(), s.end())).isEqualTo(s.text());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Six soldiers were killed and nine hurt ",
        "Six died. ",
        "a\n",
        "\n",
        "(",
        "\"",
        "A (B) C [D] ",
        "[",
        ". ",
        "Mr. "
      })
  void aMegabyteOfTheSameIsSplitIntoSentencesOfBoundedLength(String piece) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> {
          List<Sentence> sentences = sentences(piece.repeat(1_000_000 / piece.length()));
          assertThat(sentences.stream().mapToInt(Sentence::size)).allMatch(n -> n <= 410);
        });
  }

  @Test
  void blanksWithoutEndStretchNoSentence() {
    List<Sentence> sentences = sentences("Rebels killed" + " ".repeat(50_000) + "five men.");
    assertThat(sentences.stream().map(Sentence::text))
        .containsExactly("Rebels killed", "five men.");
  }

  @Test
  void fiveMegabytesInOneLineAreSplit() {
    String line = "Six soldiers were killed and nine hurt near the bridge, he said. ";
    assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> {
          int times = 5_000_000 / line.length();
          assertThat(sentences(line.repeat(times)).size()).isEqualTo(times);
        });
  }
}
