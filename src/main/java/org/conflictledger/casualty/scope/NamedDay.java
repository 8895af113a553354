package org.conflictledger.casualty.scope;

import org.conflictledger.text.Sentence;
import org.conflictledger.time.DateMap;
import org.conflictledger.time.DateRole;
import org.conflictledger.time.Period;

/** The day or days that a sentence itself names for a count. */
final class NamedDay {

  /** So many days after the first are still one wave of violence. */
  private static final int LONGEST_WAVE = 3;

  private final DateMap dates;

  NamedDay(DateMap dates) {
    this.dates = dates;
  }

  boolean told(Sentence s, int from, int to) {
    if (dates.explicitAt(s, from, to).filter(NamedDay::wave).isPresent()) {
      return true;
    }
    // "since the bombing began at the weekend"
    return dates.spans(s).stream()
        .filter(span -> span.role() == DateRole.EVENT)
        .flatMap(span -> span.period().stream())
        .anyMatch(NamedDay::wave);
  }

  private static boolean wave(Period period) {
    return !period.end().isAfter(period.start().plusDays(LONGEST_WAVE));
  }
}
