package org.conflictledger.time;

import java.time.temporal.ChronoUnit;

/** Words for lengths of time. */
final class Units {

  private Units() {}

  /** The unit a word names; null when it names none. */
  static ChronoUnit of(String norm) {
    return switch (norm) {
      case "hour", "hours" -> ChronoUnit.HOURS;
      case "day", "days", "night", "nights" -> ChronoUnit.DAYS;
      case "week", "weeks" -> ChronoUnit.WEEKS;
      case "month", "months" -> ChronoUnit.MONTHS;
      case "year", "years" -> ChronoUnit.YEARS;
      case "decade", "decades" -> ChronoUnit.DECADES;
      default -> null;
    };
  }
}
