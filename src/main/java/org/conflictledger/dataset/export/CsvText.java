package org.conflictledger.dataset.export;

import java.time.LocalDate;
import java.util.function.Function;

/**
 * Values as cells of CSV (RFC 4180).
 *
 * <p>A text that a spreadsheet would run as a formula is disarmed with an apostrophe before it, as
 * OWASP advises; line breaks and other control characters in texts become spaces, so that a row is
 * a line.
 */
final class CsvText {

  private static final String FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

  private final Function<LocalDate, String> days;

  /**
   * @param days how a day is written
   */
  CsvText(Function<LocalDate, String> days) {
    this.days = days;
  }

  String cell(Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof LocalDate day) {
      return days.apply(day);
    }
    return value instanceof String text ? quoted(harmless(text)) : value.toString();
  }

  static String harmless(String text) {
    StringBuilder line = new StringBuilder(text.length() + 1);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      line.append(Character.isISOControl(c) || c == '\u2028' || c == '\u2029' ? ' ' : c);
    }
    int first = 0;
    // Some programs pass over blanks and invisible marks before they look for a formula.
    while (first < line.length() && skipped(line.charAt(first))) {
      first++;
    }
    boolean formula = first < line.length() && FORMULA.indexOf(line.charAt(first)) >= 0;
    return formula ? "'" + line : line.toString();
  }

  private static boolean skipped(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT;
  }

  private static String quoted(String text) {
    boolean plain = text.indexOf(',') < 0 && text.indexOf('"') < 0 && text.equals(text.strip());
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
