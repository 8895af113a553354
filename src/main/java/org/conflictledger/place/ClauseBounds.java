package org.conflictledger.place;

import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/** How strongly a token parts what stands before it from what stands after. */
final class ClauseBounds {

  private static final WordSet OPENERS = WordSet.listed(ClauseBounds.class, "openers");

  private ClauseBounds() {}

  /** In tokens of distance. */
  static double cost(Sentence sentence, int i) {
    String norm = sentence.norm(i);
    if (norm.equals(";")) {
      return 15;
    }
    if (norm.startsWith("-") && norm.length() > 0 && !sentence.token(i).word()) {
      return 4;
    }
    if (OPENERS.contains(norm)) {
      return 6;
    }
    if (norm.equals("and")) {
      return sentence.norm(i - 1).equals(",") ? 6 : 2;
    }
    return norm.equals(",") ? 1 : 0;
  }
}
