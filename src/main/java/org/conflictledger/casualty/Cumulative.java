package org.conflictledger.casualty;

import java.util.Set;
import org.conflictledger.text.Sentence;
import org.conflictledger.time.DateMap;

/** Whether a count covers a period or lies in the past, and so belongs to no incident. */
final class Cumulative {

  private static final Set<String> WARS =
      Set.of(
          "war",
          "conflict",
          "insurgency",
          "uprising",
          "rebellion",
          "revolt",
          "genocide",
          "crackdown",
          "campaign",
          "violence",
          "revolution");

  private final DateMap dates;

  Cumulative(DateMap dates) {
    this.dates = dates;
  }

  boolean of(Draft draft) {
    Sentence s = draft.sentence();
    int trigger = draft.statement().trigger();
    int from = Math.min(draft.group().from(), trigger);
    int to = Math.max(draft.group().to(), trigger + 1);
    if (draft.best() >= 2 && dates.cumulativeSpan(s, from, to)) {
      return true;
    }
    if (dates.background(s, from, to)) {
      return true;
    }
    return warToll(s, draft);
  }

  /** "The war has claimed 500,000 lives", "the insurgency that has killed". */
  private static boolean warToll(Sentence s, Draft draft) {
    int trigger = draft.statement().trigger();
    boolean perfect = false;
    for (int i = trigger - 1; i >= Math.max(s.body(), trigger - 4); i--) {
      perfect |= Grammar.HAVE.contains(s.norm(i));
    }
    if (!perfect) {
      return false;
    }
    for (int i = trigger - 1; i >= Math.max(s.body(), trigger - 12); i--) {
      if (WARS.contains(s.norm(i))) {
        return draft.best() >= 20;
      }
    }
    return false;
  }
}
