package org.conflictledger.casualty;

import java.util.Set;
import org.conflictledger.place.Location;
import org.conflictledger.text.Sentence;
import org.conflictledger.time.DateReading;
import org.conflictledger.time.DateSpan;

/** Numbers of a week, a month or a year, and numbers that recur: no single day explains them. */
final class Stretches {

  private final PeriodWords words;

  Stretches(PeriodWords words) {
    this.words = words;
  }

  /** Whether the day that a draft seems to have is a stretch of days that its number sums up. */
  boolean dated(Sentence s, DateReading reading) {
    return reading.cumulative() && !superlative(s, reading) || ofWeek(s, reading);
  }

  /** Whether the words around a draft name a stretch of days, this one's or one told before. */
  static boolean named(Draft draft, Location where) {
    return sinceThen(draft.sentence()) || inAStretch(draft.sentence(), draft, where);
  }

  /** "the most violent day since the revolution began" counts nothing since then. */
  private boolean superlative(Sentence s, DateReading reading) {
    int since = reading.span().map(DateSpan::from).orElse(0);
    for (int i = since - 1; i >= Math.max(s.body(), since - 14); i--) {
      if (words.superlatives().contains(s.norm(i))) {
        return true;
      }
    }
    return false;
  }

  /** "This week 24 were killed": a tally, unless one attack of the week did it. */
  private boolean ofWeek(Sentence s, DateReading reading) {
    return reading.span().filter(span -> span.rule().equals("in-stretch")).isPresent()
        && !PeriodWords.told(s, words.acts());
  }

  /** "killed in a week", "in a month of raids", "512 so far": no single day. */
  private static boolean inAStretch(Sentence s, Draft draft, Location where) {
    for (int i = draft.from(); i < Math.min(s.size(), draft.to() + 9); i++) {
      boolean in = s.norm(i).equals("in") || s.norm(i).equals("within");
      boolean a =
          s.norm(i + 1).equals("a") || s.norm(i + 1).equals("one") || s.norm(i + 1).equals("under");
      boolean far = s.norm(i).equals("so") && s.norm(i + 1).equals("far");
      String after = s.norm(i + 3);
      // A week's fighting in one town is an episode.
      boolean unit =
          LONG_UNITS.contains(s.norm(i + 2))
              || s.norm(i + 2).equals("week") && WholeCountry.only(where);
      boolean record = RECORDS.contains(s.norm(i - 1)) || RECORDS.contains(s.norm(i - 2));
      if (in && a && unit && !record && !LATER.contains(after)
          || far && draft.outcome() == Outcome.KILLED && draft.best() >= RunningToll.HUNDREDS) {
        return true;
      }
      if (s.norm(i).equals(",") || s.norm(i).equals(";")) {
        return false;
      }
    }
    return false;
  }

  /** "the worst in a year" tells of one day. */
  private static final Set<String> RECORDS =
      Set.of("worst", "deadliest", "bloodiest", "first", "largest", "biggest", "highest");

  private static final Set<String> LONG_UNITS = Set.of("fortnight", "month", "year");

  /** "since then", "in that period", "in the same month": the stretch was told before. */
  private static boolean sinceThen(Sentence s) {
    for (int i = s.body(); i < s.size(); i++) {
      String norm = s.norm(i);
      if (norm.equals("since") && s.norm(i + 1).equals("then")
          || norm.equals("since") && s.norm(i + 3).equals("of") && STRETCHES.contains(s.norm(i + 5))
          || norm.equals("same") && STRETCHES.contains(s.norm(i + 1))
          || norm.equals("that") && s.norm(i + 1).equals("period")) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> STRETCHES = Set.of("period", "month", "year", "span");

  /** "two lives daily", "40 people a month": what happens again and again. */
  static boolean rate(Draft draft) {
    Sentence s = draft.sentence();
    for (int i = draft.group().from(); i < Math.min(s.size(), draft.group().to() + 4); i++) {
      String norm = s.norm(i);
      boolean unit = UNITS.contains(s.norm(i + 1));
      if (norm.equals("daily") && i >= draft.group().to()
          || unit
              && (norm.equals("a") || norm.equals("per") || norm.equals("every"))
              && !s.norm(i - 1).equals("in")
              && !s.norm(i + 2).equals("ago")
              && !LATER.contains(s.norm(i + 2))) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> UNITS = Set.of("day", "week", "month", "year", "hour");

  /** "a day earlier" is a date. */
  private static final Set<String> LATER =
      Set.of("earlier", "later", "before", "after", "since", "old", "into", "on");
}
