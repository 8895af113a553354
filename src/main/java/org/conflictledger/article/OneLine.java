package org.conflictledger.article;

import java.util.Locale;

/**
 * Texts from outside as one line of a log: what would end the line, move the cursor, colour the
 * terminal or turn the direction of writing is shown as its code, {@code \}{@code u001b}.
 */
public final class OneLine {

  private OneLine() {}

  public static String of(String text) {
    StringBuilder line = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = plain(text, i);
      if (!plain && line == null) {
        line = new StringBuilder(text.length() + 16).append(text, 0, i);
      }
      if (line != null) {
        if (plain) {
          line.append(c);
        } else {
          line.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
        }
      }
    }
    return line == null ? text : line.toString();
  }

  private static boolean plain(String text, int i) {
    char c = text.charAt(i);
    if (c < 0x7f) {
      return c >= ' ';
    }
    if (Character.isHighSurrogate(c)) {
      return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.UNASSIGNED,
          Character.PRIVATE_USE ->
          false;
      default -> true;
    };
  }
}
