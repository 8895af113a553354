package org.conflictledger.text;

/**
 * What a monitoring service appends to a report: "... in the north CR Source: Radio Example, Town,
 * in Language 1030 GMT 12 Feb 26". Its town and day are those of the broadcast, not of what the
 * report tells.
 */
final class SourceNote {

  private static final int LONGEST = 30;

  private SourceNote() {}

  /** The end of a paragraph without the note that ends it. */
  static int end(Tokens tokens, int begin, int end) {
    for (int i = Math.max(begin + 1, end - LONGEST); i < end - 1; i++) {
      if ((tokens.shape(i) & Word.SOURCE) != 0
          && tokens.is(i + 1, ":")
          && !stop(tokens.norm(i - 1))) {
        return tokens.word(i - 1).text().equals("CR") ? i - 1 : i;
      }
    }
    return end;
  }

  /** Whether a sentence ended before it, so that it begins one: "Source: three men were killed." */
  private static boolean stop(String before) {
    return before.equals(".") || before.equals("!") || before.equals("?") || before.equals("\"");
  }
}
