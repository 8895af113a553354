package org.conflictledger.text;

/** Numbers that are mostly spelled out, for rules that need to know only that one stands there. */
public final class SmallNumbers {

  public static final WordSet TO_TEN =
      WordSet.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  public static final WordSet TO_TWELVE = WordSet.union(TO_TEN, WordSet.of("eleven", "twelve"));

  private SmallNumbers() {}
}
