package org.conflictledger.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.SentenceSplitter;
import org.conflictledger.text.Token;
import org.junit.jupiter.api.Test;

/** What is kept of words is what the catalogue says of them. */
class ActorWordsTest {

  private static final ActorCatalogue CATALOGUE = ActorCatalogue.builtIn();

  private static final String TEXT =
      "Hizbullah's ISIS-linked fighters, U.S. troops and the Nigerien army met al-Shabaab rebels"
          + " near Sana'a; a 34-year-old \u00c9tienne said the harbour was calm -- for now.";

  private static final Sentence SENTENCE = new SentenceSplitter().sentences(TEXT).get(0);

  @Test
  void partsAreThoseOfTheTokens() {
    Words words = new Words(SENTENCE, CATALOGUE.words(), true);
    List<String> parts = new ArrayList<>();
    for (Token token : SENTENCE.tokens()) {
      int first = words.start(parts.size() == 0 ? 0 : words.token(parts.size()));
      assertThat(first).isEqualTo(parts.size());
      assertThat(words.boundary(first)).isTrue();
      parts.addAll(CATALOGUE.words().parts(token.form()));
    }
    assertThat(words.partCount()).isEqualTo(parts.size());
    for (int i = 0; i < parts.size(); i++) {
      assertThat(words.part(i)).isEqualTo(parts.get(i));
    }
  }

  @Test
  void whereNothingMayBeginNothingDoes() {
    Words words = new Words(SENTENCE, CATALOGUE.words(), true);
    int passedOver = 0;
    for (int i = 0; i < words.size(); i++) {
      if (!words.begins(i)) {
        passedOver++;
        assertThat(CATALOGUE.names().at(words, words.start(i))).isEmpty();
        assertThat(CATALOGUE.countries().at(words, words.start(i))).isEmpty();
        assertThat(CATALOGUE.groupNouns().at(words, i)).isEmpty();
      }
    }
    assertThat(passedOver).isGreaterThan(10).isLessThan(words.size() - 5);
  }
}
