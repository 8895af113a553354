package org.conflictledger.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Days told from the day of writing: weekdays, "today", "last night", "two days ago". */
final class RelativeDays {

  private final CalendarWords words;
  private final CountedDays counted;

  RelativeDays(CalendarWords words) {
    this.words = words;
    this.counted = new CountedDays(words, this);
  }

  Optional<Match> at(Frame f, int i) {
    String norm = f.norm(i);
    switch (norm) {
      case "today":
      case "tonight":
        return Optional.of(Match.day(i, i + 1, f.today(), "today"));
      case "yesterday":
        return Optional.of(Match.day(i, afterPart(f, i + 1), f.today().minusDays(1), "yesterday"));
      case "tomorrow":
        return Optional.of(Match.day(i, afterPart(f, i + 1), f.today().plusDays(1), "tomorrow"));
      case "late":
      case "early":
        return modified(f, i);
      case "overnight":
        return overnight(f, i);
      case "last":
      case "past":
      case "previous":
        return last(f, i);
      case "this":
        return thisDay(f, i);
      case "next":
      case "following":
        return next(f, i);
      case "the":
        return theDay(f, i);
      default:
        break;
    }
    if (words.weekdays().containsKey(norm)) {
      return weekday(f, i);
    }
    if (words.numerals().containsKey(norm) || f.token(i).digits() || norm.equals("hours")) {
      return counted.at(f, i);
    }
    return Optional.empty();
  }

  /** Skips "night", "morning" after a day. */
  int afterPart(Frame f, int i) {
    int at = f.is(i, "late") || f.is(i, "early") ? i + 1 : i;
    return words.partsOfDay().contains(f.norm(at)) && !f.is(at + 1, "prayers") ? at + 1 : i;
  }

  /** "late Thursday", "early on Friday", "late last night". */
  private Optional<Match> modified(Frame f, int i) {
    int at = i + 1;
    if (words.partsOfDay().contains(f.norm(at))) {
      at++;
    }
    if (f.is(at, "on")) {
      at++;
    }
    String norm = f.norm(at);
    boolean day =
        words.weekdays().containsKey(norm)
            || norm.equals("yesterday")
            || norm.equals("today")
            || (norm.equals("last") && words.partsOfDay().contains(f.norm(at + 1)))
            || (norm.equals("this") && words.partsOfDay().contains(f.norm(at + 1)));
    return day ? at(f, at).map(m -> m.from(i)) : Optional.empty();
  }

  /**
   * A night is told by the day it began on: "overnight on Saturday" is Saturday. With no day named
   * it is the night to the day of writing, and the period holds both days, because UCDP's start of
   * such a night is the evening and the deaths may fall after midnight.
   */
  private Optional<Match> overnight(Frame f, int i) {
    int at = i + 1;
    boolean into = f.is(at, "into") || f.is(at, "to");
    if (f.is(at, "on") || f.is(at, "from") || into) {
      at++;
    }
    if (words.weekdays().containsKey(f.norm(at))) {
      Match day = weekday(f, at).orElse(null);
      if (day != null && into) {
        LocalDate end = day.period().orElseThrow().end();
        return Optional.of(
            Match.range(i, day.to(), Frame.period(end.minusDays(1), end), "overnight-into"));
      }
      return Optional.ofNullable(day).map(m -> m.from(i));
    }
    if (f.is(i - 1, "remain") || f.is(i - 1, "remained") || f.is(i - 1, "stay")) {
      return Optional.empty();
    }
    return Optional.of(
        Match.range(i, i + 1, Frame.period(f.today().minusDays(1), f.today()), "overnight"));
  }

  private Optional<Match> weekday(Frame f, int i) {
    if (!isWeekday(f, i)) {
      return Optional.empty();
    }
    DayOfWeek weekday = DayOfWeek.of(words.weekdays().get(f.norm(i)));
    int to = afterPart(f, i + 1);
    LocalDate day = f.latest(weekday);
    boolean early = f.is(i - 1, "early") || f.is(i - 2, "early") && f.is(i - 1, "on");
    if (early && day.equals(f.today().minusDays(6))) {
      // Where it happened the next day has begun: "early Sunday" in a paper of Saturday.
      day = f.today();
    }
    int week = f.is(to, "of") ? to + 1 : to;
    if (f.is(week, "last") && f.is(week + 1, "week")) {
      day = f.today().with(DayOfWeek.MONDAY).minusWeeks(1).with(weekday);
      to = week + 2;
    } else if (week > to && f.is(week, "this") && f.is(week + 1, "week")) {
      to = week + 2;
    }
    return Optional.of(Match.day(i, to, day, "weekday"));
  }

  private boolean isWeekday(Frame f, int i) {
    if (!f.name(i) || words.notBeforeWeekday().contains(f.norm(i - 1))) {
      return false;
    }
    if (f.name(i + 1)
        && !f.sentence().allCaps()
        && words.notAfterWeekday().contains(f.norm(i + 1))) {
      return false;
    }
    // "Sat." and "Sun." may end a sentence about sitting.
    return !f.norm(i).endsWith(".") || i > 0;
  }

  private Optional<Match> last(Frame f, int i) {
    String next = f.norm(i + 1);
    if (words.weekdays().containsKey(next) && f.name(i + 1)) {
      DayOfWeek weekday = DayOfWeek.of(words.weekdays().get(next));
      LocalDate day = f.latest(weekday);
      boolean twoWeeks = day.equals(f.today()) || besideThis(f, next);
      return Optional.of(
          Match.day(i, afterPart(f, i + 2), twoWeeks ? day.minusWeeks(1) : day, "last-weekday"));
    }
    if (f.is(i, "last") && (next.equals("night") || next.equals("evening"))) {
      return Optional.of(Match.day(i, i + 2, f.today().minusDays(1), "last-night"));
    }
    return Optional.empty();
  }

  /** "last Sunday" in a sentence that also speaks of "this Sunday" is the one before. */
  private boolean besideThis(Frame f, String weekday) {
    for (int k = 0; k + 1 < f.size(); k++) {
      if (f.is(k, "this") && f.is(k + 1, weekday)) {
        return true;
      }
    }
    return false;
  }

  private Optional<Match> thisDay(Frame f, int i) {
    String next = f.norm(i + 1);
    if (words.weekdays().containsKey(next)) {
      return weekday(f, i + 1).map(m -> m.from(i));
    }
    if (words.partsOfDay().contains(next)) {
      return Optional.of(Match.day(i, i + 2, f.today(), "this-morning"));
    }
    return Optional.empty();
  }

  private Optional<Match> next(Frame f, int i) {
    if (!words.weekdays().containsKey(f.norm(i + 1))) {
      return Optional.empty();
    }
    DayOfWeek weekday = DayOfWeek.of(words.weekdays().get(f.norm(i + 1)));
    if (f.is(i, "following")) {
      return f.told()
          .map(
              told ->
                  Match.day(
                      i,
                      i + 2,
                      told.plusDays(1).with(TemporalAdjusters.nextOrSame(weekday)),
                      "following-weekday"));
    }
    LocalDate day = f.today().with(TemporalAdjusters.next(weekday));
    return Optional.of(Match.day(i, i + 2, day, "next-weekday"));
  }

  /** "the day before yesterday", "the previous day", "the 31st", "the same day". */
  private Optional<Match> theDay(Frame f, int i) {
    String one = f.norm(i + 1);
    String two = f.norm(i + 2);
    boolean day = one.equals("day") || one.equals("night") || one.equals("evening");
    if (day && two.equals("before") && f.is(i + 3, "yesterday")) {
      return Optional.of(Match.day(i, i + 4, f.today().minusDays(2), "before-yesterday"));
    }
    if (one.equals("night") && two.equals("before") && f.is(i + 3, "last")) {
      return Optional.of(Match.day(i, i + 4, f.today().minusDays(2), "before-yesterday"));
    }
    boolean freeing = f.norm(i + 3).endsWith("ing");
    if (day && (two.equals("before") && !freeing || two.equals("earlier")) && !f.name(i + 3)) {
      return Optional.of(Match.day(i, i + 3, anchor(f, i).minusDays(1), "day-before"));
    }
    boolean dayAfter =
        two.equals("day") || two.equals("night") || two.equals("morning") || two.equals("evening");
    if (dayAfter && (one.equals("previous") || one.equals("preceding"))) {
      return Optional.of(Match.day(i, i + 3, anchor(f, i).minusDays(1), "previous-day"));
    }
    if (dayAfter && (one.equals("next") || one.equals("following"))) {
      return f.told().map(told -> Match.day(i, i + 3, told.plusDays(1), "next-day"));
    }
    if (dayAfter && one.equals("same")) {
      return inSentence(f, i).or(f::told).map(told -> Match.day(i, i + 3, told, "same-day"));
    }
    return theOrdinal(f, i);
  }

  /** "on the 31st": no noun may follow the number. */
  private Optional<Match> theOrdinal(Frame f, int i) {
    String norm = f.norm(i + 1);
    boolean ordinal = norm.length() > 2 && Character.isLetter(norm.charAt(norm.length() - 1));
    int number = ordinal ? AbsoluteDates.number(norm) : 0;
    boolean closed = i + 2 >= f.size() || !f.token(i + 2).word() || f.is(i + 2, "and");
    if (number == 0 || !closed || !f.is(i - 1, "on")) {
      return Optional.empty();
    }
    LocalDate month = f.today().withDayOfMonth(1);
    for (int back = 0; back < 12; back++) {
      LocalDate first = month.minusMonths(back);
      if (number <= first.lengthOfMonth() && !first.withDayOfMonth(number).isAfter(f.today())) {
        return Optional.of(Match.day(i, i + 2, first.withDayOfMonth(number), "the-ordinal"));
      }
    }
    return Optional.empty();
  }

  /** Whether a weekday stands before a token of the sentence. */
  boolean before(Frame f, int i) {
    for (int k = f.sentence().body(); k < i - 1; k++) {
      if (words.weekdays().containsKey(f.norm(k)) && weekday(f, k).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** What "a day earlier" is earlier than: a day in the sentence, the last told, or today. */
  LocalDate anchor(Frame f, int i) {
    return inSentence(f, i).or(f::told).orElse(f.today());
  }

  /** A weekday or "today" elsewhere in the sentence. */
  Optional<LocalDate> inSentence(Frame f, int i) {
    for (int k = 0; k < f.size(); k++) {
      if (k >= i - 1 && k <= i + 2) {
        continue;
      }
      if (words.weekdays().containsKey(f.norm(k))) {
        Optional<Match> day = weekday(f, k);
        if (day.isPresent()) {
          return day.map(m -> m.period().orElseThrow().start());
        }
      }
      if (f.is(k, "yesterday")) {
        return Optional.of(f.today().minusDays(1));
      }
    }
    return Optional.empty();
  }
}
