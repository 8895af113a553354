package org.conflictledger.text;

import java.util.List;

/** Numbers that are mostly spelled out, for rules that need to know only that one stands there. */
public final class SmallNumbers {

  private static final List<String> WORDS =
      List.of(
          "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
          "twelve");

  public static final WordSet TO_TEN = WordSet.of(WORDS.subList(0, 10).toArray(String[]::new));

  public static final WordSet TO_TWELVE = WordSet.of(WORDS.toArray(String[]::new));

  private static final int LONGEST = 9;

  private SmallNumbers() {}

  /** The number that one token is, in figures or, to twelve, in letters; -1 for other words. */
  public static long of(Token token) {
    if (!token.digits()) {
      int index = WORDS.indexOf(token.norm());
      return index < 0 ? -1 : index + 1;
    }
    String digits = token.text().replace(",", "");
    boolean plain = !digits.isEmpty() && digits.length() <= LONGEST;
    return plain && digits.chars().allMatch(c -> c >= '0' && c <= '9')
        ? Long.parseLong(digits)
        : -1;
  }
}
