package org.conflictledger.actor;

/**
 * A word as the catalogue compares it.
 *
 * @param part the word in one spelling; null for a token of several parts ("ISIS-linked")
 * @param beginnings a bit for each list of phrases of which one may begin with it
 */
record ActorWord(String part, int beginnings) {

  /** In a token of several parts anything may begin. */
  static final ActorWord SEVERAL = new ActorWord(null, -1);

  /** Whether a name, a country or a noun of the catalogue may begin with it. */
  boolean begins() {
    return beginnings != 0;
  }

  /** Whether a phrase of one of their lists may. */
  boolean begins(int list) {
    return (beginnings >>> list & 1) != 0;
  }
}
