package org.conflictledger.casualty;

import java.util.OptionalLong;
import java.util.Set;
import org.conflictledger.casualty.context.ContextLexicon;
import org.conflictledger.casualty.draft.Draft;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.casualty.mention.Status;
import org.conflictledger.text.Count;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/** How far the text stands behind a count: asserted, claimed, denied or unverified. */
final class StatusJudge {

  private static final Set<String> BELIEF = WordSet.of("feared", "believed", "presumed", "thought");

  private final ContextLexicon context;

  StatusJudge(ContextLexicon context) {
    this.context = context;
  }

  Status status(Draft draft, boolean partySpeaks) {
    Sentence s = draft.sentence();
    int trigger = draft.statement().trigger();
    int first = Math.min(draft.group().from(), trigger);
    int last = Math.max(draft.group().to(), trigger + 1);
    if (context.refuted.of(s, first, last)) {
      return Status.DENIED;
    }
    for (int i = s.body(); i < s.size(); i++) {
      if (context.unverified.longest(s, i) > 0
          && !context.negators.contains(s.norm(i - 1))
          && near(draft, i)) {
        return Status.UNVERIFIED;
      }
    }
    if (partySpeaks) {
      return Status.CLAIMED;
    }
    for (int i = s.body(); i < trigger; i++) {
      if (context.claims.contains(s.norm(i))
          && !(draft.statement().rule().equals("lives") && trigger - i <= 2)
          && !SayingVerbs.claimsDeed(s, i)
          && !s.norm(i + 1).equals("responsibility")
          && !s.norm(i + 1).equals("the")
          && trigger - i < 12) {
        return Status.CLAIMED;
      }
    }
    return draft.statement().party() || claimedAfter(s, last) ? Status.CLAIMED : Status.ASSERTED;
  }

  /** ", he claimed," behind what he told */
  private static boolean claimedAfter(Sentence s, int from) {
    for (int i = from; i < Math.min(s.size() - 2, from + CLAIM_REACH); i++) {
      if (s.norm(i).equals(",") && SPEAKER.contains(s.norm(i + 1))) {
        return CLAIMING.contains(s.norm(i + 2));
      }
    }
    return false;
  }

  private static final int CLAIM_REACH = 12;

  private static final Set<String> SPEAKER = WordSet.of("he", "she", "they", "it");

  private static final Set<String> CLAIMING =
      WordSet.of("claimed", "claims", "boasted", "boasts", "bragged");

  private static boolean near(Draft draft, int i) {
    int from = Math.min(draft.group().from(), draft.statement().trigger());
    int to = Math.max(draft.group().to(), draft.statement().trigger());
    return i >= from - 10
        && i <= to + 12
        && !draft.sentence().holds(Math.min(i, to), Math.max(i, from), PARTING);
  }

  /** "revised the toll to 17 after several people believed killed were found": not the 17. */
  private static final WordSet PARTING = WordSet.listed(StatusJudge.class, "parting");

  /** The dead who are only feared dead may be none. */
  static Count doubted(Draft draft) {
    Sentence s = draft.sentence();
    Count count = draft.group().count().orElseThrow();
    int from = Math.max(s.body(), Math.min(draft.group().from(), draft.statement().trigger()) - 3);
    int to = Math.min(s.size(), Math.max(draft.group().to(), draft.statement().trigger()) + 1);
    for (int i = from; i < to; i++) {
      if (BELIEF.contains(s.norm(i)) && draft.outcome() == Outcome.KILLED) {
        return new Count(
            0,
            count.best(),
            count.high().isPresent() ? count.high() : OptionalLong.empty(),
            count.text(),
            count.qualifier());
      }
    }
    return count;
  }
}
