package org.conflictledger.place;

/**
 * A word as the gazetteer compares it.
 *
 * @param key see {@link Fold#key}
 * @param mostWords how many words a name has at most that begins with it; 0 when none does
 * @param sign whether a sign of a country may begin with it
 */
record PlaceKey(String key, int mostWords, boolean sign) {

  static final PlaceKey NONE = new PlaceKey("", 0, false);
}
