package org.conflictledger.place;

/**
 * A word as the gazetteer compares it.
 *
 * @param key see {@link Fold#key}
 * @param sign the most words of a sign of a country that begins with it; 0 when none does
 */
record PlaceKey(String key, int sign) {

  static final PlaceKey NONE = new PlaceKey("", 0);
}
