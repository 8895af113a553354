package org.conflictledger.casualty.people;

import org.conflictledger.actor.VictimCategory;

/**
 * A noun for people without number, and what belongs to it: "the two-year-old son of", "Corporal
 * Daniel Mbewe".
 *
 * @param to index after its last token
 * @param head index of the noun
 * @param name index of the name that follows, -1 for none
 */
record NounPhrase(
    Determiner determiner, int to, int head, int name, boolean plural, VictimCategory category) {

  int from() {
    return determiner.from();
  }
}
