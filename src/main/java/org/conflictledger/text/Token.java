package org.conflictledger.text;

/**
 * A word, number or sign.
 *
 * @param text as written
 * @param norm lower case (root locale), typographic quotes, dashes and apostrophes and digits of
 *     all scripts as ASCII, without marks that have no width
 * @param begin offset of the first character in the text the sentence was cut from
 * @param end offset after the last character
 */
public record Token(String text, String norm, int begin, int end) {

  public boolean is(String word) {
    return norm.equals(word);
  }

  /** Begins with an upper-case letter. */
  public boolean capitalised() {
    return Character.isUpperCase(text.charAt(0));
  }

  /** Begins with a letter. */
  public boolean word() {
    return Character.isLetter(text.charAt(0));
  }

  /** Begins with a digit. */
  public boolean digits() {
    char first = norm.charAt(0);
    return first >= '0' && first <= '9';
  }
}
