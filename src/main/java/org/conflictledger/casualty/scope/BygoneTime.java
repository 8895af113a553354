package org.conflictledger.casualty.scope;

import java.util.Set;
import org.conflictledger.casualty.draft.Draft;
import org.conflictledger.casualty.lexicon.PeriodWords;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;
import org.conflictledger.time.DateBasis;
import org.conflictledger.time.DateReading;

/**
 * Times that are over and have no date: "in the first days of the war", "in the seventh century".
 */
final class BygoneTime {

  private static final Set<String> SPANS = WordSet.of("days", "weeks", "months", "years");

  private static final Set<String> CENTURIES = WordSet.of("century", "centuries");

  /** How far after the statement a century may stand. */
  private static final int NEAR = 6;

  private final PeriodWords words;

  BygoneTime(PeriodWords words) {
    this.words = words;
  }

  boolean of(Draft draft, DateReading reading) {
    return century(draft)
        || decade(draft)
        || yearsAfter(draft)
        || reading.basis() != DateBasis.SENTENCE && inStageOfWar(draft.sentence());
  }

  /** "was murdered in the seventh century" */
  private static boolean century(Draft draft) {
    return draft.sentence().holds(draft.to(), draft.to() + NEAR, CENTURIES);
  }

  /** "killed hundreds in the 1990s" */
  private static boolean decade(Draft draft) {
    Sentence s = draft.sentence();
    for (int i = draft.to(); i < Math.min(s.size(), draft.to() + DECADE); i++) {
      String norm = s.norm(i);
      boolean years =
          norm.length() == 5 && norm.endsWith("0s") && Character.isDigit(norm.charAt(0));
      if (years && norm.compareTo(PRESENT) < 0) {
        return true;
      }
      if (norm.equals(",")) {
        return false;
      }
    }
    return false;
  }

  private static final int DECADE = 10;

  /** "Thirty years after the massacre in which 271 were killed": it is as long ago. */
  private static boolean yearsAfter(Draft draft) {
    Sentence s = draft.sentence();
    int trigger = draft.statement().trigger();
    for (int i = trigger - 1; i > s.body(); i--) {
      if (s.norm(i).equals(",") || s.norm(i).equals(";")) {
        return false;
      }
      boolean after = s.norm(i).equals("after") || s.norm(i).equals("since");
      if (after && YEARS.contains(s.norm(i - 1))) {
        return trigger - i <= CLAUSE || s.holds(i, trigger, RELATIVES);
      }
    }
    return false;
  }

  /** So close behind "after" a verb is that of its clause. */
  private static final int CLAUSE = 4;

  private static final Set<String> RELATIVES = WordSet.of("which", "when", "that", "who", "where");

  private static final Set<String> YEARS = WordSet.of("years", "decades", "decade");

  private static final String PRESENT = "2020s";

  /** "In the first days of the war", "during the last months of the siege": it is over. */
  private boolean inStageOfWar(Sentence s) {
    for (int i = s.body(); i < s.size() - 3; i++) {
      boolean stage = words.recall().stages().contains(s.norm(i)) && SPANS.contains(s.norm(i + 1));
      if (stage && s.norm(i + 2).equals("of")) {
        int war = s.norm(i + 3).equals("the") ? i + 4 : i + 3;
        for (int k = war; k < Math.min(s.size(), war + 3); k++) {
          if (words.wars().contains(s.norm(k)) || words.lasting().contains(s.norm(k))) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
