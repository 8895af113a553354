package org.conflictledger.place;

import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/** Tells people who were harmed somewhere from those who speak there. */
final class Victims {

  private static final WordSet HARMING = WordSet.listed(Victims.class, "harming");

  private static final int REACH = 6;

  private Victims() {}

  /** "killed two police officers in X": whom a deed struck stand before a token. */
  static boolean before(Sentence sentence, int end) {
    for (int i = end - 2; i >= Math.max(sentence.body(), end - REACH); i--) {
      if (!sentence.token(i).word() && !sentence.token(i).digits()) {
        return false;
      }
      if (HARMING.contains(sentence.norm(i))) {
        return true;
      }
    }
    return false;
  }
}
