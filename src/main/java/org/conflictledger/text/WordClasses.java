package org.conflictledger.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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
  static final int LONGS = 16;

  private static final int MOST = LONGS * Long.SIZE;

  /** Instead of a bit: all are taken. */
  static final int NONE = -1;

  private static final Map<List<String>, Integer> SETS = new HashMap<>();

  /** The bits of all closed classes by word: one look-up tells them, however many they are. */
  private static final Map<String, long[]> LISTED = new ConcurrentHashMap<>();

  private static final long[] UNLISTED = {};

  /** A class that must be asked. */
  private record Question(int bit, Predicate<Word> question) {}

  /**
   * @param size of all classes
   * @param questions of those that are not closed
   */
  private record Known(int size, List<Question> questions) {}

  private static volatile Known known = new Known(0, List.of());

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
    int bit = known.size;
    if (bit == MOST) {
      return NONE;
    }
    List<Question> more = new ArrayList<>(known.questions);
    more.add(new Question(bit, question));
    known = new Known(bit + 1, List.copyOf(more));
    return bit;
  }

  /** The bit of a closed class, told by the {@link Word#norm}. */
  static synchronized int add(List<String> words) {
    Integer before = SETS.get(words);
    if (before != null) {
      return before;
    }
    int bit = known.size;
    if (bit == MOST) {
      return NONE;
    }
    for (String word : words) {
      LISTED.merge(word, bits(bit), WordClasses::union);
    }
    SETS.put(words, bit);
    known = new Known(bit + 1, known.questions);
    return bit;
  }

  private static long[] bits(int bit) {
    long[] bits = new long[(bit >>> 6) + 1];
    bits[bit >>> 6] = 1L << bit;
    return bits;
  }

  private static long[] union(long[] first, long[] second) {
    long[] union = Arrays.copyOf(first, Math.max(first.length, second.length));
    for (int i = 0; i < second.length; i++) {
      union[i] |= second[i];
    }
    return union;
  }

  /** How many there are by now. */
  static int size() {
    return known.size;
  }

  /** The bits of a word, those told before among them. */
  static Bits of(Word word, Bits before) {
    Known own = known;
    long[] bits = new long[(own.size + 63) >>> 6];
    System.arraycopy(before.bits, 0, bits, 0, before.bits.length);
    // Of a class that is being added it may tell some words already, which does no harm.
    long[] listed = LISTED.getOrDefault(word.norm(), UNLISTED);
    for (int i = 0; i < Math.min(bits.length, listed.length); i++) {
      bits[i] |= listed[i];
    }
    for (Question open : own.questions) {
      if (open.bit >= before.size && open.question.test(word)) {
        bits[open.bit >>> 6] |= 1L << open.bit;
      }
    }
    return new Bits(own.size, bits);
  }
}
