package org.conflictledger.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** An ISO 8601 week with the week's own year: 2021-01-01 is in 2020-W53. */
public record IsoWeek(int year, int week) implements Comparable<IsoWeek> {

  public static IsoWeek of(LocalDate day) {
    return new IsoWeek(
        day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  /**
   * Reads what {@link #toString} writes.
   *
   * @throws IllegalArgumentException when it is no such week
   */
  public static IsoWeek parse(String text) {
    if (text.length() == 8 && text.startsWith("-W", 4)) {
      try {
        IsoWeek week =
            new IsoWeek(
                Integer.parseInt(text.substring(0, 4)), Integer.parseInt(text.substring(6)));
        if (of(week.start()).equals(week)) {
          return week;
        }
      } catch (NumberFormatException | DateTimeException e) {
        // Told below, like a week that its year does not have.
      }
    }
    throw new IllegalArgumentException("'" + text + "' is no ISO week; write one such as 2021-W01");
  }

  public IsoWeek next() {
    return of(start().plusWeeks(1));
  }

  /** Its Monday. */
  public LocalDate start() {
    return LocalDate.of(year, 1, 4)
        .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  @Override
  public int compareTo(IsoWeek other) {
    return year != other.year
        ? Integer.compare(year, other.year)
        : Integer.compare(week, other.week);
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%d-W%02d", year, week);
  }
}
