package org.conflictledger.text;

/**
 * Words met lately, so that a word that recurs is made once: a language has few that make up most
 * of a text. Of bounded size; what two words compete for, the later has. Safe for many threads:
 * what stands in the table never changes, and who misses it makes its own.
 */
final class WordForms {

  /** A word as written, and its norm; words of few ASCII letters are told by a key. */
  record Form(long key, String text, String norm) {

    static Form of(long key, String text) {
      return new Form(key, text, Tokenizer.norm(text));
    }
  }

  private static final int SIZE = 1 << 13;

  /** So many ASCII characters fill a key. */
  private static final int LONGEST = 8;

  private static final Form[] FORMS = new Form[SIZE];

  private WordForms() {}

  /** The word between two offsets of a text. */
  static Form at(String text, int from, int to) {
    long key = to - from <= LONGEST ? key(text, from, to) : 0;
    if (key == 0) {
      return Form.of(0, text.substring(from, to));
    }
    long mixed = key * 0x9E3779B97F4A7C15L;
    int slot = (int) (mixed >>> 40) & (SIZE - 1);
    Form known = FORMS[slot];
    if (known != null && known.key == key) {
      return known;
    }
    Form form = Form.of(key, text.substring(from, to));
    FORMS[slot] = form;
    return form;
  }

  /** The characters themselves; 0 when not all are ASCII. */
  private static long key(String text, int from, int to) {
    long key = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c > 0x7f) {
        return 0;
      }
      key = key << 8 | c;
    }
    return key;
  }
}
