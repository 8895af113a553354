package org.conflictledger.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.conflictledger.text.Item;

/** Days by the calendar: "3 March", "Mar. 3, 2015", "January 20-22", "23/10", "2015-10-23". */
final class AbsoluteDates {

  private static final int EARLIEST_YEAR = 1900;

  /** How many days ahead a date without a year is a plan and not last year's. */
  private static final int SOON = 45;

  private final CalendarWords words;

  AbsoluteDates(CalendarWords words) {
    this.words = words;
  }

  /** Two day numbers as read from one token or several, and where reading stopped. */
  private record Days(int first, int last, int to) {}

  Optional<Match> at(Frame f, int i) {
    if (f.token(i).digits()) {
      Optional<Match> under = HeadingMonth.day(f, i);
      if (under.isPresent()) {
        return under;
      }
      String norm = f.norm(i);
      if (norm.indexOf('/') > 0) {
        return slashed(f, i);
      }
      if (norm.length() == 10 && norm.charAt(4) == '-') {
        return iso(f, i);
      }
      return norm.indexOf('-') > 0 ? dashed(f, i).or(() -> dayFirst(f, i)) : dayFirst(f, i);
    }
    return words.months().containsKey(f.norm(i)) && f.name(i) ? monthFirst(f, i) : Optional.empty();
  }

  /** "05-Nov-2018", "5-Nov-18", as logs write days. */
  private Optional<Match> dashed(Frame f, int i) {
    String[] parts = f.norm(i).split("-", -1);
    Integer month = parts.length == 3 ? words.months().get(parts[1]) : null;
    int day = number(parts[0]);
    Integer year = month == null ? null : slashedYear(f, parts[2]);
    return year == null || day == 0
        ? Optional.empty()
        : Optional.ofNullable(day(f, year, month, day)).map(d -> Match.day(i, i + 1, d, "iso"));
  }

  private Optional<Match> dayFirst(Frame f, int i) {
    Days days = days(f, i);
    if (days == null) {
      return Optional.empty();
    }
    int month = days.to();
    if (f.is(month, "of")) {
      month++;
    }
    Integer number = words.months().get(f.norm(month));
    if (number == null || !f.name(month)) {
      return Optional.empty();
    }
    return dated(f, i, month + 1, number, days, "day-month");
  }

  private Optional<Match> monthFirst(Frame f, int i) {
    int number = words.months().get(f.norm(i));
    int at = f.is(i + 1, "the") ? i + 2 : i + 1;
    if (f.is(at, ".") && at + 1 < f.size() && f.token(at + 1).digits() && f.norm(i).length() <= 4) {
      at++;
    }
    Days days = days(f, at);
    if (days == null) {
      return Optional.empty();
    }
    // "3 May 20 people": the number after belongs to the people.
    if (words.notAfterNumber().contains(f.norm(days.to())) && !f.is(i - 1, "on")) {
      return Optional.empty();
    }
    return dated(f, i, days.to(), number, days, "month-day");
  }

  private Optional<Match> dated(Frame f, int from, int to, int month, Days days, String rule) {
    int at = to;
    Integer year = null;
    if (f.is(at, ",") && isYear(f, at + 1)) {
      year = Integer.valueOf(f.norm(at + 1));
      at += 2;
      if (f.is(at, ",") && at + 1 < f.size()) {
        // The comma that closes the year stays outside.
        year = Integer.valueOf(f.norm(at - 1));
      }
    } else if (isYear(f, at)) {
      year = Integer.valueOf(f.norm(at));
      at++;
    } else if (isShortYear(f, at)) {
      int two = Integer.parseInt(f.norm(at).replace("'", ""));
      year = two + (two + 2000 <= f.today().getYear() ? 2000 : 1900);
      at++;
    }
    boolean called = f.is(from - 1, "the") || (f.name(at) && !f.sentence().allCaps());
    if (year == null && called && words.notAfterDay().contains(f.norm(at))) {
      return Optional.empty();
    }
    LocalDate last = day(f, year, month, days.last());
    if (last == null) {
      return Optional.empty();
    }
    LocalDate first =
        days.first() <= days.last()
            ? last.withDayOfMonth(days.first())
            : lastMonthsDay(last, days.first());
    if (first.equals(last)) {
      return Optional.of(Match.day(from, at, last, rule));
    }
    return Optional.of(Match.range(from, at, Frame.period(first, last), rule));
  }

  private static LocalDate lastMonthsDay(LocalDate day, int number) {
    YearMonth before = YearMonth.from(day).minusMonths(1);
    return before.atDay(Math.min(number, before.lengthOfMonth()));
  }

  /**
   * The day of a year, or without one the latest not after tomorrow or a day soon to come; null
   * when there is none.
   */
  static LocalDate day(Frame f, Integer year, int month, int day) {
    try {
      if (year != null) {
        return LocalDate.of(year, month, day);
      }
      LocalDate latest = f.today().plusDays(1);
      int y = latest.getYear();
      if (month == 2 && day == 29) {
        while (!YearMonth.of(y, 2).isValidDay(29) || LocalDate.of(y, 2, 29).isAfter(latest)) {
          y--;
        }
        return LocalDate.of(y, 2, 29);
      }
      LocalDate own = LocalDate.of(y, month, day);
      // A day soon to come is a plan; last year's would be told with its year, but in a chronology.
      boolean past = f.sentence().item().kind() == Item.Kind.DAY;
      return own.isAfter(past ? latest : latest.plusDays(SOON)) ? own.minusYears(1) : own;
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** "3", "3rd", "20-22", "1 and 2", "18 to 20". */
  private Days days(Frame f, int i) {
    if (i >= f.size() || !f.token(i).digits()) {
      return null;
    }
    String norm = f.norm(i);
    int hyphen = norm.indexOf('-');
    if (hyphen > 0) {
      int first = number(norm.substring(0, hyphen));
      int last = number(norm.substring(hyphen + 1));
      return first > 0 && last > 0 ? new Days(first, last, i + 1) : null;
    }
    int first = number(norm);
    if (first == 0) {
      return null;
    }
    String link = f.norm(i + 1);
    boolean pair = link.equals("and") || link.equals("to") || link.equals("or") || link.equals("-");
    if (pair && i + 2 < f.size() && f.token(i + 2).digits()) {
      int last = number(f.norm(i + 2));
      if (last > first && belongsToMonth(f, i, i + 3)) {
        return new Days(first, last, i + 3);
      }
    }
    return new Days(first, first, i + 1);
  }

  private boolean belongsToMonth(Frame f, int from, int to) {
    if (words.months().containsKey(f.norm(to))) {
      return true;
    }
    return words.months().containsKey(f.norm(from - 1))
        && !words.notAfterNumber().contains(f.norm(to));
  }

  /** A day of a month, "3" or "3rd"; 0 when it is none. */
  static int number(String norm) {
    int end = 0;
    while (end < norm.length() && norm.charAt(end) >= '0' && norm.charAt(end) <= '9') {
      end++;
    }
    if (end == 0 || end > 2) {
      return 0;
    }
    String rest = norm.substring(end);
    boolean ordinal =
        rest.equals("st") || rest.equals("nd") || rest.equals("rd") || rest.equals("th");
    if (!rest.isEmpty() && !ordinal && !rest.equals("d")) {
      return 0;
    }
    int number = Integer.parseInt(norm.substring(0, end));
    return number <= 31 ? number : 0;
  }

  /** A four-digit year of our time. */
  static boolean isYear(Frame f, int i) {
    String norm = f.norm(i);
    if (norm.length() != 4) {
      return false;
    }
    for (int k = 0; k < 4; k++) {
      if (norm.charAt(k) < '0' || norm.charAt(k) > '9') {
        return false;
      }
    }
    int year = Integer.parseInt(norm);
    return year >= EARLIEST_YEAR && year <= f.today().getYear() + 30;
  }

  /** "90" in "3 JAN 90": only where nothing is counted after it. */
  private boolean isShortYear(Frame f, int i) {
    String norm = f.norm(i);
    if (norm.length() != 2
        || !Character.isDigit(norm.charAt(0))
        || !Character.isDigit(norm.charAt(1))) {
      return false;
    }
    boolean dateline = i < f.sentence().body();
    boolean capitals = f.token(i - 1).text().equals(f.token(i - 1).text().toUpperCase(Locale.ROOT));
    boolean short3 = f.norm(i - 1).length() <= 4;
    boolean closed = i + 1 >= f.size() || !f.token(i + 1).word();
    return dateline || (capitals && short3 && closed);
  }

  private Optional<Match> iso(Frame f, int i) {
    try {
      return Optional.of(Match.day(i, i + 1, LocalDate.parse(f.norm(i)), "iso"));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** "23/10": in brackets, after "on", after a weekday or in the head of an item; "15/01/2015". */
  private Optional<Match> slashed(Frame f, int i) {
    String named = words.namedDays().get(f.norm(i));
    if (named != null) {
      return Optional.of(Match.day(i, i + 1, LocalDate.parse(named), "named-day"));
    }
    String before = f.norm(i - 1);
    boolean framed =
        heads(f, i, i + 1)
            || f.norm(i).length() == FULL
            || itemised(f, i)
            || before.equals("(")
            || before.equals("[")
            || before.equals("on")
            || words.weekdays().containsKey(before)
            || (before.equals(",") && words.weekdays().containsKey(f.norm(i - 2)));
    String[] parts = f.norm(i).split("/", -1);
    if (!framed || parts.length > 3) {
      return Optional.empty();
    }
    int a = number(parts[0]);
    int b = parts.length > 1 ? number(parts[1]) : 0;
    if (a == 0 || b == 0) {
      return Optional.empty();
    }
    Integer year = parts.length == 3 ? slashedYear(f, parts[2]) : null;
    LocalDate dayMonth = b <= 12 ? day(f, year, b, a) : null;
    LocalDate monthDay = a <= 12 ? day(f, year, a, b) : null;
    LocalDate best = nearer(f.today(), dayMonth, monthDay);
    return Optional.ofNullable(best).map(day -> Match.day(i, i + 1, day, "slashed"));
  }

  /** "Ansongo: 07/11, 07h30", "* Djibo, 06/11: gunmen", "05/11 - Djibo" */
  private static boolean itemised(Frame f, int i) {
    String after = f.norm(i + 1);
    boolean closed = CLOSING.contains(after) || i + 1 >= f.size();
    boolean opens = i == f.sentence().body() || CLOSING.contains(f.norm(i - 1));
    return f.norm(i).length() == SHORT
        && f.norm(i).charAt(2) == '/'
        && closed
        && opens
        && i - f.sentence().body() <= FARTHEST_IN_HEAD;
  }

  private static final Set<String> CLOSING = Set.of(":", ",", "-", "--", "–", "*", "•");

  /** Lengths of "15/01/2015" and "15/01". */
  private static final int FULL = 10;

  private static final int SHORT = 5;

  private static final int FARTHEST_IN_HEAD = 8;

  /** A date with a colon that heads the text: "03/15/2014: Gunmen ...". */
  static boolean heads(Frame f, int from, int to) {
    return f.sentence().index() == 0 && from == 0 && f.is(to, ":");
  }

  private static Integer slashedYear(Frame f, String text) {
    if (text.length() == 4 && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Integer.valueOf(text);
    }
    return text.length() == 2 && text.chars().allMatch(c -> c >= '0' && c <= '9')
        ? Integer.valueOf(f.today().getYear() / 100 * 100 + Integer.parseInt(text))
        : null;
  }

  /** The reading nearer to publication; day before month when they are as near. */
  private static LocalDate nearer(LocalDate today, LocalDate a, LocalDate b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    long toA = Math.abs(ChronoUnit.DAYS.between(a, today));
    long toB = Math.abs(ChronoUnit.DAYS.between(b, today));
    return toB < toA ? b : a;
  }
}
