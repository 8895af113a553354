package org.conflictledger.casualty.scope;

import java.util.Set;
import org.conflictledger.casualty.draft.Draft;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.lexicon.PeriodWords;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;
import org.conflictledger.time.DateBasis;
import org.conflictledger.time.DateReading;

/** Counts that a report, a study or somebody's figures give: of no one day or act. */
final class ReportedCounts {

  /** Words between a report and what it counts. */
  private static final int REACH = 20;

  private final PeriodWords words;

  ReportedCounts(PeriodWords words) {
    this.words = words;
  }

  boolean is(Draft draft, DateReading reading) {
    return documented(draft, reading) || statistic(draft, reading);
  }

  /** "The study documents 130 killings": of no day and no single act. */
  boolean documented(Draft draft, DateReading reading) {
    Sentence s = draft.sentence();
    int trigger = draft.statement().trigger();
    boolean dated = reading.basis() == DateBasis.SENTENCE && reading.period().isPresent();
    if (dated || words.oneAct(s) || draft.outcome() == Outcome.CAPTURED) {
      return false;
    }
    for (int i = Math.max(s.body(), trigger - REACH); i < Math.min(s.size(), trigger + 3); i++) {
      boolean counts =
          words.counting().contains(s.norm(i))
                  && (Grammar.HAVE.at(s, i - 1) || s.norm(i).endsWith("s"))
                  && !s.holds(Math.max(s.body(), i - 3), i, FIGHTING)
              || CONFIRMING.contains(s.norm(i)) && Grammar.HAVE.at(s, i - 1) && monitored(s, i);
      if (counts || i < trigger && words.reports().contains(s.norm(i)) && says(s, i)) {
        return true;
      }
    }
    return false;
  }

  /** "The army estimates that 24 died": who fights counts a day's dead. */
  private static final WordSet FIGHTING = WordSet.listed(ReportedCounts.class, "fighting");

  private static final Set<String> CONFIRMING = Set.of("confirmed", "reported");

  /** "The ministry's figures show that 804 people were killed in August": of no one day or act. */
  private boolean statistic(Draft draft, DateReading reading) {
    Sentence s = draft.sentence();
    int trigger = draft.statement().trigger();
    if (words.oneAct(s) || reading.basis() == DateBasis.SENTENCE && Tallies.oneDay(reading)) {
      return false;
    }
    for (int i = Math.max(s.body(), trigger - REACH); i < trigger; i++) {
      if (words.statistics().contains(s.norm(i)) && shows(s, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean shows(Sentence s, int figures) {
    return s.holds(figures + 1, figures + 6, SHOWS);
  }

  private static final WordSet SHOWS = WordSet.listed(ReportedCounts.class, "shows");

  /** "A report released on Monday accused": the report speaks, and not someone of a report. */
  private static boolean says(Sentence s, int report) {
    return s.holds(report + 1, report + 12, ACCUSES);
  }

  private static final WordSet ACCUSES = WordSet.listed(ReportedCounts.class, "accuses");

  /** "A rights group has confirmed": who watches a war keeps count, an army answers for a day. */
  private boolean monitored(Sentence s, int verb) {
    return s.holds(s.body(), verb, words.monitors());
  }
}
