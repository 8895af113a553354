package org.conflictledger.casualty;

import java.util.Set;
import org.conflictledger.text.Qualifier;
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

  private static final Set<String> ACTS =
      Set.of(
          "attack",
          "attacks",
          "bombing",
          "bombings",
          "massacre",
          "raid",
          "raids",
          "explosion",
          "blast",
          "shelling",
          "strike",
          "strikes",
          "assault",
          "battle",
          "offensive",
          "siege",
          "massacred");

  private static final Set<String> LINKS =
      Set.of(
          "linked",
          "responsible",
          "involved",
          "planned",
          "connection",
          "suspected",
          "directed",
          "orchestrated",
          "masterminded",
          "organised",
          "organized",
          "accused",
          "wanted",
          "behind",
          "claimed",
          "similar",
          "anniversary",
          "recalled");

  private static final Set<String> UNREST =
      Set.of(
          "protests",
          "unrest",
          "demonstrations",
          "occupation",
          "clampdown",
          "observer",
          "observers");

  private static final long HUNDREDS = 200;

  private static final long THOUSANDS = 1000;

  private static final long ENORMOUS = 3000;

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
    return recalled(s, draft) || warToll(s, draft) || runningToll(s, draft, from, to);
  }

  /** "linked to a bombing that killed four": what someone is known for, not what is reported. */
  private static boolean recalled(Sentence s, Draft draft) {
    int trigger = draft.statement().trigger();
    int that = -1;
    for (int i = trigger - 1; i >= Math.max(s.body(), trigger - 3); i--) {
      if (s.norm(i).equals("that") || s.norm(i).equals("which")) {
        that = i;
      }
    }
    if (that < 0) {
      return false;
    }
    boolean act = false;
    for (int i = that - 1; i >= Math.max(s.body(), that - 16); i--) {
      act |= ACTS.contains(s.norm(i)) || s.norm(i).equals("ambush");
      if (act && LINKS.contains(s.norm(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * A number no single day explains: thousands without a day and an act of violence, hundreds in a
   * sentence about a war or an uprising.
   */
  private boolean runningToll(Sentence s, Draft draft, int from, int to) {
    if (draft.outcome() != Outcome.KILLED || draft.best() < HUNDREDS) {
      return false;
    }
    boolean act = has(s, ACTS);
    boolean war = has(s, WARS) || has(s, UNREST);
    if (draft.best() >= THOUSANDS) {
      boolean day =
          dates.explicitAt(s, from, to).filter(period -> period.precision() == 1).isPresent();
      if (draft.best() >= ENORMOUS && !(act && day)) {
        return true;
      }
      boolean vague = draft.group().count().orElseThrow().qualifier() == Qualifier.VAGUE;
      return !act || !day && (vague || war);
    }
    return war && (!act || has(s, Grammar.HAVE));
  }

  private static boolean has(Sentence s, Set<String> words) {
    for (int i = s.body(); i < s.size(); i++) {
      if (words.contains(s.norm(i)) && !s.norm(i + 1).equals("monitor")) {
        return true;
      }
    }
    return false;
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
      if (WARS.contains(s.norm(i))
          && !s.norm(i + 1).equals("monitor")
          && draft.outcome() != Outcome.CAPTURED) {
        return draft.best() >= 20;
      }
    }
    return false;
  }
}
