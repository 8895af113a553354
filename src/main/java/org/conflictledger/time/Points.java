package org.conflictledger.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/** One date at a position, of whatever kind, without what may join it to another. */
final class Points {

  private final CalendarWords words;
  private final AbsoluteDates absolute;
  private final RelativeDays relative;
  private final Stretches stretches;
  private final MonthsAndYears months;

  Points(CalendarWords words, RoleWords roles) {
    this.words = words;
    this.absolute = new AbsoluteDates(words);
    this.relative = new RelativeDays(words);
    this.stretches = new Stretches(words, roles, relative);
    this.months = new MonthsAndYears(words);
  }

  /** Whether a superlative shortly before makes the date a yardstick. */
  boolean yardstick(Frame f, int i) {
    return stretches.superlative(f, i);
  }

  Optional<Match> at(Frame f, int i) {
    if (i >= f.size()) {
      return Optional.empty();
    }
    Optional<Match> match = relative.at(f, i);
    if (match.isPresent()) {
      return match.map(m -> m.isDay() ? withDate(f, m) : m);
    }
    match = absolute.at(f, i);
    if (match.isPresent()) {
      return match;
    }
    match = stretches.at(f, i);
    if (match.isPresent()) {
      return match;
    }
    match = months.at(f, i);
    if (match.isPresent()) {
      return match;
    }
    boolean led = f.is(i, "early") || f.is(i, "late") || f.is(i, "mid") || f.is(i, "last");
    return led && i + 1 < f.size() ? months.at(f, i + 1).map(m -> m.from(i)) : Optional.empty();
  }

  /** "Saturday [15 August]", "Sunday, March 3", "Friday (5/02)", "Friday 18": the date decides. */
  private Match withDate(Frame f, Match weekday) {
    int at = weekday.to();
    boolean bracket = f.is(at, "[") || f.is(at, "(");
    if (bracket || f.is(at, ",")) {
      at++;
    }
    if (f.is(at, "the") && at + 1 < f.size() && f.token(at + 1).digits()) {
      at++;
    }
    boolean named = words.weekdays().containsKey(f.norm(weekday.from()));
    if (at >= f.size() || !(named || bracket)) {
      return weekday;
    }
    Optional<Match> date = absolute.at(f, at);
    if (date.isPresent() && date.get().isDay()) {
      int to = date.get().to();
      if (bracket && (f.is(to, "]") || f.is(to, ")"))) {
        to++;
      }
      LocalDate day = date.get().period().orElseThrow().start();
      return Match.day(weekday.from(), to, day, "weekday-date");
    }
    if (named && at == weekday.to() && f.token(at).digits()) {
      return numbered(f, weekday, at);
    }
    return weekday;
  }

  /** "Friday 18": the latest 18th that was a Friday. */
  private Match numbered(Frame f, Match weekday, int at) {
    int number = AbsoluteDates.number(f.norm(at));
    DayOfWeek name = DayOfWeek.of(words.weekdays().get(f.norm(weekday.from())));
    LocalDate day = f.latest(name);
    for (int weeks = 0; weeks < 8 && number > 0; weeks++) {
      if (day.getDayOfMonth() == number) {
        return Match.day(weekday.from(), at + 1, day, "weekday-date");
      }
      day = day.minusWeeks(1);
    }
    return weekday;
  }
}
