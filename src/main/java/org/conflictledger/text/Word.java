package org.conflictledger.text;

import java.util.Locale;

/**
 * A word, number or sign as written. Those that recur are made once (see {@link WordForms}), so
 * that what is known of a word can be kept with it.
 */
public final class Word {

  /** How a token may end a sentence. */
  enum Stop {
    NONE,
    FULL,
    ASKING,
    ABBREVIATION
  }

  /** Bits of a shape: how it may end a sentence, and what it looks like. */
  static final int STOP = 3;

  static final int CAPITALISED = 1 << 2;
  static final int LETTERS = 1 << 3;
  static final int DIGITS = 1 << 4;
  static final int SHOUTING = 1 << 5;
  static final int ABBREVIATED = 1 << 6;
  static final int SOURCE = 1 << 7;

  private final String text;
  private final String norm;
  private final int shape;

  private static final WordIndex.Note[] NONE = {};

  /** What stands before and after a sentence: neither letters nor digits nor a sign. */
  static final Word NOWHERE = new Word("", "");

  /** What a race loses is asked again. */
  private WordClasses.Bits classes = WordClasses.Bits.UNKNOWN;

  /** What the indices that were asked last say; a race costs a look-up and no more. */
  WordIndex.Note[] notes = NONE;

  Word(String text, String norm) {
    this.text = text;
    this.norm = norm;
    shape = shape(text, norm);
  }

  /** A word as it is written. */
  static Word of(String text) {
    return new Word(text, WordMap.shared(Tokenizer.norm(text)));
  }

  private static int shape(String text, String norm) {
    char first = text.isEmpty() ? 0 : text.charAt(0);
    char digit = norm.isEmpty() ? 0 : norm.charAt(0);
    boolean letters = Character.isLetter(first);
    boolean shouting = letters && text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
    boolean abbreviated = Abbreviations.contains(norm) || Abbreviations.numbered(norm);
    return stop(norm).ordinal()
        | (Character.isUpperCase(first) ? CAPITALISED : 0)
        | (letters ? LETTERS : 0)
        | (digit >= '0' && digit <= '9' ? DIGITS : 0)
        | (shouting ? SHOUTING : 0)
        | (abbreviated ? ABBREVIATED : 0)
        | (text.equals("Source") ? SOURCE : 0);
  }

  private static Stop stop(String norm) {
    return switch (norm) {
      case "?", "!" -> Stop.ASKING;
      case ".", "..", "...", "\u2026" -> Stop.FULL;
      default -> norm.length() > 1 && norm.endsWith(".") ? Stop.ABBREVIATION : Stop.NONE;
    };
  }

  public String text() {
    return text;
  }

  /**
   * Lower case (root locale), typographic quotes, dashes and apostrophes and digits of all scripts
   * as ASCII, without marks that have no width.
   */
  public String norm() {
    return norm;
  }

  /** Begins with an upper-case letter. */
  public boolean capitalised() {
    return (shape & CAPITALISED) != 0;
  }

  /** Begins with a letter. */
  public boolean letters() {
    return (shape & LETTERS) != 0;
  }

  /** Begins with a digit. */
  public boolean digits() {
    return (shape & DIGITS) != 0;
  }

  /** All of this in one byte. */
  int shape() {
    return shape;
  }

  /** Its classes, that of a bit among them. */
  WordClasses.Bits classes(int bit) {
    WordClasses.Bits known = classes;
    if (known.size() <= bit) {
      known = WordClasses.of(this, known);
      classes = known;
    }
    return known;
  }

  /** Whether it is of the class of a bit. */
  boolean is(int bit) {
    return classes(bit).has(bit);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Word word && text.equals(word.text) && norm.equals(word.norm);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
