package org.conflictledger.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.conflictledger.text.CalendarNames;
import org.conflictledger.text.WordSet;

/** Stretches told from the day of writing: weeks, weekends, "in the past month". */
final class Stretches {

  /** Three days or fewer are one wave of news; more are counted over. */
  private static final int LONGEST_WAVE = 3;

  private static final int LONGEST_HOLIDAY = 4;

  private final CalendarWords words;
  private final RoleWords roles;
  private final RelativeDays days;
  private final RunsOfDays runs;
  private final Set<String> holidayStarts;

  Stretches(CalendarWords words, RoleWords roles, RelativeDays days) {
    this.words = words;
    this.roles = roles;
    this.days = days;
    this.runs = new RunsOfDays(words, roles, days);
    this.holidayStarts =
        words.holidays().keySet().stream()
            .map(name -> name.split("[ ']")[0])
            .collect(Collectors.toUnmodifiableSet());
  }

  Optional<Match> at(Frame f, int i) {
    switch (f.norm(i)) {
      case "weekend":
        return weekend(f, i);
      case "last":
      case "past":
      case "previous":
      case "prior":
        return past(f, i);
      case "recent":
        return recent(f, i);
      case "this":
        return current(f, i);
      case "earlier":
        return earlierThis(f, i);
      case "year":
        return f.is(i + 1, "to") && f.is(i + 2, "date")
            ? Optional.of(Match.counting(i, i + 3, since(f.today().withDayOfYear(1), f), "to-date"))
            : Optional.empty();
      default:
        break;
    }
    Optional<Match> holiday = f.name(i) ? holiday(f, i) : Optional.empty();
    if (holiday.isPresent()) {
      return holiday;
    }
    return runs.at(f, i);
  }

  private static Period since(LocalDate start, Frame f) {
    return Frame.period(start, f.today());
  }

  /** The latest Saturday and Sunday, as much of them as has passed. */
  private Optional<Match> weekend(Frame f, int i) {
    if (f.is(i - 1, "a") || f.is(i - 1, "every") || f.is(i - 1, "next")) {
      return Optional.empty();
    }
    boolean led = f.is(i - 1, "last") || f.is(i - 1, "this") || f.is(i - 1, "past");
    LocalDate saturday = f.latest(DayOfWeek.SATURDAY);
    LocalDate sunday = saturday.plusDays(1);
    LocalDate end = sunday.isAfter(f.today()) ? f.today() : sunday;
    return Optional.of(Match.range(led ? i - 1 : i, i + 1, Frame.period(saturday, end), "weekend"));
  }

  /** "last week", "the past 24 hours", "the last three days", "the previous month". */
  private Optional<Match> past(Frame f, int i) {
    String next = f.norm(i + 1);
    LocalDate today = f.today();
    if (next.equals("weekend")) {
      return weekend(f, i + 1);
    }
    boolean last = f.is(i, "last") && !f.is(i - 1, "the");
    if (last && next.equals("week")) {
      LocalDate monday = today.with(DayOfWeek.MONDAY).minusWeeks(1);
      return Optional.of(
          Match.range(i, i + 2, Frame.period(monday, monday.plusDays(6)), "last-week"));
    }
    if (last && next.equals("month")) {
      LocalDate first = today.withDayOfMonth(1).minusMonths(1);
      return Optional.of(
          Match.range(
              i, i + 2, new Period(first, today.withDayOfMonth(1).minusDays(1), 4), "last-month"));
    }
    if (last && next.equals("year")) {
      LocalDate first = today.withDayOfYear(1).minusYears(1);
      return Optional.of(
          Match.range(
              i, i + 2, new Period(first, first.plusYears(1).minusDays(1), 5), "last-year"));
    }
    return pastNumber(f, i, i + 1);
  }

  private Optional<Match> pastNumber(Frame f, int i, int at) {
    ChronoUnit unit = Units.of(f.norm(at));
    int count = 1;
    int to = at + 1;
    if (unit == null) {
      count = CountedDays.number(words, f, at);
      int unitAt = f.is(at + 1, "of") ? at + 2 : at + 1;
      if (f.is(at + 1, "to") || f.is(at + 1, "or")) {
        // "the past two to three days"
        int most = CountedDays.number(words, f, at + 2);
        count = Math.max(count, most);
        unitAt = most > 0 ? at + 3 : unitAt;
      }
      unit = Units.of(f.norm(unitAt));
      to = unitAt + 1;
    }
    boolean bare = !f.is(i - 1, "the") && !f.is(i - 1, "these");
    if (unit == null || count == 0 || bare || superlative(f, i)) {
      return Optional.empty();
    }
    boolean day = unit == ChronoUnit.DAYS && count == 1;
    if (day && !f.is(i - 2, "in") && !f.is(i - 2, "over")) {
      // "the last day", "the previous day" are read elsewhere.
      return Optional.empty();
    }
    if (unit == ChronoUnit.HOURS) {
      int whole = Math.max(1, (count + 23) / 24);
      return Optional.of(waveOrCount(f, i, to, whole));
    }
    if (unit == ChronoUnit.DAYS) {
      return Optional.of(waveOrCount(f, i, to, count));
    }
    return Optional.of(
        Match.counting(i, to, since(f.today().minus(count, unit), f), "past-stretch"));
  }

  private static Match waveOrCount(Frame f, int from, int to, int count) {
    Period period = since(f.today().minusDays(count), f);
    return count <= LONGEST_WAVE
        ? Match.range(from, to, period, "past-days")
        : Match.counting(from, to, period, "past-stretch");
  }

  private Optional<Match> recent(Frame f, int i) {
    ChronoUnit unit = Units.of(f.norm(i + 1));
    if (unit == null || unit == ChronoUnit.HOURS || superlative(f, i)) {
      return Optional.empty();
    }
    LocalDate start = f.today().minus(unit == ChronoUnit.DAYS ? 7 : 3, unit);
    return Optional.of(Match.counting(i, i + 2, since(start, f), "recent"));
  }

  /** "this week", "this month", "this year", with "so far" or "alone" around them. */
  private Optional<Match> current(Frame f, int i) {
    LocalDate start = startOf(f.norm(i + 1), f.today());
    if (start == null || superlative(f, i)) {
      return f.is(i + 1, "weekend") ? weekend(f, i + 1) : Optional.empty();
    }
    int from = f.is(i - 1, "far") && f.is(i - 2, "so") ? i - 2 : i;
    int to = f.is(i + 2, "alone") ? i + 3 : i + 2;
    boolean counted = f.is(i + 1, "year") || from < i || to > i + 2 || countsUp(f, i);
    if (!counted) {
      Period period = since(start, f);
      int precision = f.is(i + 1, "month") ? 4 : Math.min(3, Math.max(2, period.precision()));
      return Optional.of(
          Match.range(from, to, new Period(period.start(), period.end(), precision), "in-stretch"));
    }
    return Optional.of(Match.counting(from, to, since(start, f), "this-stretch"));
  }

  /** "have killed 30 this week", "confirmed 28 deaths this week": more than one incident. */
  private static boolean countsUp(Frame f, int stretch) {
    for (int k = Math.max(0, stretch - CLAUSE); k < Math.min(f.size(), stretch + CLAUSE); k++) {
      switch (f.norm(k)) {
        case "has",
            "have",
            "recorded",
            "confirmed",
            "counted",
            "documented",
            "registered",
            "total",
            "altogether",
            "overall" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** A verb farther off is of another clause. */
  private static final int CLAUSE = 16;

  private static Optional<Match> earlierThis(Frame f, int i) {
    LocalDate start = f.is(i + 1, "this") ? startOf(f.norm(i + 2), f.today()) : null;
    if (start == null) {
      return Optional.empty();
    }
    LocalDate end = f.today().equals(start) ? start : f.today().minusDays(1);
    int precision = f.is(i + 2, "week") ? 2 : f.is(i + 2, "month") ? 4 : 5;
    return Optional.of(Match.range(i, i + 3, Frame.period(start, end, precision), "earlier-this"));
  }

  private static LocalDate startOf(String unit, LocalDate today) {
    return switch (unit) {
      case "week" -> today.with(DayOfWeek.MONDAY);
      case "month" -> today.withDayOfMonth(1);
      case "year" -> today.withDayOfYear(1);
      default -> null;
    };
  }

  /** The longest name of a holiday that begins here. */
  private Optional<Match> holiday(Frame f, int i) {
    if (!holidayStarts.contains(f.norm(i)) || f.is(i + 1, "island")) {
      return Optional.empty();
    }
    StringBuilder name = new StringBuilder();
    Optional<Match> found = Optional.empty();
    for (int k = i; k < Math.min(f.size(), i + LONGEST_HOLIDAY); k++) {
      if (k > i && !f.is(k, "'s")) {
        name.append(' ');
      }
      String code = words.holidays().get(name.append(f.norm(k)).toString());
      if (code != null && !FAIRS.contains(f.norm(k + 1))) {
        found = Optional.of(holiday(f, i, k + 1, code));
      }
    }
    return found;
  }

  /** "a Christmas market", "the Easter holidays": what stands for weeks and is no day. */
  private static final WordSet FAIRS = WordSet.listed(Stretches.class, "fairs");

  /** "Easter Sunday 2019", "Christmas Day of 2011"; the latest when no year follows. */
  private static Match holiday(Frame f, int from, int to, String code) {
    int at = f.is(to, "of") || f.is(to, "in") || f.is(to, ",") ? to + 1 : to;
    String year = f.norm(at);
    return CalendarNames.isYear(year)
        ? Match.day(from, at + 1, Holidays.in(Integer.parseInt(year), code), "holiday")
        : Match.day(from, to, Holidays.before(f.today(), code), "holiday");
  }

  /** "the deadliest attack in the past decade" counts nothing over the decade. */
  boolean superlative(Frame f, int i) {
    for (int k = i - 1; k >= Math.max(0, i - 8); k--) {
      String norm = f.norm(k);
      if (norm.equals(";") || roles.pastForm(norm)) {
        return false;
      }
      if (roles.superlatives().contains(norm)) {
        return true;
      }
    }
    return false;
  }
}
