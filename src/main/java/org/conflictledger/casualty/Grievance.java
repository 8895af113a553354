package org.conflictledger.casualty;

import java.util.Set;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;
import org.conflictledger.time.DateMap;

/** What people protest over: the few dead of an earlier day, whom this report only recalls. */
final class Grievance {

  private final DateMap dates;

  Grievance(DateMap dates) {
    this.dates = dates;
  }

  private static final int FEW = 3;

  private static final Set<String> OVER =
      WordSet.of("after", "over", "against", "condemning", "protesting", "denouncing");

  private static final Set<String> PROTESTS =
      WordSet.of(
          "protest",
          "protests",
          "procession",
          "demonstration",
          "march",
          "rally",
          "vigil",
          "sit-in",
          "dharna",
          "shutdown");

  private static final Set<String> STAGING =
      WordSet.of(
          "held",
          "hold",
          "staged",
          "stage",
          "began",
          "begin",
          "brought",
          "organised",
          "organized",
          "observed",
          "joined");

  /** "held a march after a leader was murdered": what people protest over was told before. */
  boolean isBehind(Draft draft) {
    Sentence s = draft.sentence();
    int trigger = draft.statement().trigger();
    int link = -1;
    for (int i = trigger - 1; i >= s.body() && draft.best() <= FEW; i--) {
      String norm = s.norm(i);
      if (link < 0 && (norm.equals(",") || norm.equals(";") || norm.equals("when"))) {
        return false;
      }
      link = link < 0 && OVER.contains(norm) ? i : link;
      if (link > i && PROTESTS.contains(norm)) {
        for (int k = Math.max(s.body(), i - 4); k < i; k++) {
          if (STAGING.contains(s.norm(k))) {
            return dates.spans(s).stream().noneMatch(span -> span.from() > trigger);
          }
        }
      }
    }
    return false;
  }
}
