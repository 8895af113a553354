package org.conflictledger.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.conflictledger.article.Article;
import org.junit.jupiter.api.Test;

/** What stands beside a kept word is that word's, however many there are. */
class WordFormsTest {

  private static final class Length extends WordMarks {

    private final int factor;

    Length(int factor) {
      this.factor = factor;
    }

    @Override
    protected int find(Word word) {
      return factor * word.norm().length();
    }
  }

  private static Document document(String text) {
    return Document.of(new Article("a", LocalDate.of(2021, 3, 1), "", "", "", "", text));
  }

  /** Words of all lengths, of which hardly any comes twice. */
  private static String text(int words, SplittableRandom random) {
    StringBuilder text = new StringBuilder();
    for (int word = 0; word < words; word++) {
      int length = 1 + random.nextInt(24);
      for (int i = 0; i < length; i++) {
        text.append((char) ('a' + random.nextInt(26)));
      }
      text.append(word % 20 == 19 ? ". The " : " ");
    }
    return text.toString();
  }

  private static void check(Document document, String text, WordMarks... all) {
    for (Sentence s : document.sentences()) {
      for (int i = 0; i < s.size(); i++) {
        Token token = s.token(i);
        assertThat(token.text()).isEqualTo(text.substring(token.begin(), token.end()));
        for (WordMarks marks : all) {
          assertThat(marks.of(s, i)).isEqualTo(marks.find(token.form()));
        }
      }
    }
  }

  @Test
  void moreWordsThanHaveRoomAreReadAsWritten() {
    SplittableRandom random = new SplittableRandom(21);
    WordMarks one = new Length(1);
    WordMarks other = new Length(3);
    String early = text(300, random);
    Document before = document(early);
    for (int round = 0; round < 3; round++) {
      String text = text(60_000, random);
      check(document(text), text, one, other);
      check(document(early), early, other, one);
    }
    check(before, early, one, other);
  }

  @Test
  void wordsThatShareTheirBeginningAreToldApart() {
    String long1 = "a".repeat(16);
    List<String> words =
        List.of(
            "aaaaaaaa",
            "aaaaaaaaa",
            "aaaaaaab",
            long1,
            long1 + "a",
            long1 + "b",
            "a".repeat(200),
            "\u00e9t\u00e9",
            "ete",
            "et\u00e9");
    String text = String.join(" ", words) + " " + String.join(" ", words);
    List<Token> tokens = Tokenizer.tokens(text, 0, text.length());
    assertThat(tokens.stream().map(Token::text).limit(words.size()).toList()).isEqualTo(words);
    assertThat(tokens.stream().map(Token::text).skip(words.size()).toList()).isEqualTo(words);
  }
}
