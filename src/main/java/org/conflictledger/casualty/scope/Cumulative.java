package org.conflictledger.casualty.scope;

import java.util.Collection;
import java.util.Set;
import org.conflictledger.casualty.draft.Draft;
import org.conflictledger.casualty.lexicon.PeriodWords;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.casualty.mention.Scope;
import org.conflictledger.place.Location;
import org.conflictledger.text.Document;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;
import org.conflictledger.time.DateMap;
import org.conflictledger.time.DateReading;
import org.conflictledger.time.DateSpan;

/**
 * Whether a count covers a period or a country, or lies in the past, and so belongs to no incident.
 */
public final class Cumulative {

  private final DateMap dates;
  private final PeriodWords words;
  private final History history;
  private final Grievance grievance;
  private final Stretches stretches;
  private final Recurring recurring;
  private final RunningToll running;
  private final ReportedCounts reports;
  private final Tallies tallies;

  /**
   * @param telling the sentences that tell of harm
   */
  public Cumulative(
      DateMap dates, PeriodWords words, Document document, Collection<Sentence> telling) {
    this.dates = dates;
    this.words = words;
    history = new History(dates, words, document, telling);
    grievance = new Grievance(dates, words.recall());
    stretches = new Stretches(words);
    recurring = new Recurring(words);
    running = new RunningToll(dates, words);
    reports = new ReportedCounts(words);
    tallies = new Tallies(words, reports);
  }

  /** "on the anniversary of last year's handover": the year is the handover's. */
  private static boolean ofAnniversary(Sentence s, DateReading reading) {
    int at = reading.span().map(DateSpan::from).orElse(0);
    return at > 1 && s.norm(at - 1).equals("of") && s.norm(at - 2).equals("anniversary");
  }

  /** "bringing to 12 the number of soldiers killed this month": nearer days are the new dead's. */
  private boolean tollOfStretch(Draft draft) {
    Sentence s = draft.sentence();
    return draft.statement().rule().equals("toll")
        && draft.scope() == Scope.TOTAL
        && dates.spans(s).stream()
            .filter(span -> span.from() > draft.to() && s.holds(draft.to(), span.from(), COUNTED))
            .anyMatch(span -> span.rule().equals("in-stretch"));
  }

  private static final Set<String> COUNTED = WordSet.of("killed", "deaths", "died", "dead");

  /** "It has confirmed 80 deaths in Oru and nine in Baga": whether somebody keeps this count. */
  boolean kept(Draft draft) {
    DateReading reading = dates.reading(draft.sentence(), draft.from(), draft.to());
    return draft.outcome() == Outcome.KILLED && reports.documented(draft, reading);
  }

  /**
   * @param placed whether the sentence tells where
   * @param afterSeveral whether the sentence names no place and the one before several
   */
  boolean of(Draft draft, Location where, boolean placed, boolean afterSeveral) {
    Sentence s = draft.sentence();
    DateReading reading = dates.reading(s, draft.from(), draft.to());
    boolean several = draft.best() >= 2;
    // "since the shelling began on Friday"
    boolean episode =
        draft.best() < RunningToll.THOUSANDS
            && reading.span().filter(span -> s.norm(span.from()).equals("since")).isPresent()
            && stretches.fightOfDays(s, reading);
    boolean record = reading.cumulative() && stretches.superlative(s, reading);
    return reading.background()
            && !record
            && !stretches.fightOfDays(s, reading)
            && !ofAnniversary(s, reading)
            && !ActOfWeek.is(s, reading, draft, words)
            && (several || !reading.cumulative())
        || several && stretches.dated(s, reading, draft)
        || several && tollOfStretch(draft)
        || Stretches.rate(draft)
        || recurring.is(draft, reading)
        || Whenever.said(draft)
        || history.tells(draft, reading)
        || grievance.isBehind(draft)
        || several && stretches.named(draft, where)
        || several && WholeCountry.sums(draft, where, placed)
        || afterSeveral && running.ofAll(draft)
        || !episode && running.is(draft, where)
        || tallies.is(draft, reading, where)
        || !placed && tallies.overDays(draft, reading);
  }
}
