package org.conflictledger.text;

import java.util.List;
import java.util.Set;

/** Ordinals: what "fourteenth" and "14th" count up to. "First" counts nothing, and is none. */
public final class Ordinals {

  /** From the second on. */
  private static final List<String> WORDS =
      List.of(
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth",
          "thirteenth",
          "fourteenth",
          "fifteenth",
          "sixteenth",
          "seventeenth",
          "eighteenth",
          "nineteenth",
          "twentieth");

  private static final Set<String> ENDINGS = Set.of("st", "nd", "rd", "th");

  /** Longer numbers are no count of people one by one. */
  private static final int MOST_DIGITS = 4;

  private Ordinals() {}

  /** Whether a word is one, in letters. */
  public static boolean word(String norm) {
    return WORDS.contains(norm);
  }

  /** The number of one in letters, 0 for none. */
  public static long ofWord(String norm) {
    int at = WORDS.indexOf(norm);
    return at < 0 ? 0 : at + 2;
  }

  /** The number of one in letters or digits, 0 for none. */
  public static long of(String norm) {
    int digits = 0;
    while (digits < norm.length() && Character.isDigit(norm.charAt(digits))) {
      digits++;
    }
    if (digits > 0 && digits <= MOST_DIGITS) {
      return ENDINGS.contains(norm.substring(digits)) ? Long.parseLong(norm, 0, digits, 10) : 0;
    }
    return ofWord(norm);
  }
}
