package org.conflictledger.casualty.scope;

import java.util.Set;
import org.conflictledger.casualty.draft.Draft;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/** What is said again and again: "When the army claims that it has killed 50, nobody asks". */
final class Whenever {

  private static final Set<String> WHEN = WordSet.of("when", "whenever");

  /** Said of now and always; what was said once stands in the past. */
  private static final WordSet SAYS =
      WordSet.of("says", "claims", "announces", "reports", "boasts", "declares");

  /** So many words may name who says it. */
  private static final int WHO = 8;

  private Whenever() {}

  static boolean said(Draft draft) {
    Sentence s = draft.sentence();
    int from = s.body();
    return WHEN.contains(s.norm(from))
        && s.holds(from + 2, Math.min(draft.from(), from + WHO), SAYS);
  }
}
