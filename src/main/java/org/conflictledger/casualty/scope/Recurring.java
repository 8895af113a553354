package org.conflictledger.casualty.scope;

import java.util.Set;
import org.conflictledger.casualty.draft.Draft;
import org.conflictledger.casualty.lexicon.PeriodWords;
import org.conflictledger.text.Qualifier;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;
import org.conflictledger.time.DateBasis;
import org.conflictledger.time.DateReading;

/** Harm that befalls people again and again, or all through a war, on no day of its own. */
final class Recurring {

  private static final Set<String> NEARLY = WordSet.of("almost", "nearly", "virtually");

  private static final Set<String> NIGHTS = WordSet.of("night", "morning", "evening");

  /** "continually", "time and again" */
  private static final WordSet OFTEN = WordSet.listed(Recurring.class, "often");

  private static final WordSet CHARGING = WordSet.listed(Recurring.class, "charging");

  private static final WordSet THE = WordSet.of("the", "this", "its", "their", "that");

  /** Words from the harm to the war all through which it was done. */
  private static final int DURING = 9;

  private final PeriodWords words;

  Recurring(PeriodWords words) {
    this.words = words;
  }

  boolean is(Draft draft, DateReading reading) {
    if (reading.basis() == DateBasis.SENTENCE && reading.period().isPresent()) {
      // "Every day brings its dead: on Sunday shells killed two"
      return false;
    }
    Sentence s = draft.sentence();
    return everyDay(s) || some(draft) && (charged(s, draft) || throughWar(s, draft));
  }

  /** "Every day, activists report dozens of deaths", "Almost daily, two or three are shot". */
  private static boolean everyDay(Sentence s) {
    int i = NEARLY.contains(s.norm(s.body())) ? s.body() + 1 : s.body();
    boolean every = s.norm(i).equals("every") || s.norm(i).equals("each");
    return every && (Stretches.UNITS.contains(s.norm(i + 1)) || NIGHTS.contains(s.norm(i + 1)))
        || s.norm(i).equals("daily") && s.norm(i + 1).equals(",");
  }

  /** Whether nobody counted them. */
  private static boolean some(Draft draft) {
    Qualifier qualifier = draft.group().count().orElseThrow().qualifier();
    return draft.best() >= 2
        && (qualifier == Qualifier.UNSPECIFIED || qualifier == Qualifier.VAGUE);
  }

  /** "have repeatedly accused the army of killing civilians" */
  private boolean charged(Sentence s, Draft draft) {
    if (words.oneAct(s)) {
      return false;
    }
    int end = Math.min(draft.group().from(), draft.statement().trigger());
    for (int i = s.body(); i < end; i++) {
      if (OFTEN.at(s, i) && (CHARGING.at(s, i + 1) || CHARGING.at(s, i - 1))) {
        return true;
      }
    }
    return false;
  }

  /** "civilians were tortured and murdered during the uprising" */
  private boolean throughWar(Sentence s, Draft draft) {
    int from = Math.max(draft.group().to(), draft.statement().trigger() + 1);
    for (int i = from; i < Math.min(s.size(), from + DURING); i++) {
      if (s.norm(i).equals("during") && THE.at(s, i + 1)) {
        return words.wars().contains(s.norm(i + 2)) || words.wars().contains(s.norm(i + 3));
      }
    }
    return false;
  }
}
