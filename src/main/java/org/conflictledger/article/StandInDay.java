package org.conflictledger.article;

import java.time.LocalDate;

/**
 * A day as of which a text without a day of publication can be read: the last of the latest year
 * that it names, so that nothing it tells lies ahead and its own years are no distant history. What
 * is reckoned from it is no date of anything.
 */
final class StandInDay {

  private static final int DIGITS = 4;

  /** For a text that names no year: any does. */
  private static final int NO_YEAR = 2000;

  private StandInDay() {}

  static LocalDate of(String text) {
    int latest = 0;
    int digits = 0;
    int value = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (c >= '0' && c <= '9') {
        digits++;
        value = digits <= DIGITS ? value * 10 + c - '0' : 0;
      } else {
        boolean year = digits == DIGITS && PublishedDate.plausible(value);
        latest = year ? Math.max(latest, value) : latest;
        digits = 0;
        value = 0;
      }
    }
    return LocalDate.of(latest == 0 ? NO_YEAR : latest, 12, 31);
  }
}
