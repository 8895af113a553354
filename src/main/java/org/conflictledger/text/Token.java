package org.conflictledger.text;

/**
 * A word, number or sign where it stands.
 *
 * @param form the word
 * @param begin offset of the first character in the text the sentence was cut from
 * @param end offset after the last character
 */
public record Token(Word form, int begin, int end) {

  /** As written. */
  public String text() {
    return form.text();
  }

  /** See {@link Word#norm}. */
  public String norm() {
    return form.norm();
  }

  public boolean is(String word) {
    return form.norm().equals(word);
  }

  /** Begins with an upper-case letter. */
  public boolean capitalised() {
    return form.capitalised();
  }

  /** Begins with a letter. */
  public boolean word() {
    return form.letters();
  }

  /** Begins with a digit. */
  public boolean digits() {
    return form.digits();
  }
}
