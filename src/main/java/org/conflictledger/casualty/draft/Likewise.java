package org.conflictledger.casualty.draft;

import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * What says that people shared the fate told before: "as were two policemen", "and so did two
 * guards", "and two policemen too", "and with him five guards".
 */
final class Likewise {

  private static final WordSet TAKING_UP =
      WordSet.of("were", "was", "did", "do", "have", "has", "had");

  private static final WordSet TOO = WordSet.of("too", "also", "likewise");

  private static final WordSet THEM = WordSet.of("him", "her", "them", "it");

  private static final WordSet DYING = WordSet.of("died", "perished", "fell", "went");

  private Likewise() {}

  static boolean told(Sentence s, PeopleGroup group) {
    return takenUp(s, group.from()) || withThem(s, group.from()) || too(s, group);
  }

  /** ", as were", "and so did" */
  private static boolean takenUp(Sentence s, int group) {
    if (!TAKING_UP.at(s, group - 1)) {
      return false;
    }
    String as = s.norm(group - 2);
    return as.equals("as") && s.norm(group - 3).equals(",")
        || as.equals("so") && joint(s, group - 3);
  }

  /** "and with him five guards", "; with them died five guards" */
  private static boolean withThem(Sentence s, int group) {
    int them = DYING.at(s, group - 1) ? group - 2 : group - 1;
    return THEM.at(s, them) && s.norm(them - 1).equals("with") && joint(s, them - 2);
  }

  /** ", and two policemen too", "and two policemen as well" */
  private static boolean too(Sentence s, PeopleGroup group) {
    int i = group.to();
    int end =
        TOO.at(s, i) ? i + 1 : s.norm(i).equals("as") && s.norm(i + 1).equals("well") ? i + 2 : -1;
    return end > 0
        && s.norm(group.from() - 1).equals("and")
        && group.head() >= 0
        && (end >= s.size() || !s.token(end).word() || Grammar.PREPOSITIONS.at(s, end));
  }

  private static boolean joint(Sentence s, int i) {
    return s.norm(i).equals("and") || s.norm(i).equals(";") || s.norm(i).equals(",");
  }
}
