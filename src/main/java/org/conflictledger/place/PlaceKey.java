package org.conflictledger.place;

/**
 * A word as the gazetteer compares it.
 *
 * @param key see {@link Fold#key}
 * @param sign whether a sign of a country may begin with it
 */
record PlaceKey(String key, boolean sign) {

  static final PlaceKey NONE = new PlaceKey("", false);
}
