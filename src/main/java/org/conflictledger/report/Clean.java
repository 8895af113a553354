package org.conflictledger.report;

/**
 * Text of others, made fit to be shown: what could hide, reorder or break the page around it is
 * taken out. Escaping is jsoup's.
 */
final class Clean {

  private Clean() {}

  /**
   * @param most characters that are kept; what is cut off ends in an ellipsis
   */
  static String text(String raw, int most) {
    StringBuilder out = new StringBuilder();
    int length = 0;
    boolean blank = true;
    for (int i = 0; i < raw.length(); ) {
      int c = raw.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        if (blank) {
          continue;
        }
        c = ' ';
      } else if (unseen(c)) {
        continue;
      }
      if (length == most) {
        return out.toString().stripTrailing() + "…";
      }
      blank = c == ' ';
      out.appendCodePoint(c);
      length++;
    }
    return out.toString().stripTrailing();
  }

  /** Controls, marks of direction, zero-width characters, halves of pairs, no characters at all. */
  private static boolean unseen(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          true;
      default -> false;
    };
  }
}
