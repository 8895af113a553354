package org.conflictledger.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordClassesTest {

  private static final Sentence SENTENCE =
      new SentenceSplitter().sentences("Shells fell on the market at dawn.").get(0);

  @Test
  void aSentenceHoldsTheClassesOfItsWords() {
    assertThat(WordSet.of("market", "mosque").in(SENTENCE)).isTrue();
    assertThat(WordSet.of("mosque", "school").in(SENTENCE)).isFalse();
  }

  @Test
  void aTokenIsOfAClassOnlyWhereItStands() {
    WordSet markets = WordSet.of("market");
    assertThat(markets.at(SENTENCE, 4)).isTrue();
    assertThat(markets.at(SENTENCE, 3)).isFalse();
    assertThat(markets.at(SENTENCE, -1)).isFalse();
    assertThat(markets.at(SENTENCE, SENTENCE.size())).isFalse();
  }

  @Test
  void aClassMadeLaterIsToldOfASentenceAskedBefore() {
    assertThat(WordSet.of("dusk").in(SENTENCE)).isFalse();
    WordTest five = new WordTest(word -> word.norm().length() == 5);
    assertThat(WordSet.of("dawn").in(SENTENCE)).isTrue();
    assertThat(five.any(SENTENCE)).isFalse();
    assertThat(new WordTest(word -> word.norm().equals("shells")).any(SENTENCE)).isTrue();
  }
}
