package org.conflictledger.casualty.violence;

import org.conflictledger.casualty.context.ContextLexicon;

/**
 * What a word may be part of, or all words of a sentence together; a bit for each of what there is.
 *
 * @param kinds of {@link Kind}
 * @param telling of rules that find nothing in a sentence without one of their telling words
 * @param beginning of rules that may begin with the word
 */
public record Clue(int kinds, int telling, int beginning) {

  static final Clue NONE = new Clue(0, 0, 0);

  /** What else than a statement a word may tell of. */
  public enum Kind {
    /** Begins a phrase of {@link ContextLexicon}. */
    CONTEXT,
    /** A motive is told. */
    SUSPICION,
    /** Like the score of a game. */
    SCORE,
    /** A vehicle, to which accidents happen. */
    VEHICLE,
    /** Of a deed done on purpose. */
    PURPOSE,
    /** Begins a phrase for an office. */
    OFFICE,
    /** Of people who were harmed. */
    HARMED,
    /** May begin a number of people, or a list of them. */
    NUMBER;

    int bit() {
      return 1 << ordinal();
    }

    boolean in(int kinds) {
      return (kinds & bit()) != 0;
    }
  }

  public boolean has(Kind kind) {
    return kind.in(kinds);
  }

  /** The rules of which a sentence holds both a telling word and one they begin with. */
  public int rules() {
    return telling & beginning;
  }

  Clue and(Clue other) {
    return other == NONE
        ? this
        : new Clue(kinds | other.kinds, telling | other.telling, beginning | other.beginning);
  }
}
