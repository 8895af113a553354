package org.conflictledger.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;

/** Days known by a name and no date. */
final class Holidays {

  private static final String EASTER = "easter";

  private Holidays() {}

  static boolean readable(String code) {
    try {
      return in(2000, code) != null;
    } catch (DateTimeException | NumberFormatException e) {
      return false;
    }
  }

  /** The latest such day not after another. */
  static LocalDate before(LocalDate day, String code) {
    LocalDate own = in(day.getYear(), code);
    return own.isAfter(day) ? in(day.getYear() - 1, code) : own;
  }

  /** The day of a year: of "12-25", "easter" or "easter-2" (days before it). */
  static LocalDate in(int year, String code) {
    if (code.startsWith(EASTER)) {
      String offset = code.substring(EASTER.length());
      return easter(year).plusDays(offset.isEmpty() ? 0 : Integer.parseInt(offset));
    }
    return MonthDay.parse("--" + code).atYear(year);
  }

  /** Western Easter by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, 1991). */
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return LocalDate.of(year, f / 31, f % 31 + 1);
  }
}
