package org.conflictledger.casualty.party;

import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * Acts of attack that no single verb tells: taking a place ("seized the town of K from rebels"),
 * moving in ("swept into the quarter"), going on with an attack ("resumed mortar attacks").
 */
final class Advances {

  private static final WordSet TAKING = WordSet.listed(Advances.class, "taking");
  private static final WordSet MOVING = WordSet.listed(Advances.class, "moving");
  private static final WordSet PURSUING = WordSet.listed(Advances.class, "pursuing");
  private static final WordSet PLACES = WordSet.listed(Advances.class, "places");
  private static final WordSet INTO = WordSet.of("into", "on", "towards", "toward", "through");
  private static final WordSet FORMER = WordSet.of("from");

  /** In tokens: an object with its adjectives is no longer. */
  private static final int OBJECT = 6;

  private final PartyLexicon lexicon;

  Advances(PartyLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether whoever is named right before a token attacks so. */
  boolean at(Sentence s, int to) {
    int verb = to;
    while (verb < Math.min(s.size(), to + 3) && AUXILIARY.at(s, verb)) {
      verb++;
    }
    return takes(s, verb) || moves(s, verb) || pursues(s, verb);
  }

  private static final WordSet AUXILIARY =
      WordSet.of(
          "have", "has", "had", "were", "was", "are", "is", "also", "then", "later", "again");

  /** Whether a party is the one that a place is taken from. */
  boolean from(Sentence s, int party) {
    int from = lexicon.before(s, party);
    if (!FORMER.at(s, from)) {
      return false;
    }
    for (int i = from - 1; i >= Math.max(s.body(), from - FARTHEST_TAKING); i--) {
      if (TAKING.at(s, i)) {
        return takes(s, i);
      }
    }
    return false;
  }

  private static final int FARTHEST_TAKING = 10;

  private static boolean takes(Sentence s, int verb) {
    return TAKING.at(s, verb) && reaches(s, verb + 1, PLACES);
  }

  /** "pushed into the town", "advanced on a rebel-held suburb" */
  private static boolean moves(Sentence s, int verb) {
    if (!MOVING.at(s, verb)) {
      return false;
    }
    int into = s.norm(verb + 1).equals("deeper") || s.norm(verb + 1).equals("back") ? 2 : 1;
    return INTO.at(s, verb + into) && !s.token(verb).capitalised();
  }

  /** "resumed mortar attacks", "are carrying out deadly raids" */
  private boolean pursues(Sentence s, int verb) {
    int next = s.norm(verb + 1).equals("out") || s.norm(verb + 1).equals("up") ? 2 : 1;
    return PURSUING.at(s, verb) && reaches(s, verb + next, lexicon.attacks);
  }

  private static boolean reaches(Sentence s, int from, WordSet words) {
    for (int i = from; i < Math.min(s.size(), from + OBJECT); i++) {
      if (words.at(s, i)) {
        return true;
      }
      if (!s.token(i).word() || Grammar.PREPOSITIONS.at(s, i) || Grammar.SAYING.at(s, i)) {
        return false;
      }
    }
    return false;
  }
}
