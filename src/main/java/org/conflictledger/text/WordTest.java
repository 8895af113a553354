package org.conflictledger.text;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/**
 * A question about a word by itself that is asked time and again; the answer is kept with the word.
 */
public final class WordTest {

  /** A word has a bit for whether it was asked and one for the answer. */
  private static final int MOST = Long.SIZE / 2;

  private static final AtomicInteger MADE = new AtomicInteger();

  private final Predicate<Word> question;

  /** Of the bits of a word; 0 where all are taken, and every time is the first. */
  private final long asked;

  private final long yes;

  /**
   * @param question always answers the same of the same word
   */
  public WordTest(Predicate<Word> question) {
    this.question = question;
    int number = MADE.getAndIncrement();
    asked = number >= 0 && number < MOST ? 1L << number : 0;
    yes = asked << MOST;
  }

  /** The answer. */
  public boolean of(Word word) {
    if (asked == 0) {
      return question.test(word);
    }
    long answers = word.answers;
    if ((answers & asked) == 0) {
      answers |= question.test(word) ? asked | yes : asked;
      word.answers = answers;
    }
    return (answers & yes) != 0;
  }
}
