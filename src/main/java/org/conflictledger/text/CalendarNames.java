package org.conflictledger.text;

import java.util.Set;

/** Names of months and weekdays, as tokens have them. */
public final class CalendarNames {

  public static final WordSet WHOLE_MONTHS = WordSet.listed(CalendarNames.class, "wholeMonths");

  /** By their whole names. */
  public static final WordSet WHOLE_WEEKDAYS =
      WordSet.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  /** Months and weekdays by their whole names. */
  public static final Set<String> WHOLE = WordSet.union(WHOLE_MONTHS, WHOLE_WEEKDAYS);

  /** Whole and cut short. */
  public static final Set<String> MONTHS =
      WordSet.union(
          WHOLE_MONTHS,
          Set.of(
              "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
              "jan.", "feb.", "mar.", "apr.", "jun.", "jul.", "aug.", "sep.", "sept.", "oct.",
              "nov.", "dec."));

  /** Whole and cut short. */
  public static final Set<String> WEEKDAYS =
      WordSet.union(WHOLE_WEEKDAYS, Set.of("mon", "tue", "wed", "thu", "fri", "sat", "sun"));

  private CalendarNames() {}

  /** Whether a word is a year of the last century or this one, in figures. */
  public static boolean isYear(String norm) {
    return norm.length() == 4
        && (norm.startsWith("19") || norm.startsWith("20"))
        && norm.chars().allMatch(Character::isDigit);
  }
}
