package org.conflictledger.place;

/**
 * What the words around a name tell.
 *
 * @param near whether near it, not in it
 * @param why the rule that told it
 * @param cautious whether the name alone must not be believed
 */
record Told(Evidence evidence, boolean near, String why, boolean cautious) {

  /** In the place itself, and believed. */
  static Told of(Evidence evidence, String why) {
    return new Told(evidence, false, why, false);
  }
}
