package org.conflictledger.text;

/** What the cutting of a text needs to know of an ASCII character, in tables. */
final class AsciiClass {

  private static final boolean[] PARTING = new boolean[128];

  /** Those that are always tokens of their own. */
  private static final boolean[] SIGNS = new boolean[128];

  static {
    for (char c = 0; c < 128; c++) {
      PARTING[c] = !Character.isLetterOrDigit(c) && c != '-' && c != '\'' && c != '.';
      SIGNS[c] = PARTING[c] && !Character.isWhitespace(c);
    }
  }

  private AsciiClass() {}

  /** Whether any character is an ASCII letter. */
  static boolean letter(char c) {
    return (char) ((c | 0x20) - 'a') < 26;
  }

  /** Neither goes on with a word nor may belong to its end. */
  static boolean parting(char c) {
    return PARTING[c];
  }

  static boolean sign(char c) {
    return SIGNS[c];
  }
}
