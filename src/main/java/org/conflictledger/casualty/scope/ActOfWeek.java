package org.conflictledger.casualty.scope;

import java.util.Set;
import org.conflictledger.casualty.draft.Draft;
import org.conflictledger.casualty.lexicon.PeriodWords;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;
import org.conflictledger.time.DateReading;
import org.conflictledger.time.DateSpan;

/**
 * Whether the toll of "this week" is that of one attack of the week: "killed when jets bombed a
 * market this week", "the toll of a raid on it this week".
 */
final class ActOfWeek {

  private static final Set<String> WHEN = WordSet.of("when");

  private ActOfWeek() {}

  static boolean is(Sentence s, DateReading reading, Draft draft, PeriodWords words) {
    int week = reading.span().map(DateSpan::from).orElse(0);
    boolean now = s.norm(week).equals("this") && s.norm(week + 1).equals("week");
    return now
        && draft.statement().rule().equals("toll")
        && (s.holds(draft.statement().trigger(), week, WHEN) || words.oneAct(s));
  }
}
