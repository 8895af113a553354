package org.conflictledger.time;

import java.util.Locale;
import java.util.Optional;

/**
 * The date of what some tokens tell, and why.
 *
 * @param period when it happened; empty when nothing tells
 * @param basis where the date was found
 * @param span the expression that decided; empty when none did
 * @param background whether it is history: older than 60 days, or told as history
 * @param cumulative whether the statement counts over a stretch ("since 2011", "this year")
 */
public record DateReading(
    Optional<Period> period,
    DateBasis basis,
    Optional<DateSpan> span,
    boolean background,
    boolean cumulative) {

  /** One line for a person: the days, the basis and the rule. */
  public String explain() {
    String days =
        period
            .map(p -> p.start() + ".." + p.end() + " (precision " + p.precision() + ")")
            .orElse("no date");
    String rule =
        span.map(s -> ", " + s.rule() + " at tokens " + s.from() + "-" + s.to()).orElse("");
    return days
        + " by "
        + basis.name().toLowerCase(Locale.ROOT)
        + rule
        + (background ? ", background" : "")
        + (cumulative ? ", cumulative" : "");
  }
}
