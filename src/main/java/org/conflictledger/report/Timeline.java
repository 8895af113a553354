package org.conflictledger.report;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/**
 * The weeks that charts draw: the shortest stretch that holds nearly all of what was told, so that
 * a misread year does not flatten the rest. What lies outside is said in words.
 *
 * @param first Monday of the first week
 * @param weeks how many
 */
record Timeline(LocalDate first, int weeks) {

  private static final int[] LENGTHS = {13, 26, 53, 105, 157, 261, 522};
  private static final double NEARLY_ALL = 0.97;
  private static final int MONTHS_SHOWN = 60;
  private static final int QUARTERS_SHOWN = 160;

  /** A label on the axis. */
  record Tick(int week, String label, int year) {

    /** "Apr ’11", where no January tells. */
    String labelWithYear() {
      return label.equals(String.valueOf(year))
          ? label
          : String.format(Locale.ROOT, "%s ’%02d", label, year % 100);
    }
  }

  static Timeline of(List<ReportData.CountryWeek> killed, List<ReportData.NewsWeek> news) {
    TreeMap<LocalDate, Integer> told = new TreeMap<>();
    killed.forEach(week -> told.merge(week.monday(), 1, Integer::sum));
    news.forEach(week -> told.merge(week.monday(), 1, Integer::sum));
    if (told.isEmpty()) {
      return new Timeline(LocalDate.EPOCH.with(TemporalAdjusters.next(DayOfWeek.MONDAY)), 1);
    }
    long all = told.values().stream().mapToInt(Integer::intValue).sum();
    Timeline densest = null;
    for (int length : LENGTHS) {
      long most = -1;
      for (LocalDate start : told.keySet()) {
        long held = held(told, start, length);
        if (held > most) {
          most = held;
          densest = new Timeline(start, length);
        }
      }
      if (most >= NEARLY_ALL * all) {
        break;
      }
    }
    return densest.trimmed(told);
  }

  private static long held(TreeMap<LocalDate, Integer> told, LocalDate start, int length) {
    return told.subMap(start, start.plusWeeks(length)).values().stream()
        .mapToInt(Integer::intValue)
        .sum();
  }

  private Timeline trimmed(TreeMap<LocalDate, Integer> told) {
    LocalDate last = told.lowerKey(first.plusWeeks(weeks));
    return new Timeline(first, (int) ChronoUnit.WEEKS.between(first, last) + 1);
  }

  /** The week's number from 0, or outside 0 to {@link #weeks}. */
  long index(LocalDate monday) {
    return ChronoUnit.WEEKS.between(first, monday);
  }

  boolean holds(LocalDate monday) {
    return index(monday) >= 0 && index(monday) < weeks;
  }

  LocalDate monday(int week) {
    return first.plusWeeks(week);
  }

  LocalDate last() {
    return monday(weeks - 1);
  }

  /** Whether ticks are three months apart. */
  boolean quarters() {
    return weeks > MONTHS_SHOWN && weeks <= QUARTERS_SHOWN;
  }

  /**
   * Months or quarters where they fit, else years; a label stands where its month or year begins.
   */
  List<Tick> ticks() {
    int months = quarters() ? 3 : weeks <= MONTHS_SHOWN ? 1 : 12;
    List<Tick> ticks = new ArrayList<>();
    LocalDate day = first.withDayOfMonth(1);
    for (LocalDate end = last().plusWeeks(1); !day.isAfter(end); day = day.plusMonths(1)) {
      int week = (int) Math.floorDiv(ChronoUnit.DAYS.between(first, day), 7);
      if (week < 0 || week >= weeks || (day.getMonthValue() - 1) % months != 0) {
        continue;
      }
      String year = String.valueOf(day.getYear());
      String month = String.format(Locale.ENGLISH, "%tb", day);
      ticks.add(new Tick(week, day.getMonthValue() == 1 ? year : month, day.getYear()));
    }
    return ticks;
  }
}
