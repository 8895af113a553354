package org.conflictledger.casualty;

import java.util.OptionalLong;
import java.util.Set;
import org.conflictledger.casualty.context.ContextLexicon;
import org.conflictledger.casualty.draft.Draft;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.casualty.mention.Status;
import org.conflictledger.text.Count;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/** How far the text stands behind a count: asserted, claimed, denied or unverified. */
final class StatusJudge {

  private static final Set<String> BELIEF = WordSet.of("feared", "believed", "presumed", "thought");

  private static final Set<String> REPORTS =
      WordSet.of(
          "reports",
          "report",
          "that",
          "allegations",
          "claims",
          "claim",
          "rumours",
          "rumors",
          "having",
          "killing",
          "killed");

  private final ContextLexicon context;

  StatusJudge(ContextLexicon context) {
    this.context = context;
  }

  Status status(Draft draft, boolean partySpeaks) {
    Sentence s = draft.sentence();
    int trigger = draft.statement().trigger();
    if (denied(s, draft)) {
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
          && !Attribution.claimsDeed(s, i)
          && !s.norm(i + 1).equals("responsibility")
          && !s.norm(i + 1).equals("the")
          && trigger - i < 12) {
        return Status.CLAIMED;
      }
    }
    return draft.statement().party() ? Status.CLAIMED : Status.ASSERTED;
  }

  private static boolean near(Draft draft, int i) {
    int from = Math.min(draft.group().from(), draft.statement().trigger());
    int to = Math.max(draft.group().to(), draft.statement().trigger());
    return i >= from - 10 && i <= to + 12;
  }

  /**
   * "denied reports that 30 of its soldiers had been killed", "called reports that ... a
   * fabrication".
   */
  private boolean denied(Sentence s, Draft draft) {
    int first = Math.min(draft.group().from(), draft.statement().trigger());
    if (draft.statement().rule().equals("figure") && rejected(s, first)) {
      return true;
    }
    if (takenBack(s, first, Math.max(draft.group().to(), draft.statement().trigger() + 1))) {
      return true;
    }
    for (int i = s.body(); i < s.size(); i++) {
      if (!context.denials.contains(s.norm(i)) || s.norm(i).equals("dismissed") && i > first) {
        continue;
      }
      boolean before = i < first && first - i < 12;
      boolean fabrication =
          i > first && (s.norm(i).equals("fabrication") || s.norm(i).equals("forgeries"));
      if (fabrication) {
        return true;
      }
      if (before) {
        for (int k = i + 1; k <= Math.min(first, i + 6); k++) {
          if (REPORTS.contains(s.norm(k))) {
            return !s.norm(i + 1).equals("responsibility");
          }
        }
      }
    }
    return false;
  }

  /**
   * "described the statement that 70 soldiers had died as propaganda", "reports that twenty had
   * been killed were withdrawn".
   */
  private static boolean takenBack(Sentence s, int from, int to) {
    if (!s.holds(Math.max(s.body(), from - TOLD_REACH), from, TOLD)) {
      return false;
    }
    for (int i = Math.max(s.body(), from - TOLD_REACH); i < from; i++) {
      if (s.norm(i).equals("took") && s.norm(i + 1).equals("back") || RETRACTING.at(s, i)) {
        return true;
      }
    }
    for (int i = to + 1; i < s.size(); i++) {
      boolean lie = LIES.contains(s.norm(i)) && s.holds(i - 3, i, AS);
      if (lie || WITHDRAWN.contains(s.norm(i)) && Grammar.be(s, i - 1)) {
        return true;
      }
    }
    return false;
  }

  /** "The police rejected the figure of 22". */
  private static boolean rejected(Sentence s, int first) {
    return s.holds(Math.max(s.body(), first - REJECTED_REACH), first, REJECTING)
        && s.holds(Math.max(s.body(), first - REJECTED_REACH), first, TOLD);
  }

  private static final int REJECTED_REACH = 6;

  private static final WordSet REJECTING =
      WordSet.of("rejected", "rejects", "dismissed", "disputed", "denied");

  private static final int TOLD_REACH = 12;

  private static final WordSet TOLD =
      WordSet.of(
          "statement", "statements", "claim", "claims", "report", "reports", "assertion", "figure");

  private static final Set<String> LIES =
      WordSet.of(
          "propaganda", "lies", "false", "untrue", "baseless", "fantasy", "nonsense", "invented");

  private static final WordSet AS = WordSet.of("as");

  private static final WordSet RETRACTING = WordSet.of("retracted", "retracts", "withdrew");

  private static final Set<String> WITHDRAWN = WordSet.of("withdrawn", "retracted");

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
