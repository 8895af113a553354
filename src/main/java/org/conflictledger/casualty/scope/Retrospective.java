package org.conflictledger.casualty.scope;

import java.util.Collection;
import java.util.Optional;
import org.conflictledger.casualty.draft.Draft;
import org.conflictledger.casualty.lexicon.RecallWords;
import org.conflictledger.text.Document;
import org.conflictledger.text.Sentence;
import org.conflictledger.time.DateBasis;
import org.conflictledger.time.DateMap;
import org.conflictledger.time.DateReading;
import org.conflictledger.time.DateSpan;
import org.conflictledger.time.Period;

/**
 * An article that looks back as a whole: for an anniversary, in a timeline, in a review of a year.
 * Then what bears no day of its own is history, where elsewhere it would be news.
 */
final class Retrospective {

  private final DateMap dates;
  private final RecallWords words;

  /** Whether the article remembers something of years ago, or tells of a war year by year. */
  private final boolean remembers;

  /** Whether the article reviews a year. */
  private final boolean chronicle;

  /**
   * @param telling the sentences that tell of harm
   */
  Retrospective(DateMap dates, RecallWords words, Document document, Collection<Sentence> telling) {
    this.dates = dates;
    this.words = words;
    chronicle = Chronicle.is(telling);
    remembers =
        document.title().filter(this::remembers).isPresent()
            || document.sentences().stream().limit(1).anyMatch(this::remembers);
  }

  boolean tells(Draft draft, DateReading reading) {
    Sentence s = draft.sentence();
    return chronicle && !written(s, draft, reading) || remembers && !recent(s, draft);
  }

  /** "Twenty years on", "the tenth anniversary", "30 years after", "a timeline of key events". */
  private boolean remembers(Sentence s) {
    for (int i = 0; i < s.size(); i++) {
      String next = s.norm(i + 1);
      boolean key = s.norm(i).equals("key") && (next.equals("events") || next.equals("dates"));
      if (key || words.chronicles().contains(s.norm(i))) {
        return true;
      }
      if (i > 0 && s.norm(i).equals("anniversary")
          || i > 0
              && (s.norm(i).equals("years") || s.norm(i).equals("decades"))
              && (next.equals("on") || next.equals("after") || next.equals("later"))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a statement has a recent day of its own. */
  private boolean recent(Sentence s, Draft draft) {
    return day(s, draft).filter(day -> !dates.old(s, day)).isPresent();
  }

  /** Whether a date stands with the statement: "on Sunday" is one of the year's Sundays. */
  private boolean written(Sentence s, Draft draft, DateReading reading) {
    boolean entry = dates.entry(s) && day(s, draft).isPresent();
    return entry
        || reading.basis() == DateBasis.SENTENCE
            && reading.span().filter(span -> dayOfMonth(s, span)).isPresent();
  }

  private static boolean dayOfMonth(Sentence s, DateSpan span) {
    boolean number = false;
    boolean month = false;
    for (int i = span.from(); i < span.to(); i++) {
      number |= s.token(i).digits();
      month |= s.token(i).capitalised();
    }
    return number && month;
  }

  /** The day that the sentence names, or that heads its entry of a chronology. */
  private Optional<Period> day(Sentence s, Draft draft) {
    return dates.entry(s)
        ? dates.at(s, draft.from(), draft.to())
        : dates.explicitAt(s, draft.from(), draft.to());
  }
}
