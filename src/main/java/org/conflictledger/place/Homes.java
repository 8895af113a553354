package org.conflictledger.place;

import java.util.Set;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/** Tells the places where people are at home, or are buried, from those of a deed. */
final class Homes {

  private Homes() {}

  /** "a resident of X" was killed anywhere, as was "Ali Hasan, 34, of X". */
  static boolean of(Sentence sentence, int left) {
    String before = sentence.norm(left - 2);
    return RESIDENTS.contains(before) || before.equals(",") && aged(sentence, left - 3);
  }

  private static final Set<String> RESIDENTS =
      WordSet.of("resident", "residents", "native", "natives", "inhabitant", "inhabitants");

  /** "Ali Hasan, 34, of X" */
  private static boolean aged(Sentence sentence, int i) {
    return sentence.token(Math.max(0, i)).digits() && sentence.norm(i - 1).equals(",");
  }

  /** "His family in X was told" */
  static boolean kin(Sentence sentence, int i) {
    return KIN.at(sentence, i);
  }

  private static final WordSet KIN = WordSet.listed(Homes.class, "kin");

  /** "were buried on Friday in X and Y", but not under rubble. */
  static boolean buried(Sentence sentence, int from) {
    for (int i = from; i > Math.max(sentence.body(), from - BURIED_REACH); i--) {
      if (sentence.norm(i).equals("buried")) {
        return !sentence.holds(i + 1, from + 1, UNDER) && !sentence.norm(i - 1).equals("bomb");
      }
      if (!sentence.token(i).word()) {
        return false;
      }
    }
    return false;
  }

  private static final int BURIED_REACH = 8;

  private static final WordSet UNDER = WordSet.of("under", "beneath", "alive", "bomb", "mine");
}
