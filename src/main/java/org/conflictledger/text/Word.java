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

  private static final int CAPITALISED = 1;
  private static final int LETTERS = 1 << 1;
  private static final int DIGITS = 1 << 2;
  private static final int SHOUTING = 1 << 3;
  private static final int ABBREVIATED = 1 << 4;
  private static final int SOURCE = 1 << 5;

  /** Of {@link WordForms}. */
  final long key;

  private final String text;
  private final String norm;
  private final Stop stop;
  private final int shape;

  /** What the indices that were asked last say; a race costs a look-up and no more. */
  final WordIndex.Note[] notes = new WordIndex.Note[WordIndex.Subject.values().length];

  Word(long key, String text, String norm) {
    this.key = key;
    this.text = text;
    this.norm = norm;
    stop = stop(norm);
    shape = shape(text, norm);
  }

  /** A word that is not kept for the next text. */
  static Word of(String text) {
    return new Word(0, text, Tokenizer.norm(text));
  }

  private static int shape(String text, String norm) {
    char first = text.charAt(0);
    char digit = norm.isEmpty() ? 0 : norm.charAt(0);
    boolean letters = Character.isLetter(first);
    boolean shouting = letters && text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
    boolean abbreviated = Abbreviations.contains(norm) || Abbreviations.numbered(norm);
    return (Character.isUpperCase(first) ? CAPITALISED : 0)
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

  /** More letters than one, all of them capitals. */
  boolean shouting() {
    return (shape & SHOUTING) != 0;
  }

  /** Carries a full stop of its own when one follows. */
  boolean abbreviated() {
    return (shape & ABBREVIATED) != 0;
  }

  /** The word that begins a {@link SourceNote}. */
  boolean source() {
    return (shape & SOURCE) != 0;
  }

  Stop stop() {
    return stop;
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
