package org.conflictledger.casualty.scope;

import java.util.Locale;
import java.util.Set;
import org.conflictledger.casualty.draft.Draft;
import org.conflictledger.casualty.lexicon.PeriodWords;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.place.Location;
import org.conflictledger.text.CalendarNames;
import org.conflictledger.text.Qualifier;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;
import org.conflictledger.time.DateBasis;
import org.conflictledger.time.DateReading;

/**
 * Counts that somebody keeps over weeks or over a country, told without the word "since": of a
 * report, of a siege, of a part of the year, a toll that passes a round number.
 */
final class Tallies {

  /** From here on a count of a report is not taken for one incident's. */
  private static final long REPORTED = 20;

  /** From here on round numbers are news. */
  private static final long ROUND = 100;

  /** The least that a part of a year or a country is taken to sum up. */
  private static final long LEAST = 10;

  private final PeriodWords words;
  private final ReportedCounts reports;

  Tallies(PeriodWords words, ReportedCounts reports) {
    this.words = words;
    this.reports = reports;
  }

  boolean is(Draft draft, DateReading reading, Location where) {
    Sentence s = draft.sentence();
    return draft.best() >= 2 && duringStretch(s, draft)
        || draft.best() >= 2 && ongoing(s, draft, reading)
        || draft.best() >= REPORTED && unrestOfWeeks(s, reading)
        || draft.best() >= LEAST && (partOfYear(s) || worst(s))
        || draft.best() >= REPORTED && reports.is(draft, reading)
        || draft.best() >= ROUND && passing(s, draft)
        || draft.best() >= LEAST && ofCountry(s, draft, where);
  }

  private static boolean weekday(Sentence s, int i) {
    return CalendarNames.WEEKDAYS.contains(s.norm(i));
  }

  /**
   * Whether a count that names no place sums up days: "over the weekend", "in the past two days",
   * "in violence on Sunday".
   */
  boolean overDays(Draft draft, DateReading reading) {
    Sentence s = draft.sentence();
    int trigger = draft.statement().trigger();
    if (draft.outcome() != Outcome.KILLED || draft.best() < LEAST || words.oneAct(s)) {
      return false;
    }
    boolean violence = s.norm(trigger + 1).equals("in") && s.norm(trigger + 2).equals("violence");
    if (violence || mostInDay(s, trigger)) {
      return true;
    }
    // "killed in clashes with fighters of the front over the weekend"
    boolean many = s.norm(trigger + 1).equals("in") && FIGHTS.contains(s.norm(trigger + 2));
    for (int i = trigger + 1; i < Math.min(s.size(), trigger + (many ? 13 : 8)) - 2; i++) {
      boolean over = s.norm(i).equals("over") || s.norm(i).equals("during");
      boolean weekend =
          s.norm(i + 1).equals("the") && s.norm(i + 2).equals("weekend")
              || s.norm(i + 2).equals("and") && weekday(s, i + 1) && weekday(s, i + 3);
      boolean past = s.norm(i + 1).equals("past") || s.norm(i + 1).equals("last");
      boolean days = s.norm(i + 3).equals("days") || s.norm(i + 3).equals("hours");
      if (over && weekend || s.norm(i).equals("the") && past && days && !oneDay(reading)) {
        return draft.best() >= REPORTED;
      }
    }
    return false;
  }

  /** "the largest number killed in a single day", "on one of the bloodiest days" */
  private boolean mostInDay(Sentence s, int trigger) {
    for (int i = trigger + 1; i < s.size() - 1; i++) {
      boolean single = s.norm(i).equals("single") && s.norm(i + 1).equals("day");
      boolean worst = words.records().contains(s.norm(i)) && s.norm(i + 1).startsWith("day");
      if (worst || single && s.norm(i - 1).equals("a")) {
        return true;
      }
    }
    return false;
  }

  static boolean oneDay(DateReading reading) {
    return reading
        .period()
        .filter(when -> !when.end().isAfter(when.start().plusDays(1)))
        .isPresent();
  }

  /** "mass protests last month that left more than 100 dead". */
  private boolean unrestOfWeeks(Sentence s, DateReading reading) {
    return reading.period().filter(when -> when.precision() >= MONTH).isPresent()
        && PeriodWords.told(s, words.unrest())
        && !words.oneAct(s);
  }

  /**
   * "The toll in the ongoing blockade rose to nine", "raised the toll of the 12-day offensive": of
   * what goes on, on no day.
   */
  private boolean ongoing(Sentence s, Draft draft, DateReading reading) {
    if (!draft.statement().rule().equals("toll")) {
      return false;
    }
    boolean dated = reading.basis() == DateBasis.SENTENCE && reading.period().isPresent();
    for (int i = s.body(); i < s.size() - 1; i++) {
      if (!dated && ONGOING.contains(s.norm(i)) || longLasting(s.norm(i))) {
        for (int k = i + 1; k < Math.min(s.size(), i + 4); k++) {
          String norm = s.norm(k);
          if (words.wars().contains(norm)
              || words.unrest().contains(norm)
              || words.lasting().contains(norm)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** "12-day", "three-week-old", "month-long" */
  private static boolean longLasting(String norm) {
    int dash = norm.indexOf('-');
    return dash > 0
        && LENGTHS.contains(norm.substring(dash + 1))
        && !norm.startsWith("two-day")
        && !norm.startsWith("2-day")
        && !norm.startsWith("one-day");
  }

  private static final WordSet LENGTHS = WordSet.listed(Tallies.class, "lengths");

  private static final Set<String> ONGOING = Set.of("ongoing", "on-going", "continuing");

  /** Precision of a month. */
  private static final int MONTH = 4;

  /** "after weeks of shelling in which 90 were killed", "in several days of unrest". */
  private boolean duringStretch(Sentence s, Draft draft) {
    int trigger = draft.statement().trigger();
    for (int i = s.body(); i < s.size() - 2; i++) {
      if (!s.norm(i + 1).equals("of") || !UNITS.contains(s.norm(i))) {
        continue;
      }
      int what = what(s, i + 2);
      if (what < 0) {
        continue;
      }
      boolean days = s.norm(i).equals("days");
      if (!days && summedUp(s, trigger, i)) {
        return true;
      }
      if (days && words.unrest().contains(s.norm(what)) && hundreds(draft)) {
        return true;
      }
      for (int k = what + 1; !days && k < Math.min(trigger, what + 5); k++) {
        boolean relative = s.norm(k).equals("which") || s.norm(k).equals("that");
        if (relative && trigger - k <= 10) {
          return true;
        }
      }
    }
    return false;
  }

  /** "1,200 dead in three years of attacks". */
  private static boolean summedUp(Sentence s, int trigger, int unit) {
    for (int k = unit - 1; k > trigger && k >= unit - 3; k--) {
      if (DURING.contains(s.norm(k))) {
        return k - trigger <= 2;
      }
    }
    return false;
  }

  private static final Set<String> DURING = Set.of("in", "over", "during", "through");

  private int what(Sentence s, int from) {
    for (int k = from; k < Math.min(s.size(), from + 4); k++) {
      String norm = s.norm(k);
      if (words.wars().contains(norm)
          || words.unrest().contains(norm)
          || words.acts().contains(norm)
          || FIGHTS.contains(norm)) {
        return k;
      }
    }
    return -1;
  }

  private static final Set<String> UNITS =
      Set.of("days", "weeks", "month", "months", "years", "fortnight");

  private static final Set<String> FIGHTS = Set.of("bombardment", "fighting", "clashes", "battles");

  private static boolean hundreds(Draft draft) {
    return draft.group().count().orElseThrow().qualifier() == Qualifier.VAGUE
        && draft.best() >= ROUND;
  }

  /** "in the first six months of this year", "in the first half of 2014". */
  private boolean partOfYear(Sentence s) {
    for (int i = s.body(); i < s.size() - 2; i++) {
      boolean part = PARTS.contains(s.norm(i)) && s.norm(i + 1).equals("of");
      String next = s.norm(i + 2);
      boolean year =
          (next.equals("this") || next.equals("last") || next.equals("the"))
                  && s.norm(i + 3).equals("year")
              || next.length() == 4 && next.chars().allMatch(Character::isDigit);
      if (part && year) {
        return !PeriodWords.told(s, words.superlatives(), norm -> !norm.equals("first"));
      }
    }
    return false;
  }

  /** "the deadliest month for civilians, with 368 killed": the number is the month's. */
  private boolean worst(Sentence s) {
    for (int i = s.body(); i < s.size() - 1; i++) {
      if (LASTING.contains(s.norm(i + 1)) && words.superlatives().contains(s.norm(i))) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> LASTING = Set.of("week", "month", "quarter", "season", "year");

  private static final Set<String> PARTS = Set.of("months", "weeks", "half", "quarter");

  /** "the death toll has passed 1,500". */
  private boolean passing(Sentence s, Draft draft) {
    String rule = draft.statement().rule();
    int from = draft.group().from();
    boolean act = false;
    for (int i = Math.max(s.body(), from - 12); i < Math.min(s.size(), from + 6); i++) {
      act |= words.acts().contains(s.norm(i));
    }
    if (!rule.equals("toll") && !rule.equals("nominal") || act) {
      return false;
    }
    return s.holds(Math.max(s.body(), from - 4), from, words.passing());
  }

  /** "puts the Iraq toll at 81". */
  private boolean ofCountry(Sentence s, Draft draft, Location where) {
    int trigger = draft.statement().trigger();
    String country = where.countryName().toLowerCase(Locale.ROOT);
    return draft.statement().rule().equals("toll")
        && !words.oneAct(s)
        && country.length() > 3
        && s.norm(trigger).equals("toll")
        && country.equals(s.norm(trigger - 1));
  }
}
