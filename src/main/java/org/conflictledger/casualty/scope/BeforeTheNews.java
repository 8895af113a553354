package org.conflictledger.casualty.scope;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.conflictledger.text.Sentence;
import org.conflictledger.time.DateBasis;
import org.conflictledger.time.DateMap;
import org.conflictledger.time.DateReading;
import org.conflictledger.time.DateRole;
import org.conflictledger.time.Period;

/**
 * An attack of days ago that the body of an article sets beside its news: "A week ago, on May 3,
 * shells hit the station, killing 23". It was news then, and another report's.
 */
final class BeforeTheNews {

  /** The precision of a day or two. */
  private static final int SHARP = 2;

  /** The first paragraph that may look back, and the last sentence that does not. */
  private static final int BODY = 1;

  private static final int NO_RECALL = 2;

  /** A date so near the head of a sentence dates all of it. */
  private static final int OPENS = 4;

  /** In days: what a week's round-up holds is no older. */
  private static final int EARLIER = 6;

  private final DateMap dates;

  BeforeTheNews(DateMap dates) {
    this.dates = dates;
  }

  boolean tells(Sentence s, DateReading reading) {
    Optional<Period> news = dates.main().filter(main -> main.precision() <= SHARP);
    if (news.isEmpty() || s.paragraph() < BODY || s.index() <= NO_RECALL) {
      return false;
    }
    LocalDate day = news.get().start();
    if (reading.basis() == DateBasis.SENTENCE) {
      return reading.period().filter(period -> longBefore(period, day)).isPresent();
    }
    return reading.basis() != DateBasis.PARAGRAPH
        && dates.spans(s).stream()
            .filter(span -> span.from() <= s.body() + OPENS && span.role() != DateRole.SPEECH)
            .anyMatch(span -> span.period().filter(p -> longBefore(p, day)).isPresent());
  }

  private static boolean longBefore(Period period, LocalDate day) {
    // "a week before" is the days around it; "last week" may be yesterday
    boolean rough = period.precision() > SHARP && period.end().isBefore(day) && !wholeWeek(period);
    LocalDate last = rough ? period.start() : period.end();
    return last.isBefore(day.minusDays(EARLIER));
  }

  private static boolean wholeWeek(Period period) {
    return period.start().getDayOfWeek() == DayOfWeek.MONDAY
        && period.end().equals(period.start().plusDays(6));
  }
}
