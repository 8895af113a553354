package org.conflictledger.time;

import java.util.Optional;

/**
 * A date expression in a sentence.
 *
 * @param from index of its first token
 * @param to index after its last token
 * @param period the days it names; empty when it hangs on an incident told elsewhere ("since the
 *     war began")
 * @param role what it dates
 * @param form its shape
 * @param rule the name of the pattern that read it
 */
public record DateSpan(
    int from, int to, Optional<Period> period, DateRole role, DateForm form, String rule) {

  /** Whether it runs from a day not long ago to today: "since Friday", "since 8 July". */
  public boolean since() {
    return rule.equals(SINCE);
  }

  static final String SINCE = "since-recent";

  boolean counting() {
    return form == DateForm.COUNTING;
  }
}
