package org.conflictledger.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Classes of words that are asked for at every turn: each has a bit, a word keeps those of its
 * classes, a sentence those of all its words. So a sentence is known to hold no word of a class
 * without looking at its words.
 *
 * <p>Classes of the same words are one, so that dictionaries loaded again take no more bits. When
 * all bits are given away, a class is told by asking it, which is slower and no less right.
 */
final class WordClasses {

  /** So many longs hold all bits. */
  static final int LONGS = 6;

  private static final int MOST = LONGS * Long.SIZE;

  /** Instead of a bit: all are taken. */
  static final int NONE = -1;

  private static final Map<List<String>, Integer> SETS = new HashMap<>();

  private static volatile List<Predicate<Word>> all = List.of();

  /**
   * The bits of a word or a sentence.
   *
   * @param size so many classes were asked for them
   */
  record Bits(int size, long[] bits) {

    static final Bits UNKNOWN = new Bits(0, new long[0]);

    boolean has(int bit) {
      return (bits[bit >>> 6] >>> bit & 1) != 0;
    }
  }

  private WordClasses() {}

  /** The bit of a class told by a question that always has the same answer for the same word. */
  static synchronized int add(Predicate<Word> question) {
    if (all.size() == MOST) {
      return NONE;
    }
    List<Predicate<Word>> more = new ArrayList<>(all);
    more.add(question);
    all = List.copyOf(more);
    return all.size() - 1;
  }

  /** The bit of a closed class. */
  static synchronized int add(List<String> words, Predicate<Word> question) {
    Integer known = SETS.get(words);
    if (known == null) {
      known = add(question);
      if (known != NONE) {
        SETS.put(words, known);
      }
    }
    return known;
  }

  /** How many there are by now. */
  static int size() {
    return all.size();
  }

  /** The bits of a word, those told before among them. */
  static Bits of(Word word, Bits before) {
    List<Predicate<Word>> questions = all;
    int size = questions.size();
    long[] bits = new long[(size + 63) >>> 6];
    System.arraycopy(before.bits, 0, bits, 0, before.bits.length);
    for (int i = before.size; i < size; i++) {
      if (questions.get(i).test(word)) {
        bits[i >>> 6] |= 1L << i;
      }
    }
    return new Bits(size, bits);
  }
}
