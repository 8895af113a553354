package org.conflictledger.text;

import java.util.function.Predicate;

/**
 * A question about a word by itself that is asked time and again; the answer is kept with the word.
 */
public final class WordTest {

  private final Predicate<Word> question;
  private final int bit;

  /**
   * @param question always answers the same of the same word
   */
  public WordTest(Predicate<Word> question) {
    this.question = question;
    bit = WordClasses.add(question);
  }

  /** The answer. */
  public boolean of(Word word) {
    return bit == WordClasses.NONE ? question.test(word) : word.is(bit);
  }

  /** The answer for a token that there is. */
  public boolean at(Sentence s, int i) {
    return bit == WordClasses.NONE ? question.test(s.word(i)) : s.is(i, bit);
  }

  /** Whether it is yes for any word of a sentence. */
  public boolean any(Sentence s) {
    if (bit != WordClasses.NONE) {
      return s.holds(bit);
    }
    for (int i = 0; i < s.size(); i++) {
      if (question.test(s.word(i))) {
        return true;
      }
    }
    return false;
  }
}
