package org.conflictledger.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * Days of publication as outlets write them: {@code 2022-01-24}, {@code 2022-01-24T23:30:00+01:00},
 * {@code 2022-01-24 23:30}, {@code Mon, 24 Jan 2022 23:30:00 GMT}.
 *
 * <p>The day is the one that is written; a time zone does not move it, since "on Sunday" is said in
 * the outlet's own time.
 */
public final class PublishedDate {

  private static final int ISO_DAY = "2022-01-24".length();
  private static final int ISO_YEAR = "2022".length();
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  private PublishedDate() {}

  /** Empty when it is no date, or one outside 1900 to 2100. */
  public static Optional<LocalDate> parse(String text) {
    String value = text.strip();
    try {
      LocalDate day = value.indexOf('-') == ISO_YEAR ? iso(value) : mail(value);
      return Optional.of(day).filter(d -> plausible(d.getYear()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Whether articles may be of a year. */
  static boolean plausible(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  private static LocalDate mail(String value) {
    return LocalDate.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(value));
  }

  private static LocalDate iso(String value) {
    if (value.length() <= ISO_DAY) {
      return LocalDate.parse(value);
    }
    String time = value.substring(ISO_DAY + 1).strip();
    char joint = value.charAt(ISO_DAY);
    if ((joint != 'T' && joint != 't' && joint != ' ') || !clock(time)) {
      throw new DateTimeException("no time of day: " + value);
    }
    return LocalDate.parse(value.substring(0, ISO_DAY));
  }

  /** Hours and minutes first; what follows is seconds and a zone in one of many spellings. */
  private static boolean clock(String time) {
    return time.length() >= 5
        && digits(time, 0)
        && time.charAt(2) == ':'
        && digits(time, 3)
        && time.compareTo("24:00") <= 0;
  }

  private static boolean digits(String text, int at) {
    return digit(text.charAt(at)) && digit(text.charAt(at + 1));
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }
}
