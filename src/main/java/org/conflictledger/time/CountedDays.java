package org.conflictledger.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Days counted from another: "two days ago", "a week earlier", "three days after". */
final class CountedDays {

  private final CalendarWords words;
  private final RelativeDays days;

  CountedDays(CalendarWords words, RelativeDays days) {
    this.words = words;
    this.days = days;
  }

  /** "two days ago", "a week earlier", "three days later", "thirty years after". */
  Optional<Match> at(Frame f, int i) {
    int count = number(words, f, i);
    int at = f.is(i, "hours") ? i : i + 1;
    if (f.is(i, "a") && (f.is(at, "few") || f.is(at, "couple"))) {
      count = f.is(at, "few") ? 3 : 2;
      at++;
    }
    if (f.is(at, "of")) {
      at++;
    }
    ChronoUnit unit = Units.of(f.norm(at));
    if (count == 0 || unit == null) {
      return Optional.empty();
    }
    String way = f.norm(at + 1);
    switch (way) {
      case "ago":
        if (f.is(at + 2, "today") && unit != ChronoUnit.HOURS) {
          return Optional.of(Match.day(i, at + 3, f.today().minus(count, unit), "ago"));
        }
        return Optional.of(back(f, i, at + 2, f.today(), count, unit, "ago"));
      case "earlier":
      case "before":
        if (unit == ChronoUnit.HOURS || (way.equals("before") && beforeSomething(f, at + 2))) {
          return Optional.empty();
        }
        return Optional.of(
            back(
                f,
                i,
                at + 2,
                days.inSentence(f, i).orElse(days.anchor(f, i)),
                count,
                unit,
                EARLIER));
      case "after":
        // "Three days after gunmen broke in, officials were on Tuesday still counting."
        if (unit == ChronoUnit.HOURS || f.is(at + 2, "they") || f.is(i - 1, "until")) {
          return Optional.empty();
        }
        if (elsewhere(f, i, at + 2)) {
          return Optional.empty();
        }
        boolean since = apart(f, i);
        boolean another = since || trails(f, i) && !f.is(at + 2, "the");
        LocalDate told = days.inSentence(f, i).orElse(since ? days.anchor(f, i) : f.today());
        String rule = another ? AFTER_ANOTHER : "days-after";
        return Optional.of(back(f, i, at + 2, told, count, unit, rule));
      case "later":
        if (f.told().isEmpty() || unit == ChronoUnit.HOURS || unit == ChronoUnit.YEARS) {
          return Optional.empty();
        }
        LocalDate later = f.told().get().plus(count, unit);
        return later.isAfter(f.today())
            ? Optional.empty()
            : Optional.of(Match.day(i, at + 2, later, "later"));
      default:
        return Optional.empty();
    }
  }

  /** The rule of a day on which something else happened than what the sentence tells first. */
  static final String AFTER_ANOTHER = "after-another";

  /** The rule of days counted back from another. */
  static final String EARLIER = "earlier";

  /** "The attack came three days after", "barely a week after": what is told first is later. */
  private static boolean apart(Frame f, int i) {
    return switch (f.norm(i - 1)) {
      case "came", "comes", "come", "coming", "barely", "just", "only", "hardly", "less" -> true;
      default -> false;
    };
  }

  /**
   * "came to the village at seven, a day after an attack": told from a day that is not told here.
   */
  private boolean elsewhere(Frame f, int i, int what) {
    return f.sentence().index() > 0
        && f.is(i - 1, ",")
        && (f.is(what, "a") || f.is(what, "an"))
        && days.inSentence(f, i).isEmpty();
  }

  /** "Shells killed 50 on Monday, two days after 200 had died": the others' day. */
  private boolean trails(Frame f, int i) {
    return f.is(i - 1, ",") && i > f.sentence().body() + 1 && days.before(f, i);
  }

  /** "five weeks before the invasion" counts from what is named next. */
  private static boolean beforeSomething(Frame f, int i) {
    return i < f.size()
        && f.token(i).word()
        && switch (f.norm(i)) {
          case "in", "at", "on", "when", "near", "and", "by", "as" -> false;
          default -> true;
        };
  }

  /** Counted back, as sharp as the unit: days exact, weeks and months about, years by calendar. */
  private static Match back(
      Frame f, int from, int to, LocalDate anchor, int count, ChronoUnit unit, String rule) {
    LocalDate day = unit == ChronoUnit.HOURS ? anchor : anchor.minus(count, unit);
    return switch (unit) {
      case HOURS, DAYS -> Match.day(from, to, day, rule);
      case WEEKS -> Match.range(from, to, new Period(day.minusDays(3), day.plusDays(3), 3), rule);
      case MONTHS ->
          Match.range(
              from,
              to,
              new Period(day.minusDays(15), earlier(day.plusDays(15), f.today()), 4),
              rule);
      default ->
          Match.range(
              from,
              to,
              new Period(day.withDayOfYear(1), day.withMonth(12).withDayOfMonth(31), 5),
              rule);
    };
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }

  /** The number a token gives, in digits or as a word; 0 when it gives none. */
  static int number(CalendarWords words, Frame f, int i) {
    if (f.is(i, "hours")) {
      return 1;
    }
    Integer word = words.numerals().get(f.norm(i));
    if (word != null) {
      return word;
    }
    String norm = f.norm(i);
    if (i >= f.size() || !f.token(i).digits() || norm.length() > 3) {
      return 0;
    }
    int number = 0;
    for (int k = 0; k < norm.length(); k++) {
      if (!Character.isDigit(norm.charAt(k))) {
        return 0;
      }
      number = number * 10 + Character.digit(norm.charAt(k), 10);
    }
    return number;
  }
}
