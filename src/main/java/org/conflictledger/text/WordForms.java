package org.conflictledger.text;

/**
 * Words met lately, so that a word that recurs is made once: a language has few that make up most
 * of a text. Of bounded size; what words compete for, the later has. Safe for many threads: what
 * stands in the table never changes, and who misses it makes its own.
 */
final class WordForms {

  private static final int BITS = 16;

  /** So many ASCII characters fill a key. */
  private static final int EXACT = 8;

  /** Longer words recur too seldom to be kept. */
  private static final int LONGEST = 32;

  /** In keys that several words may have; in none of few ASCII characters. */
  private static final long FOLDED = 0x80;

  private static final Word[] WORDS = new Word[1 << BITS];

  private WordForms() {}

  /** The word between two offsets of a text. */
  static Word at(String text, int from, int to) {
    long key = 0;
    int all = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      key = with(key, c);
      all |= c;
    }
    return kept(text, from, to, all <= 0x7f && to - from <= EXACT ? key : key | FOLDED);
  }

  /** A key with one character more. */
  static long with(long key, char c) {
    return Long.rotateLeft(key, 8) ^ c;
  }

  /**
   * The word between two offsets of a text, all of ASCII characters.
   *
   * @param key of its characters
   */
  static Word at(String text, int from, int to, long key) {
    return kept(text, from, to, to - from <= EXACT ? key : key | FOLDED);
  }

  private static Word kept(String text, int from, int to, long key) {
    int length = to - from;
    if (length > LONGEST) {
      return Word.of(text.substring(from, to));
    }
    int slot = (int) (key * 0x9E3779B97F4A7C15L >>> Long.SIZE - BITS);
    Word known = WORDS[slot];
    if (known != null && is(known, key, text, from, length)) {
      return known;
    }
    // Two places for each: a rare word does not drive out a common one at once.
    Word second = WORDS[slot ^ 1];
    if (second != null && is(second, key, text, from, length)) {
      return second;
    }
    String written = text.substring(from, to);
    Word word = new Word(key, written, Tokenizer.norm(written));
    if (known != null) {
      WORDS[slot ^ 1] = known;
    }
    WORDS[slot] = word;
    return word;
  }

  private static boolean is(Word word, long key, String text, int from, int length) {
    return word.key == key
        && ((key & FOLDED) == 0
            || word.text().length() == length && text.startsWith(word.text(), from));
  }
}
