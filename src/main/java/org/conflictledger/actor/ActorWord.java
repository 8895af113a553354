package org.conflictledger.actor;

/**
 * A word as the catalogue compares it.
 *
 * @param part the word in one spelling; null for a token of several parts ("ISIS-linked")
 * @param begins whether a name, a country or a noun of the catalogue may begin with it
 */
record ActorWord(String part, boolean begins) {

  static final ActorWord SEVERAL = new ActorWord(null, true);
}
