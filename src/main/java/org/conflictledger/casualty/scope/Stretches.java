package org.conflictledger.casualty.scope;

import java.util.Set;
import org.conflictledger.casualty.draft.Draft;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.lexicon.PeriodWords;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.place.Location;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;
import org.conflictledger.time.DateBasis;
import org.conflictledger.time.DateReading;
import org.conflictledger.time.DateSpan;

/** Numbers of a week, a month or a year, and numbers that recur: no single day explains them. */
final class Stretches {

  private static final int FARTHEST_SUPERLATIVE = 16;

  /** A war named farther off is told of something else. */
  private static final int OF_ITS_CLAUSE = 20;

  private final PeriodWords words;

  Stretches(PeriodWords words) {
    this.words = words;
  }

  /** Whether the day that a draft seems to have is a stretch of days that its number sums up. */
  boolean dated(Sentence s, DateReading reading, Draft draft) {
    return reading.cumulative()
            && !superlative(s, reading)
            && !fightOfDays(s, reading)
            && !ActOfWeek.is(s, reading, draft, words)
        || ofWeek(s, reading, draft);
  }

  /** "since clashes broke out on Friday": an episode of some days is told of as one. */
  boolean fightOfDays(Sentence s, DateReading reading) {
    boolean days =
        reading
            .period()
            .filter(p -> p.start().plusDays(LONGEST_EPISODE).isAfter(p.end()))
            .isPresent();
    int since = reading.span().map(DateSpan::from).orElse(0);
    for (int i = since + 1; days && i <= since + ONSET; i++) {
      if (words.fights().contains(s.norm(i))
          || words.unrest().contains(s.norm(i))
          || words.acts().contains(s.norm(i))
          || words.lasting().contains(s.norm(i))) {
        return true;
      }
    }
    return false;
  }

  /** Days; UCDP sums longer fighting up. */
  private static final int LONGEST_EPISODE = 7;

  /** A fight is named so near behind "since". */
  private static final int ONSET = 3;

  /** Whether the words around a draft name a stretch of days, this one's or one told before. */
  boolean named(Draft draft, Location where) {
    Sentence s = draft.sentence();
    return sinceThen(s)
        || sinceAtEnd(s, draft)
        || begunBefore(s, draft)
        || inAStretch(s, draft, where)
        || weeksOf(s, draft)
        || monthsOf(s, draft)
        || ofCountry(s)
        || sinceEvent(draft)
        || sinceStart(draft);
  }

  /** "41 have been killed by mines since the start of the offensive": over all of its days. */
  private boolean sinceStart(Draft draft) {
    Sentence s = draft.sentence();
    int trigger = draft.statement().trigger();
    if (!perfect(s, trigger)) {
      return false;
    }
    for (int i = trigger + 1; i < Math.min(s.size() - 3, trigger + FARTHEST_START); i++) {
      boolean start =
          s.norm(i).equals("since")
              && s.norm(i + 1).equals("the")
              && (s.norm(i + 2).equals("start") || s.norm(i + 2).equals("beginning"));
      if (start) {
        return begun(s, i + 2);
      }
    }
    return false;
  }

  private static final int FARTHEST_START = 10;

  /** "has killed 60 civilians there since": since what was told before. */
  private static boolean sinceAtEnd(Sentence s, Draft draft) {
    boolean harm = draft.outcome() == Outcome.KILLED || draft.outcome() == Outcome.INJURED;
    if (!harm || !perfect(s, draft.statement().trigger())) {
      return false;
    }
    for (int i = draft.to(); i < s.size(); i++) {
      boolean ends = i + 1 >= s.size() || !s.token(i + 1).word() && !s.token(i + 1).digits();
      if (s.norm(i).equals("since") && ends) {
        return true;
      }
    }
    return false;
  }

  /** "It began its offensive on 1 October, and 13 of its soldiers have died". */
  private boolean begunBefore(Sentence s, Draft draft) {
    int trigger = draft.statement().trigger();
    boolean begun = false;
    for (int i = s.body(); i < Math.min(draft.group().from(), trigger); i++) {
      begun |= words.beginnings().contains(s.norm(i)) && begun(s, i);
    }
    return begun && perfect(s, trigger);
  }

  /** Whether what began is a war or an operation. */
  private boolean begun(Sentence s, int verb) {
    for (int i = verb + 1; i < Math.min(s.size(), verb + 6); i++) {
      if (words.wars().contains(s.norm(i)) || words.lasting().contains(s.norm(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean perfect(Sentence s, int trigger) {
    for (int i = trigger - 1; i >= Math.max(s.body(), trigger - 4); i--) {
      if (s.norm(i).equals("has") || s.norm(i).equals("have")) {
        return true;
      }
    }
    return false;
  }

  /** "the toll from nearly two weeks of violence"; "after weeks of shelling" tells of a day. */
  private boolean weeksOf(Sentence s, Draft draft) {
    for (int i = s.body() + 1; i < s.size() - 2; i++) {
      boolean near = Math.abs(i - draft.statement().trigger()) <= OF_ITS_CLAUSE;
      if (near && LONG.contains(s.norm(i)) && fights(s.norm(i + 1))) {
        return true;
      }
      boolean stretch = WEEKS.contains(s.norm(i)) && s.norm(i + 1).equals("of");
      String what = s.norm(i + 2);
      if (stretch && (words.wars().contains(what) || words.unrest().contains(what))) {
        for (int k = i - 1; k >= Math.max(s.body(), i - 3); k--) {
          if (s.norm(k).equals("after") || s.norm(k).equals("following")) {
            return false;
          }
        }
        return true;
      }
    }
    return false;
  }

  /** "have been killed in the ten months of the battle for the city": over all of it. */
  private static boolean monthsOf(Sentence s, Draft draft) {
    for (int i = draft.to(); i < s.size() - 3; i++) {
      if (MONTHS.at(s, i) && s.norm(i + 1).equals("of") && i - draft.to() <= OF_ITS_CLAUSE) {
        for (int k = i - 1; k >= Math.max(draft.to(), i - 4); k--) {
          if (OVER.contains(s.norm(k))) {
            return s.norm(k + 1).equals("the") && perfect(s, draft.statement().trigger());
          }
        }
      }
    }
    return false;
  }

  private static final WordSet MONTHS = WordSet.of("months", "years");

  private static final Set<String> OVER = WordSet.of("in", "over", "during", "within", "through");

  private boolean fights(String norm) {
    return words.wars().contains(norm) || words.acts().contains(norm) || norm.equals("bombardment");
  }

  private static final Set<String> LONG =
      Set.of("week-long", "weeks-long", "month-long", "months-long", "year-long", "years-long");

  private static final Set<String> WEEKS = Set.of("weeks", "months", "years");

  /** "died in the country's unrest": the whole of it. */
  private boolean ofCountry(Sentence s) {
    for (int i = s.body(); i < s.size() - 2; i++) {
      boolean owned =
          (s.norm(i).equals("country") || s.norm(i).equals("nation")) && s.norm(i + 1).equals("'s");
      if (owned
          && (words.wars().contains(s.norm(i + 2)) || words.unrest().contains(s.norm(i + 2)))) {
        return s.norm(i - 1).equals("the") && s.norm(i - 2).equals("in");
      }
    }
    return false;
  }

  /** "have been killed since a new government was formed": no fight, whose days are one. */
  private boolean sinceEvent(Draft draft) {
    Sentence s = draft.sentence();
    int trigger = draft.statement().trigger();
    boolean perfect = false;
    for (int i = trigger - 1; i >= Math.max(s.body(), trigger - 4); i--) {
      perfect |= Grammar.HAVE.at(s, i) && !s.norm(i).equals("had");
    }
    boolean it = Grammar.PRONOUNS.at(s, trigger + 2);
    if (!perfect || it || draft.best() < 2 || !s.norm(trigger + 1).equals("since")) {
      return false;
    }
    for (int i = trigger + 2; i < Math.min(s.size(), trigger + 18); i++) {
      boolean month = s.norm(i).equals("month") || s.norm(i).equals("year");
      if (month && (s.norm(i - 1).equals("this") || s.norm(i - 1).equals("last"))) {
        // "since troops launched an assault on the city this month"
        return true;
      }
    }
    boolean clause = false;
    for (int i = trigger + 2; i < Math.min(s.size(), trigger + 10); i++) {
      if (words.acts().contains(s.norm(i)) || words.fights().contains(s.norm(i))) {
        return false;
      }
      clause |= Grammar.BE.at(s, i) || words.onsets().contains(s.norm(i));
    }
    return clause;
  }

  /** "the most violent day since the revolution began" counts nothing since then. */
  boolean superlative(Sentence s, DateReading reading) {
    int since = reading.span().map(DateSpan::from).orElse(0);
    for (int i = since - 1; i >= Math.max(s.body(), since - FARTHEST_SUPERLATIVE); i--) {
      if (words.superlatives().contains(s.norm(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * "This week 24 were killed": a tally, unless one attack of the week did it, or it is told of a
   * town: "the town where 24 were killed this week".
   */
  private boolean ofWeek(Sentence s, DateReading reading, Draft draft) {
    int from = draft.group().from();
    return reading.span().filter(span -> span.rule().equals("in-stretch")).isPresent()
        && reading.basis() != DateBasis.ARTICLE
        && !ActOfWeek.is(s, reading, draft, words)
        && !PeriodWords.told(s, words.acts())
        && !s.norm(from - 1).equals("where");
  }

  /** "killed in a week", "in a month of raids", "512 so far": no single day. */
  private boolean inAStretch(Sentence s, Draft draft, Location where) {
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
      boolean record =
          words.records().contains(s.norm(i - 1)) || words.records().contains(s.norm(i - 2));
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

  private static final Set<String> LONG_UNITS = WordSet.of("fortnight", "month", "year");

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

  private static final Set<String> STRETCHES = WordSet.of("period", "month", "year", "span");

  /** "two lives daily", "40 people a month": what happens again and again. */
  static boolean rate(Draft draft) {
    Sentence s = draft.sentence();
    for (int i = draft.group().from(); i < Math.min(s.size(), draft.group().to() + 4); i++) {
      String norm = s.norm(i);
      boolean unit = UNITS.contains(s.norm(i + 1)) && !labourer(s, draft, i);
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

  /** "Karim Wali, a day labourer": no rate. */
  private static boolean labourer(Sentence s, Draft draft, int a) {
    boolean inPhrase = a + 2 < draft.group().to() || s.norm(a - 1).equals(",");
    return inPhrase && s.token(a + 2).word() && !Grammar.stops(s, a + 2);
  }

  static final Set<String> UNITS = WordSet.of("day", "week", "month", "year", "hour");

  /** "a day earlier" is a date. */
  private static final WordSet LATER = WordSet.listed(Stretches.class, "later");
}
