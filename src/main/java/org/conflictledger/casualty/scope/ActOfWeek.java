package org.conflictledger.casualty.scope;

import java.util.Set;
import org.conflictledger.casualty.draft.Draft;
import org.conflictledger.casualty.lexicon.PeriodWords;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;
import org.conflictledger.time.DateBasis;
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
    if (reading.basis() != DateBasis.SENTENCE) {
      return false;
    }
    int week = reading.span().map(DateSpan::from).orElse(0);
    boolean now = s.norm(week).equals("this") && s.norm(week + 1).equals("week");
    boolean toll = draft.statement().rule().equals("toll");
    return now
        && (toll && (s.holds(draft.statement().trigger(), week, WHEN) || words.oneAct(s))
            || oneScene(s, draft.statement().trigger(), week));
  }

  /** "killed 21 civilians in a village this week": all of them there. */
  private static boolean oneScene(Sentence s, int from, int to) {
    for (int i = from + 1; i < to - 1; i++) {
      boolean at = AT.contains(s.norm(i)) && ONE.contains(s.norm(i + 1));
      if (at && s.holds(i + 2, Math.min(to, i + 2 + MODIFIERS), SCENES)) {
        return true;
      }
    }
    return false;
  }

  private static final int MODIFIERS = 3;

  private static final Set<String> AT = WordSet.of("in", "at", "on");

  private static final Set<String> ONE = WordSet.of("a", "an", "one");

  private static final WordSet SCENES = WordSet.listed(ActOfWeek.class, "scenes");
}
