package org.conflictledger.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {

  private static List<Token> tokens(String text) {
    return Tokenizer.tokens(text, 0, text.length());
  }

  private static List<String> words(String text) {
    return tokens(text).stream().map(Token::text).toList();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "12 men died.|12 men died .",
        "1,043 dead|1,043 dead",
        "2.6 million|2.6 million",
        "3,000-plus|3,000-plus",
        "50-60 people|50-60 people",
        "At 8:40 a.m. on 9/11|At 8:40 a.m. on 9/11",
        "a 34-year-old|a 34-year-old",
        "twenty-one|twenty-one",
        "al-Hasakah|al-Hasakah",
        "U.S.-backed forces|U.S.-backed forces",
        "Lt. Gen. Ali|Lt. Gen. Ali",
        "the army's men|the army 's men",
        "the rebels' base|the rebels ' base",
        "N'Djamena and Sana'a|N'Djamena and Sana'a",
        "isn't|isn't",
        "(Reuters) -|( Reuters ) -",
        "[TEXT] SIX|[ TEXT ] SIX",
        "dead — two|dead — two",
        "dead--two|dead -- two",
        "well...|well ...",
        "Diyarbakır, Çukurca|Diyarbakır , Çukurca",
        "Kyiv/Kiev|Kyiv / Kiev",
        "J. Smith|J. Smith",
        "\"Fire!\" he said|\" Fire ! \" he said"
      })
  void cutsAtWordsNumbersAndSigns(String text, String expected) {
    assertThat(String.join(" ", words(text))).isEqualTo(expected);
  }

  @Test
  void aSentenceThatEndsInANumberKeepsTheStopApart() {
    assertThat(words("It killed 12.")).containsExactly("It", "killed", "12", ".");
  }

  @Test
  void theArabicArticleMayFollowAnApostrophe() {
    assertThat(words("Ta'izz and Al\u2019Umar")).containsExactly("Ta'izz", "and", "Al\u2019Umar");
  }

  @Test
  void offsetsGiveTheTextBack() {
    String text = "  \u201cAt least 77,\u201d the monitor\u2019s\u00a0head said\u2014twice.";
    for (Token token : tokens(text)) {
      assertThat(text.substring(token.begin(), token.end())).isEqualTo(token.text());
    }
  }

  @Test
  void normsAreLowerCaseAsciiWhateverTheLocale() {
    assertThat(tokens("KILLED IN IZMIR").stream().map(Token::norm))
        .containsExactly("killed", "in", "izmir");
    assertThat(tokens("\u201cisn\u2019t\u201d 20\u201325").stream().map(Token::norm))
        .containsExactly("\"", "isn't", "\"", "20-25");
  }

  @Test
  void marksWithoutWidthSeparateNothingAndHideNothing() {
    assertThat(words("\ufeffTen\u200b men")).containsExactly("Ten", "men");
  }

  @Test
  void marksWithoutWidthInsideAWordAreNoPartOfIt() {
    for (String mark : List.of("\u00ad", "\u200b", "\u200d", "\u2060", "\u202e", "\u2066")) {
      List<Token> tokens = tokens("sol" + mark + mark + "diers" + mark + " 1" + mark + "2 men");
      assertThat(tokens.stream().map(Token::norm)).containsExactly("soldiers", "12", "men");
      assertThat(tokens.get(0).end()).isEqualTo(10);
    }
  }

  @Test
  void digitsOfAllScriptsAreDigits() {
    String[] dozens = {"\uff11\uff12", "\u0661\u0662", "\u06f1\u06f2", "\ud835\udfcf\ud835\udfd0"};
    for (String twelve : dozens) {
      List<Token> tokens = tokens("Some " + twelve + " men, " + twelve + "," + twelve + "0");
      assertThat(tokens.stream().map(Token::norm))
          .containsExactly("some", "12", "men", ",", "12,120");
      assertThat(tokens.get(1).digits()).isTrue();
      assertThat(tokens.get(1).text()).isEqualTo(twelve);
    }
  }

  @Test
  void charactersOfTwoUnitsStayWhole() {
    assertThat(words("a \ud83d\ude00\ud83d\ude00 b"))
        .containsExactly("a", "\ud83d\ude00", "\ud83d\ude00", "b");
  }

  @Test
  void onlyTheGivenStretchIsCut() {
    assertThat(Tokenizer.tokens("one two three", 4, 7))
        .containsExactly(new Token(Word.of("two"), 4, 7));
  }

  @Test
  void theQuickCutIsTheCarefulOne() {
    SplittableRandom random = new SplittableRandom(5);
    String signs = "abcdeMrs. '-1,\u2019\u00e9\u00ad\n(\u2013%";
    for (int turn = 0; turn < 2_000; turn++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 60; i++) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      text.append(turn % 50 == 0 ? "x".repeat(random.nextInt(500)) : "");
      String all = text.toString();
      for (Token token : tokens(all)) {
        assertThat(token.end()).as(all).isEqualTo(Tokenizer.end(all, token.begin(), all.length()));
        assertThat(token.form()).isEqualTo(Word.of(all.substring(token.begin(), token.end())));
      }
    }
  }

  @Test
  void aMegabyteOfAnythingIsCut() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> {
          for (String piece :
              List.of("a", "1", "1,1", "a.", "-", "'", "a-", "a'b", "\ud83d\ude00")) {
            String text = piece.repeat(1_000_000 / piece.length());
            List<Token> tokens = tokens(text);
            assertThat(tokens).isNotEmpty();
            assertThat(tokens.get(tokens.size() - 1).end()).isEqualTo(text.length());
          }
        });
  }
}
