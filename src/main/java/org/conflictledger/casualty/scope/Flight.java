package org.conflictledger.casualty.scope;

import org.conflictledger.casualty.draft.Draft;
import org.conflictledger.casualty.lexicon.PeriodWords;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.place.Location;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/** People uprooted: by a war, or as many as there are by now, and not by an attack of a day. */
final class Flight {

  /** So many who have left are told of as a state of things. */
  private static final long SCORES = 20;

  /** Nobody counts so many refugees of one day. */
  private static final long EXODUS = 10_000;

  /** The last sentence of the head of an article. */
  private static final int LEDE = 1;

  private final NamedDay days;
  private final PeriodWords words;

  Flight(NamedDay days, PeriodWords words) {
    this.days = days;
    this.words = words;
  }

  /** Whether so many flee that no day explains it. */
  static boolean exodus(Draft draft) {
    return draft.outcome() == Outcome.DISPLACED && draft.best() >= EXODUS;
  }

  /** "Some 600,000 have left the country": of the war, not of an attack. */
  boolean ofWar(Draft draft, Location where) {
    Sentence s = draft.sentence();
    boolean abroad = WholeCountry.only(where) || PeriodWords.told(s, words.abroad());
    int trigger = draft.statement().trigger();
    boolean had = s.norm(trigger - 1).equals("had");
    if (had && draft.best() >= EXODUS && !PeriodWords.told(s, words.acts())) {
      // "As of Thursday 172,000 people had left": since it began.
      return true;
    }
    if (draft.best() >= 100 * EXODUS
        && !draft.statement().hasAgent()
        && !days.told(s, draft.from(), draft.to())) {
      // "four million fled the dictator"
      return true;
    }
    return draft.best() >= (abroad ? EXODUS : 10 * EXODUS)
        && Tense.perfect(s, trigger)
        && (!draft.statement().hasAgent() || byFighting(draft))
        && !PeriodWords.told(s, words.acts())
        && !days.told(s, draft.from(), draft.to());
  }

  /** "Fighting has displaced half a million": of no stretch of days. */
  private boolean byFighting(Draft draft) {
    Sentence s = draft.sentence();
    int agent = Math.max(s.body(), draft.statement().agentFrom());
    return draft.best() >= 10 * EXODUS
        && !s.holds(draft.to(), s.size(), SINCE)
        && (s.holds(agent, draft.statement().agentTo(), FIGHTING)
            || s.holds(agent, draft.statement().agentTo(), words.wars()));
  }

  private static final WordSet SINCE = WordSet.of("since");

  private static final WordSet FIGHTING = WordSet.of("fighting", "clashes", "hostilities");

  /**
   * "Another 5,000 are displaced in the port", "1,500 have crossed the border": as many as there
   * are by now, where no attack of a day is told with them.
   */
  boolean byNow(Draft draft) {
    Sentence s = draft.sentence();
    int trigger = draft.statement().trigger();
    boolean so = Tense.perfect(s, trigger) || s.norm(trigger - 1).equals("are");
    return draft.outcome() == Outcome.DISPLACED
        && draft.best() >= SCORES
        && s.index() > LEDE
        && so
        && !PeriodWords.told(s, words.acts());
  }
}
