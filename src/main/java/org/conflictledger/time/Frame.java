package org.conflictledger.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.Token;

/**
 * A sentence and the day it speaks from.
 *
 * @param today the day "today" means
 * @param told the last day of an event told before it, which "a day later" counts from
 * @param month the month that heads the days it is among
 */
record Frame(
    Sentence sentence, LocalDate today, Optional<LocalDate> told, Optional<YearMonth> month) {

  Frame(Sentence sentence, LocalDate today, Optional<LocalDate> told) {
    this(sentence, today, told, Optional.empty());
  }

  String norm(int i) {
    return sentence.norm(i);
  }

  Token token(int i) {
    return sentence.token(i);
  }

  int size() {
    return sentence.size();
  }

  boolean is(int i, String word) {
    return norm(i).equals(word);
  }

  /** Begins with a capital, or stands in a sentence where case tells nothing. */
  boolean name(int i) {
    return i >= 0 && i < size() && (token(i).capitalised() || sentence.allCaps());
  }

  /** The latest such weekday, today included. */
  LocalDate latest(DayOfWeek weekday) {
    return today.with(TemporalAdjusters.previousOrSame(weekday));
  }

  /** The days from one to another, with UCDP's precision for their number. */
  static Period period(LocalDate start, LocalDate end) {
    if (end.isBefore(start)) {
      return new Period(end, end, 1);
    }
    long days = ChronoUnit.DAYS.between(start, end) + 1;
    int precision = days == 1 ? 1 : days <= 6 ? 2 : days <= 8 ? 3 : days <= 31 ? 4 : 5;
    return new Period(start, end, precision);
  }

  static Period period(LocalDate start, LocalDate end, int precision) {
    return end.isBefore(start)
        ? new Period(end, end, precision)
        : new Period(start, end, precision);
  }
}
