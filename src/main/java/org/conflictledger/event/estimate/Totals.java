package org.conflictledger.event.estimate;

import java.util.Collection;
import java.util.Optional;
import org.conflictledger.casualty.mention.Outcome;

/** Totals over events, such as those of one article. */
public final class Totals {

  private Totals() {}

  /** The sum of an outcome; empty when no event reports it, or tables do not count it. */
  public static Optional<Estimate> of(Collection<Event> events, Outcome outcome) {
    Optional<Estimate> sum = Optional.empty();
    for (Event event : events) {
      sum = Sums.plus(sum, number(event, outcome));
    }
    return sum;
  }

  private static Optional<Estimate> number(Event event, Outcome outcome) {
    return switch (outcome) {
      case KILLED -> event.killed();
      case INJURED -> event.injured();
      case CAPTURED -> event.captured();
      case ABDUCTED -> event.abducted();
      case MISSING, DISPLACED, CASUALTIES -> Optional.empty();
    };
  }
}
