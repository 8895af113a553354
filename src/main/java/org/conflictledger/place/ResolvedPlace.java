package org.conflictledger.place;

/**
 * A place of an article: the words that name it, parents included, and what they mean.
 *
 * @param sentence index of the sentence
 * @param from index of the first token
 * @param to index after the last token
 * @param evidence the strongest among its words
 * @param why how it was told and which places its words are
 */
record ResolvedPlace(
    int sentence, int from, int to, Evidence evidence, Location location, String why) {

  ResolvedPlace with(Evidence other) {
    return new ResolvedPlace(sentence, from, to, other, location, why);
  }

  ResolvedPlace with(Location other) {
    return new ResolvedPlace(sentence, from, to, evidence, other, why);
  }
}
