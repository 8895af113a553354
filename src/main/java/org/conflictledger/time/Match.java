package org.conflictledger.time;

import java.time.LocalDate;
import java.util.Optional;

/** A date expression as read, before its role is known. */
record Match(int from, int to, Optional<Period> period, DateForm form, String rule) {

  static final String YARDSTICK = "yardstick";

  static Match day(int from, int to, LocalDate day, String rule) {
    return new Match(from, to, Optional.of(new Period(day, day, 1)), DateForm.DAY, rule);
  }

  static Match range(int from, int to, Period period, String rule) {
    return new Match(from, to, Optional.of(period), DateForm.RANGE, rule);
  }

  static Match counting(int from, int to, Period period, String rule) {
    return new Match(from, to, Optional.of(period), DateForm.COUNTING, rule);
  }

  Match from(int start) {
    return new Match(start, to, period, form, rule);
  }

  /** The same words, which date nothing: "the deadliest attack since 2011". */
  Match asYardstick() {
    return new Match(from, to, period, DateForm.RANGE, YARDSTICK);
  }

  boolean yardstick() {
    return rule.equals(YARDSTICK);
  }

  boolean isDay() {
    return form == DateForm.DAY;
  }
}
