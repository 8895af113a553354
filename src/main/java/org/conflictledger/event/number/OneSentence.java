package org.conflictledger.event.number;

import static org.conflictledger.event.number.Relation.DISJOINT;
import static org.conflictledger.event.number.Relation.OVERTAKEN;
import static org.conflictledger.event.number.Relation.OVERTAKES;
import static org.conflictledger.event.number.Relation.REPEAT;
import static org.conflictledger.event.number.Relation.REPEATED;
import static org.conflictledger.event.number.Relation.RIVAL;

import org.conflictledger.event.setting.Cues;
import org.conflictledger.event.setting.ReadingSettings;
import org.conflictledger.event.setting.SamePeople;
import org.conflictledger.event.setting.Told;
import org.conflictledger.text.Qualifier;

/** What a count is to one before it in the same sentence. */
final class OneSentence {

  private OneSentence() {}

  static Relation relation(Told a, Told b, ReadingSettings words) {
    boolean again = b.mention().restated() || SamePeople.saidTwice(a, b) || largeAndAlike(a, b);
    if (a.best() == b.best() && again) {
      return a.bound() && !b.bound() ? REPEATED : REPEAT;
    }
    if (a.earlier() != b.earlier()) {
      return a.earlier() ? OVERTAKES : OVERTAKEN;
    }
    if (b.risen() && b.generic() && b.best() > a.best() && a.additive()) {
      // "Two more of them died, and the number of those killed now stands at eight."
      return OVERTAKES;
    }
    if (Cues.sums(b, words) && b.best() > a.best() && !SamePeople.harmedByOthers(a, b)) {
      return OVERTAKES;
    }
    if (Cues.revises(b, words) || b.nth() && b.best() > a.best()) {
      return OVERTAKES;
    }
    if (a.count().qualifier() == Qualifier.UNSPECIFIED && b.generic() && !b.additive()) {
      // "Students were burned alive: over 70 died": the number is theirs.
      return b.best() > a.best() ? REPEATED : DISJOINT;
    }
    if (b.figure() && !SamePeople.harmedByOthers(a, b)) {
      // "52 were killed; the committee has 81", "43 bodies by noon and 51 by nightfall"
      return a.best() == b.best() ? REPEAT : Cues.asOf(b, words) ? OVERTAKES : RIVAL;
    }
    if (b.additive() || SamePeople.harmedByOthers(a, b)) {
      return DISJOINT;
    }
    if (SamePeople.otherReporter(a, b)
        || b.mention().rule().equals("toll") && !b.total() && a.generic() && b.generic()
        || (a.unverified() != b.unverified()
            && a.mention().victim().category() == b.mention().victim().category())) {
      return RIVAL;
    }
    return DISJOINT;
  }

  /** So large a number of people at large is not met twice in a sentence by chance. */
  private static boolean largeAndAlike(Told a, Told b) {
    return a.best() >= LARGE && a.generic() && b.generic() && !b.additive() && !a.vague();
  }

  private static final int LARGE = 20;
}
