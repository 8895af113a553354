package org.conflictledger.time;

import java.time.LocalDate;

/**
 * The days within which something happened, both inclusive.
 *
 * @param precision UCDP's date_prec: 1 a day, 2 within 2 to 6 days, 3 a week, 4 a month, 5 longer
 *     or not told
 */
public record Period(LocalDate start, LocalDate end, int precision) {

  public Period {
    if (end.isBefore(start)) {
      throw new IllegalArgumentException("period ends " + end + " before it starts " + start);
    }
  }
}
