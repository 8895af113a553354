package org.conflictledger.casualty.violence;

import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * Words for courts and their people where they tell of no trial: "a blast outside a court", "A
 * judge and his driver were killed", "prosecutors said".
 */
final class Courts {

  private static final WordSet PLACES =
      WordSet.of("court", "courts", "courthouse", "courtroom", "tribunal");

  private static final WordSet PEOPLE = WordSet.of("judge", "judges", "prosecutor", "prosecutors");

  private static final WordSet BESIDE = WordSet.listed(Courts.class, "beside");

  private static final WordSet DEEDS = WordSet.listed(Courts.class, "deeds");

  private static final WordSet HARMED = WordSet.listed(Courts.class, "harmed");

  private static final WordSet HARMING = WordSet.listed(Courts.class, "harming");

  /** What a court and its people do in a trial. */
  private static final WordSet TRYING = WordSet.listed(Courts.class, "trying");

  private static final int NEAR = 5;

  private static final int FAR = 9;

  private Courts() {}

  /** Whether the word at a token tells of no trial: of a place or of people struck, or of news. */
  static boolean untried(Sentence s, int at) {
    return PLACES.at(s, at) && scene(s, at)
        || PEOPLE.at(s, at) && (victim(s, at) || announcing(s, at));
  }

  /** "Six bodies were found, the prosecutor's office said": of nobody they accuse. */
  private static boolean announcing(Sentence s, int at) {
    if (!s.norm(at).startsWith("prosecutor")) {
      return false;
    }
    int i = at + 1;
    while (OFFICE.at(s, i)) {
      i++;
    }
    return Grammar.SAYING.at(s, i) && !s.holds(s.body(), s.size(), ACCUSED);
  }

  private static final WordSet OFFICE = WordSet.of("'s", "'", "office");

  private static final WordSet ACCUSED = WordSet.listed(Courts.class, "accused");

  /** "exploded outside a district court", "stormed the courthouse" */
  private static boolean scene(Sentence s, int at) {
    int i = at - 1;
    boolean determined = false;
    while (i > s.body() && i > at - NEAR && s.token(i).word() && !BESIDE.at(s, i)) {
      if (DEEDS.at(s, i)) {
        return determined;
      }
      determined |= Grammar.DEFINITE.at(s, i) || s.norm(i).equals("a") || s.norm(i).equals("an");
      i--;
    }
    return determined && BESIDE.at(s, i) && s.holds(Math.max(s.body(), i - 3), i, DEEDS);
  }

  /** "killed a judge", "The judge and two guards were shot dead" */
  private static boolean victim(Sentence s, int at) {
    boolean be = false;
    for (int i = at + 1; i < Math.min(s.size(), at + FAR); i++) {
      if (TRYING.at(s, i) || Grammar.SAYING.at(s, i) || s.norm(i).equals(";")) {
        break;
      }
      be |= Grammar.be(s, i) || s.norm(i).equals("died");
      if (be && HARMED.at(s, i)) {
        return true;
      }
    }
    if (TRYING.at(s, at + 1) || Grammar.SAYING.at(s, at + 1)) {
      return false;
    }
    for (int i = at - 1; i >= Math.max(s.body(), at - FAR); i--) {
      if (TRYING.at(s, i) || Grammar.SAYING.at(s, i) || s.norm(i).equals("by")) {
        return false;
      }
      if (HARMING.at(s, i) || s.norm(i).equals("dead") && s.norm(i - 1).equals("the")) {
        return true;
      }
    }
    return false;
  }
}
