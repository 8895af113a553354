package org.conflictledger.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.SentenceSplitter;
import org.conflictledger.text.Token;
import org.junit.jupiter.api.Test;

/** What is kept of words is what the gazetteer says of them. */
class PlaceKeysTest {

  private static final Gazetteer GAZETTEER = Gazetteer.builtIn();

  @Test
  void wordsAreFoldedAndLookedUpAsNames() {
    Sentence s =
        new SentenceSplitter()
            .sentences("In al-Hasakah, Sana'a and \u00c7ukurca an upazila's Maoists saw New York.")
            .get(0);
    for (Token token : s.tokens()) {
      PlaceKey key = GAZETTEER.keys().of(token.form());
      assertThat(key.key()).isEqualTo(Fold.key(token.norm()));
      String first = key.key().split(" ")[0];
      assertThat(GAZETTEER.longestNames().of(token.form()))
          .isGreaterThanOrEqualTo(GAZETTEER.mostWords(first));
      assertThat(key.sign()).isEqualTo(GAZETTEER.mostSignWords(first));
    }
  }

  @Test
  void lettersFoldToLowerCase() {
    for (String name : new String[] {"Tartus", "KABUL", "x"}) {
      assertThat(Fold.key(name)).isEqualTo(name.toLowerCase(Locale.ROOT));
    }
    assertThat(Fold.key("Deir ez-Zor")).isEqualTo("deir ez zor");
  }
}
