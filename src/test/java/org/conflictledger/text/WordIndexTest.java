package org.conflictledger.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What is kept with words answers as the dictionaries do. */
class WordIndexTest {

  private static WordIndex<Boolean> index(Set<String> words) {
    return new WordIndex<>(WordIndex.Subject.ACTORS, false) {
      @Override
      protected Boolean find(Word word) {
        return words.contains(word.norm());
      }
    };
  }

  /** Few letters, so that words recur and compete for their places. */
  private static String text(SplittableRandom random) {
    StringBuilder text = new StringBuilder();
    for (int word = 0; word < 4_000; word++) {
      int length = 1 + random.nextInt(random.nextBoolean() ? 3 : 12);
      for (int i = 0; i < length; i++) {
        text.append("abKi\u00e9\u0130".charAt(random.nextInt(i == 0 ? 4 : 6)));
      }
      text.append(' ');
    }
    return text.toString();
  }

  @Test
  void severalIndicesAnswerAsTheirSets() {
    Set<String> some = Set.of("a", "ab", "bab", "i\u0307a");
    Set<String> others = Set.of("b", "ab", "kkk");
    WordIndex<Boolean> first = index(some);
    WordIndex<Boolean> second = index(others);
    String text = text(new SplittableRandom(11));
    for (Token token : Tokenizer.tokens(text, 0, text.length())) {
      assertThat(first.of(token.form())).isEqualTo(some.contains(token.norm()));
      assertThat(second.of(token.form())).isEqualTo(others.contains(token.norm()));
      assertThat(first.of(token.form())).isEqualTo(some.contains(token.norm()));
    }
  }

  @Test
  void aKeptWordIsTheWordWritten() {
    String text = text(new SplittableRandom(12));
    List<Token> tokens = Tokenizer.tokens(text, 0, text.length());
    assertThat(tokens).hasSize(4_000);
    for (Token token : tokens) {
      assertThat(token.text()).isEqualTo(text.substring(token.begin(), token.end()));
      assertThat(token.norm()).isEqualTo(token.text().toLowerCase(Locale.ROOT));
    }
  }
}
