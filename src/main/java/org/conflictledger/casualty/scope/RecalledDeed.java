package org.conflictledger.casualty.scope;

import java.util.Optional;
import org.conflictledger.casualty.draft.Draft;
import org.conflictledger.casualty.lexicon.PeriodWords;
import org.conflictledger.text.Sentence;
import org.conflictledger.time.DateMap;
import org.conflictledger.time.DateSpan;
import org.conflictledger.time.Period;

/**
 * Harm told in a clause that only says which deed is meant: the one somebody is linked to, the one
 * an anniversary is of, the one before which there was none so bad.
 */
final class RecalledDeed {

  /** News is younger than so many days. */
  private static final int HISTORY = 60;

  private final DateMap dates;
  private final PeriodWords words;

  RecalledDeed(DateMap dates, PeriodWords words) {
    this.dates = dates;
    this.words = words;
  }

  boolean is(Draft draft) {
    Sentence s = draft.sentence();
    int trigger = draft.statement().trigger();
    return knownFor(s, draft) || commemorated(s, draft) || once(s, trigger) || cause(s, trigger);
  }

  /** "linked to a bombing that killed four": what someone is known for, not what is reported. */
  private boolean knownFor(Sentence s, Draft draft) {
    int trigger = draft.statement().trigger();
    Optional<Period> day = dates.explicitAt(s, draft.from(), draft.to());
    if (day.isPresent() && day.equals(dates.main()) && stated(s, that(s, trigger))) {
      // "responsible for the strike that killed nine on Sunday": what the article is about.
      return false;
    }
    int that = that(s, Math.min(trigger, draft.group().from()));
    if (that < 0) {
      that = that(s, trigger);
    }
    if (that < 0) {
      return false;
    }
    boolean act = false;
    for (int i = that - 1; i >= Math.max(s.body(), that - 16); i--) {
      act |= words.acts().contains(s.norm(i)) || words.recall().shootings().contains(s.norm(i));
      if (act && words.recalls().contains(s.norm(i))) {
        return true;
      }
    }
    return false;
  }

  /** Index of the pronoun that opens the clause of a verb, -1 for none. */
  private static int that(Sentence s, int trigger) {
    int that = -1;
    for (int i = trigger - 1; i >= Math.max(s.body(), trigger - 3); i--) {
      if (s.norm(i).equals("that") || s.norm(i).equals("which")) {
        that = i;
      }
    }
    return that;
  }

  /** Whether a state or an alliance is held to answer, and no man known for it. */
  private boolean stated(Sentence s, int to) {
    return s.holds(Math.max(s.body(), to - 40), to, words.recall().holding());
  }

  /** "the anniversary of an incident in which troops killed 12" */
  private static boolean commemorated(Sentence s, Draft draft) {
    for (int i = s.body(); i < Math.min(draft.group().from(), draft.statement().trigger()); i++) {
      if (s.norm(i).equals("anniversary") && s.norm(i + 1).equals("of")) {
        return true;
      }
    }
    return false;
  }

  /** "the worst since November 2019, when 49 soldiers fell": the date before the clause is its. */
  private boolean once(Sentence s, int trigger) {
    for (int i = trigger - 1; i >= Math.max(s.body(), trigger - 8); i--) {
      if (s.norm(i).equals("when")) {
        return pastDateBefore(s, i);
      }
      if (s.norm(i).equals("which")) {
        return pastDateBefore(s, s.norm(i - 1).equals("in") ? i - 1 : i);
      }
    }
    return false;
  }

  private boolean pastDateBefore(Sentence s, int clause) {
    int end = clause;
    while (end > s.body() && !s.token(end - 1).word() && !s.token(end - 1).digits()) {
      end--;
    }
    if (pastYear(s.norm(end - 1))) {
      return true;
    }
    for (DateSpan span : dates.spans(s)) {
      if (span.to() == end && span.period().filter(this::old).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** "what they died for": of nobody's death in particular. */
  private static boolean cause(Sentence s, int trigger) {
    return s.norm(trigger + 1).equals("for") && s.norm(trigger - 2).equals("what");
  }

  private boolean pastYear(String norm) {
    return norm.length() == 4
        && norm.chars().allMatch(Character::isDigit)
        && norm.compareTo("1900") >= 0
        && Integer.parseInt(norm) < dates.today().getYear();
  }

  private boolean old(Period period) {
    return period.end().isBefore(dates.today().minusDays(HISTORY));
  }
}
