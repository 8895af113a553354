package org.conflictledger.casualty.scope;

import java.util.List;
import java.util.Set;
import org.conflictledger.text.CalendarNames;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;
import org.conflictledger.time.DateBasis;
import org.conflictledger.time.DateForm;
import org.conflictledger.time.DateMap;
import org.conflictledger.time.DateReading;
import org.conflictledger.time.DateRole;
import org.conflictledger.time.DateSpan;
import org.conflictledger.time.Period;

/**
 * How it came to this, told over several sentences of which only the first has its day: "The
 * protests began in March 2011. Troops fired at a march, killing four."
 */
final class Backstory {

  /** How many sentences on a day long past is still told of. */
  private static final int REACH = 3;

  private static final Set<String> APART = WordSet.of("later", "earlier", "before", "after");

  private static final Set<String> NEXT = WordSet.of("next", "following");

  private static final WordSet LONG = WordSet.listed(Backstory.class, "long");

  private final DateMap dates;
  private final List<Sentence> sentences;

  Backstory(DateMap dates, List<Sentence> sentences) {
    this.dates = dates;
    this.sentences = sentences;
  }

  /** Whether the sentences right before tell of days long past, and this one of no other day. */
  boolean tells(Sentence s, DateReading reading) {
    if (s.index() == Sentence.TITLE || ownDay(s, reading)) {
      return false;
    }
    for (int i = s.index() - 1; i >= Math.max(0, s.index() - REACH); i--) {
      Sentence before = sentences.get(i);
      if (hoursApart(before) || s.item().apart(before.item()) || resumes(s, before)) {
        return false;
      }
      List<DateSpan> spans =
          dates.spans(before).stream()
              .filter(span -> span.role() != DateRole.SPEECH && !issued(before, span))
              .filter(span -> !ofPlace(before, span.from()))
              .toList();
      if (!spans.isEmpty() && !nextDay(before)) {
        return spans.stream().allMatch(span -> longPast(before, span));
      }
    }
    return false;
  }

  /** "Four of the assailants were shot": a paragraph that is of the attack of the news again. */
  private static boolean resumes(Sentence s, Sentence before) {
    if (s.paragraph() == before.paragraph() || !ATTACKERS.in(s)) {
      return false;
    }
    for (int i = s.body() + 1; i < s.size(); i++) {
      boolean known = s.norm(i - 1).equals("the") || s.norm(i - 2).equals("the");
      if (ATTACKERS.at(s, i) && known) {
        return true;
      }
    }
    return false;
  }

  private static final WordSet ATTACKERS =
      WordSet.of(
          "attackers", "assailants", "gunmen", "raiders", "bombers", "hijackers", "ambushers");

  /** Whether a sentence leaves the story told before for another day, or for what goes on now. */
  private boolean ownDay(Sentence s, DateReading reading) {
    return s.norm(s.body()).equals("meanwhile")
        || hoursApart(s)
        || s.norm(s.body()).equals("during") && s.norm(s.body() + 1).equals("the")
        || reading.basis() == DateBasis.SENTENCE && !nextDay(s)
        || dates.spans(s).stream().anyMatch(span -> lately(s, span));
  }

  /** "After one of the injured died on Saturday, the toll": the days of the news. */
  private boolean lately(Sentence s, DateSpan span) {
    return span.form() == DateForm.DAY
        && CalendarNames.WHOLE_WEEKDAYS.in(s)
        && !nextDay(s)
        && span.period().filter(days -> !dates.old(s, days)).isPresent();
  }

  private boolean longPast(Sentence s, DateSpan span) {
    return span.role() == DateRole.BACKGROUND
        && span.form() != DateForm.COUNTING
        && !since(s, span.from())
        && span.period().filter(days -> dates.old(s, days)).filter(Backstory::ofYear).isPresent();
  }

  /** The day of issue at the head of a page: "October 19 2005, Eyewitness: The trial". */
  private boolean issued(Sentence s, DateSpan span) {
    return span.from() == s.body()
        && span.period().map(Period::start).filter(dates.today()::equals).isPresent();
  }

  /** "attacked the town, where the revolt began in March last year": the attack is of today. */
  private static boolean ofPlace(Sentence s, int at) {
    for (int i = at - 1; i > s.body(); i--) {
      if ((s.norm(i).equals("where") || s.norm(i).equals("which")) && s.norm(i - 1).equals(",")) {
        return true;
      }
    }
    return false;
  }

  /** "Hours earlier", "Minutes later": beside the news and not beside the history told last. */
  private static boolean hoursApart(Sentence s) {
    String first = s.norm(s.body());
    String second = s.norm(s.body() + 1);
    return (first.equals("hours") || first.equals("minutes"))
        && (second.equals("earlier") || second.equals("later"));
  }

  /** "for three decades" tells of no days of history. */
  private static boolean ofYear(Period period) {
    return !period.end().isAfter(period.start().plusYears(1));
  }

  /** "one of the worst attacks since the start of the uprising in March 2011" tells of today. */
  private static boolean since(Sentence s, int at) {
    for (int i = at - 1; i >= Math.max(s.body(), at - 8); i--) {
      if (s.norm(i).equals("since")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a sentence dates itself from the one before. */
  private static boolean nextDay(Sentence s) {
    int i = s.body();
    boolean next = s.norm(i).equals("the") && NEXT.contains(s.norm(i + 1));
    return next || APART.contains(s.norm(i + 2)) && LONG.contains(s.norm(i + 1));
  }
}
