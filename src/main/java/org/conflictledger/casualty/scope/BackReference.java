package org.conflictledger.casualty.scope;

import java.util.Optional;
import java.util.Set;
import org.conflictledger.casualty.draft.Draft;
import org.conflictledger.casualty.lexicon.PeriodWords;
import org.conflictledger.text.Sentence;
import org.conflictledger.time.DateMap;
import org.conflictledger.time.Period;

/**
 * Statements that take their incident for known: "the massacre at Oru, in which 60 people died",
 * "the killing of 60 villagers". They do not date it: the day of the article around them is another
 * incident's.
 */
public final class BackReference {

  /** The first sentences of an article tell what is new. */
  private static final int LEDE = 1;

  /** Words from an act to the clause about it. */
  private static final int REACH = 10;

  private final DateMap dates;
  private final PeriodWords words;

  public BackReference(DateMap dates, PeriodWords words) {
    this.dates = dates;
    this.words = words;
  }

  /** When a draft's incident happened, as far as the text dates it. */
  public Optional<Period> when(Draft draft) {
    Sentence s = draft.sentence();
    Optional<Period> told = dates.explicitAt(s, draft.from(), draft.to());
    return told.isPresent() || !known(s, draft) ? dates.at(s, draft.from(), draft.to()) : told;
  }

  private boolean known(Sentence s, Draft draft) {
    if (s.index() <= LEDE || draft.best() < 2) {
      return false;
    }
    int trigger = draft.statement().trigger();
    if (NAMED.contains(s.norm(trigger)) && s.norm(trigger + 1).equals("of")) {
      return s.norm(trigger - 1).equals("the");
    }
    for (int i = trigger - 1; i >= Math.max(s.body(), trigger - 4); i--) {
      boolean which = s.norm(i).equals("which") && s.norm(i - 1).equals("in");
      boolean where = s.norm(i).equals("where");
      if (which || where) {
        return definiteAct(s, which ? i - 1 : i);
      }
    }
    return false;
  }

  private static final Set<String> NAMED = Set.of("massacre", "killing", "killings", "murder");

  /** "the massacre at Oru," before the clause. */
  private boolean definiteAct(Sentence s, int clause) {
    for (int i = clause - 1; i >= Math.max(s.body() + 1, clause - REACH); i--) {
      boolean act = words.acts().contains(s.norm(i)) && !s.norm(i).endsWith("s");
      if (act) {
        for (int k = i - 1; k >= Math.max(s.body(), i - 3); k--) {
          String norm = s.norm(k);
          if (norm.equals("the") || norm.equals("'s")) {
            return true;
          }
        }
        return false;
      }
    }
    return false;
  }
}
