package org.conflictledger.text;

/** What the cutting of a text needs to know of an ASCII character, in tables. */
final class AsciiClass {

  private static final boolean[] LETTERS = new boolean[128];
  private static final boolean[] PARTING = new boolean[128];

  /** The words of signs that are always tokens of their own. */
  private static final Word[] SIGNS = new Word[128];

  static {
    for (char c = 0; c < 128; c++) {
      boolean alphanumeric = Character.isLetterOrDigit(c);
      LETTERS[c] = Character.isLetter(c);
      PARTING[c] = !alphanumeric && c != '-' && c != '\'' && c != '.';
      if (PARTING[c] && !Character.isWhitespace(c)) {
        SIGNS[c] = Word.of(String.valueOf(c));
      }
    }
  }

  private AsciiClass() {}

  static boolean letter(char c) {
    return LETTERS[c];
  }

  /** Neither goes on with a word nor may belong to its end. */
  static boolean parting(char c) {
    return PARTING[c];
  }

  static boolean sign(char c) {
    return SIGNS[c] != null;
  }

  static Word word(char c) {
    return SIGNS[c];
  }
}
