package org.conflictledger.text;

import java.util.function.Function;

/**
 * Answers to what was asked for lately: news repeats few of all names there are. Of bounded size;
 * what two questions compete for, one has. For several threads at once, if values are immutable.
 */
public final class Lately<V> {

  private record Answer<V>(String question, V value) {}

  private static final int BITS = 12;

  /** Longer questions are names of nothing. */
  private static final int LONGEST = 100;

  private final Answer<?>[] answers;
  private final int bits;
  private final int longest;
  private final Function<String, V> find;

  /**
   * @param find always answers the same of the same
   */
  public Lately(Function<String, V> find) {
    this(find, BITS, LONGEST);
  }

  /**
   * @param find always answers the same of the same
   * @param bits the logarithm of how many answers are kept
   * @param longest longer questions are asked again
   */
  public Lately(Function<String, V> find, int bits, int longest) {
    this.find = find;
    this.bits = bits;
    this.longest = longest;
    answers = new Answer<?>[1 << bits];
  }

  /** What is found for a question. */
  @SuppressWarnings("unchecked")
  public V of(String question) {
    int slot = question.hashCode() * 0x9E3779B9 >>> Integer.SIZE - bits;
    Answer<V> known = (Answer<V>) answers[slot];
    if (known != null && known.question.equals(question)) {
      return known.value;
    }
    return found(question, slot);
  }

  private V found(String question, int slot) {
    V value = find.apply(question);
    if (question.length() <= longest) {
      answers[slot] = new Answer<>(question, value);
    }
    return value;
  }
}
