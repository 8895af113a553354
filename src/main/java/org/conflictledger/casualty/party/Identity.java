package org.conflictledger.casualty.party;

import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * Tells words that say who the authors of a deed are: "The raiders were members of X", "The
 * murderers of the bishop were from X".
 */
final class Identity {

  /** What says more of the authors stands between them and the verb. */
  private static final int LONGEST_APPOSITION = 12;

  private static final WordSet FIRST = WordSet.of("who", "of");

  /** May stand between the verb and who they are. */
  private static final WordSet THEN =
      WordSet.of("either", "all", "clearly", "undoubtedly", "probably", "apparently", "from");

  private final PartyLexicon lexicon;

  Identity(PartyLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether the verb at a token says who the authors before it are. */
  boolean tells(Sentence s, int verb) {
    if (!Grammar.BE.at(s, verb)) {
      return false;
    }
    if (author(s, verb - 1)) {
      return true;
    }
    for (int i = verb - 2; i >= s.body() && i > verb - LONGEST_APPOSITION; i--) {
      if (author(s, i)) {
        return FIRST.at(s, i + 1);
      }
      if (!s.token(i).word() || Grammar.BE.at(s, i) || Grammar.SAYING.at(s, i)) {
        return false;
      }
    }
    return false;
  }

  /** The first token of who they are. */
  int from(Sentence s, int verb) {
    int i = verb + 1;
    while (THEN.at(s, i)) {
      i++;
    }
    return i;
  }

  private boolean author(Sentence s, int i) {
    return lexicon.authors.at(s, i) && !lexicon.crimes.at(s, i);
  }
}
