package org.conflictledger.time;

import java.util.Set;
import org.conflictledger.text.WordSet;

/**
 * Verbs of telling that a day stands beside: whether it is the day of the telling or of the deed.
 */
final class Accounts {

  private static final int CLAUSE = 9;

  private Accounts() {}

  /** "gave rival accounts", "the toll it gave", "a figure given by": whoever tells. */
  static boolean given(Frame f, int verb) {
    return GIVING.contains(f.norm(verb))
            && f.sentence().holds(verb + 1, Math.min(f.size(), verb + TOLD_REACH), TOLD)
        || (GIVING.contains(f.norm(verb)) || f.norm(verb).equals("given"))
            && f.sentence().holds(Math.max(0, verb - TOLD_REACH), verb, TOLD);
  }

  private static final Set<String> GIVING = Set.of("gave", "give", "gives", "giving", "issued");

  private static final WordSet TOLD = WordSet.listed(Accounts.class, "told");

  private static final int TOLD_REACH = 5;

  /** "clashes were reported in X": the day is theirs. */
  static boolean ofDeed(Frame f, int verb, Set<String> deeds) {
    return REPORTED.contains(f.norm(verb))
        && BEEN.contains(f.norm(verb - 1))
        && f.sentence().holds(Math.max(0, verb - CLAUSE), verb - 1, deeds);
  }

  private static final Set<String> REPORTED = Set.of("reported", "recorded", "registered");

  private static final Set<String> BEEN = Set.of("was", "were", "been");
}
