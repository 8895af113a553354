package org.conflictledger.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.conflictledger.text.CalendarNames;
import org.conflictledger.text.Item;
import org.conflictledger.text.Sentence;

/** The month that heads the days of a chronology: "February", and under it "14: Raiders kill". */
final class HeadingMonth {

  private HeadingMonth() {}

  /**
   * The month over a sentence.
   *
   * @param before the month over the sentence before it
   */
  static Optional<YearMonth> of(Sentence s, LocalDate today, Optional<YearMonth> before) {
    if (s.item().kind() != Item.Kind.SECTION || !s.opens()) {
      return s.item().kind() == Item.Kind.TEXT ? Optional.empty() : before;
    }
    Integer month = CalendarWords.BUILT_IN.months().get(s.norm(0));
    if (month == null) {
      return Optional.empty();
    }
    if (CalendarNames.isYear(s.norm(1))) {
      return Optional.of(YearMonth.of(Integer.parseInt(s.norm(1)), month));
    }
    YearMonth own = YearMonth.of(today.getYear(), month);
    return Optional.of(own.isAfter(YearMonth.from(today)) ? own.minusYears(1) : own);
  }

  /** "14: ", "20-21 - " at the head of an entry: days of the month over it. */
  static Optional<Match> day(Frame f, int i) {
    boolean head = i == f.sentence().body() && f.sentence().opens();
    boolean sign = f.is(i + 1, ":") || f.is(i + 1, "-") || f.is(i + 1, "--");
    if (f.month().isEmpty() || !head || !sign || f.sentence().item().kind() != Item.Kind.DAY) {
      return Optional.empty();
    }
    YearMonth month = f.month().get();
    int hyphen = f.norm(i).indexOf('-');
    int first = AbsoluteDates.number(hyphen > 0 ? f.norm(i).substring(0, hyphen) : f.norm(i));
    int last = hyphen > 0 ? AbsoluteDates.number(f.norm(i).substring(hyphen + 1)) : first;
    if (first == 0 || last < first || !month.isValidDay(last)) {
      return Optional.empty();
    }
    return Optional.of(
        first == last
            ? Match.day(i, i + 1, month.atDay(first), "day-month")
            : Match.range(
                i, i + 1, Frame.period(month.atDay(first), month.atDay(last)), "day-month"));
  }
}
