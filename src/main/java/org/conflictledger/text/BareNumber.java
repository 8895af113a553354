package org.conflictledger.text;

/**
 * A number without the words that bound it.
 *
 * @param to index after its last token
 * @param vague whether its value stands for a word that gives none ("dozens")
 * @param suffix what hangs on the number itself ("30-odd"); null for nothing
 * @param high the upper end where one token gives both ("50-60"); 0 otherwise
 */
record BareNumber(long value, int to, boolean vague, Qualifier suffix, long high) {

  static BareNumber exactly(long value, int to) {
    return new BareNumber(value, to, false, null, 0);
  }

  static BareNumber vaguely(long value, int to) {
    return new BareNumber(value, to, true, null, 0);
  }
}
