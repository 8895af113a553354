package org.conflictledger.casualty.scope;

import java.util.Set;
import org.conflictledger.casualty.draft.Draft;
import org.conflictledger.casualty.lexicon.RecallWords;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;
import org.conflictledger.time.DateBasis;
import org.conflictledger.time.DateReading;

/**
 * One death that no sentence reports: it says whose name something bears, when something else
 * happened, or what somebody is known for. "The page is named after a student who was beaten to
 * death", "three weeks before Tom was killed", "until his son was killed".
 */
final class DeathInPassing {

  /** Words between what is remembered and who died. */
  private static final int REACH = 8;

  /** Words between "since" and the one who died: "a", "the", a rank and a name. */
  private static final int NAME = 4;

  private final RecallWords words;

  DeathInPassing(RecallWords words) {
    this.words = words;
  }

  boolean is(Draft draft, DateReading reading) {
    return draft.best() == 1
        && draft.outcome() == Outcome.KILLED
        && reading.basis() != DateBasis.SENTENCE
        && (remembered(draft) || timed(draft) || knownFor(draft));
  }

  /** "named after an activist who was beaten to death", "became a symbol after being tortured". */
  private boolean remembered(Draft draft) {
    Sentence s = draft.sentence();
    int last = Math.max(draft.group().from(), draft.statement().trigger());
    for (int i = Math.max(s.body(), draft.group().from() - REACH); i < last; i++) {
      if (words.remembering().longest(s, i) > 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether the death only dates what the sentence tells. */
  private boolean timed(Draft draft) {
    Sentence s = draft.sentence();
    int from = draft.group().from();
    boolean clause = draft.statement().trigger() >= draft.group().to();
    int at = from - 1;
    if (!clause || at <= s.body()) {
      return false;
    }
    return switch (s.norm(at)) {
      case "before", "after" -> UNITS.contains(s.norm(at - 1)) || succeeded(s, at);
      case "when" -> succeeded(s, at);
      case "until" -> draft.group().possessive();
      default -> false;
    };
  }

  private static final WordSet UNITS = WordSet.listed(DeathInPassing.class, "units");

  /** "became president after Sadat was assassinated" */
  private boolean succeeded(Sentence s, int to) {
    for (int i = Math.max(s.body(), to - REACH); i < to; i++) {
      if (words.succeeding().longest(s, i) > 0) {
        return true;
      }
    }
    return false;
  }

  /** "believed to be behind the kidnap and murder of Paul Reed" */
  private boolean knownFor(Draft draft) {
    Sentence s = draft.sentence();
    int trigger = draft.statement().trigger();
    if (!words.assassinations().contains(s.norm(trigger)) || !s.norm(trigger + 1).equals("of")) {
      return false;
    }
    for (int i = trigger - 1; i >= Math.max(s.body(), trigger - NAME); i--) {
      if (BEHIND.contains(s.norm(i))) {
        return s.holds(Math.max(s.body(), i - REACH), i, REPUTED);
      }
    }
    return false;
  }

  private static final Set<String> BEHIND = WordSet.of("behind", "to", "for");

  private static final WordSet REPUTED =
      WordSet.of("believed", "thought", "linked", "wanted", "known", "notorious", "infamous");
}
