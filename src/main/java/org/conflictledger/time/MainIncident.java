package org.conflictledger.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.conflictledger.text.Sentence;

/**
 * The date of the incident an article is about.
 *
 * @param basis {@link DateBasis#ARTICLE}, {@link DateBasis#SPEECH} or {@link DateBasis#NONE}
 */
record MainIncident(Optional<Period> period, DateBasis basis, Optional<DateSpan> span) {

  /** Only here is the day of a statement a fair guess at the day of the incident. */
  private static final int LEDE = 3;

  static MainIncident of(List<SentenceDates> dates) {
    Optional<DateSpan> first = firstEvent(dates);
    if (first.isPresent()) {
      Period period = first.get().period().orElseThrow();
      return new MainIncident(Optional.of(widened(period, dates)), DateBasis.ARTICLE, first);
    }
    for (SentenceDates sentence : dates) {
      if (sentence.sentence().index() >= LEDE) {
        break;
      }
      Optional<DateSpan> said = sentence.first(DateRole.SPEECH);
      if (said.isPresent()) {
        LocalDate day = said.get().period().orElseThrow().end();
        return new MainIncident(
            Optional.of(new Period(day.minusDays(1), day, 2)), DateBasis.SPEECH, said);
      }
    }
    return new MainIncident(Optional.empty(), DateBasis.NONE, Optional.empty());
  }

  /** The first in the body, then the headline's; a run of days beats a day in its sentence. */
  private static Optional<DateSpan> firstEvent(List<SentenceDates> dates) {
    Optional<DateSpan> headline = Optional.empty();
    for (SentenceDates sentence : dates) {
      Optional<DateSpan> run =
          sentence.spans().stream()
              .filter(s -> s.rule().equals("nth-day") && s.role() == DateRole.EVENT)
              .findFirst();
      Optional<DateSpan> event = run.isPresent() ? run : sentence.first(DateRole.EVENT);
      if (event.isEmpty()) {
        continue;
      }
      if (sentence.sentence().index() != Sentence.TITLE) {
        return event;
      }
      headline = event;
    }
    return headline;
  }

  /** A day that is the first of a run told elsewhere ("began late Thursday") takes the run. */
  private static Period widened(Period period, List<SentenceDates> dates) {
    for (SentenceDates sentence : dates) {
      for (DateSpan span : sentence.spans()) {
        if (span.rule().equals("nth-day")
            && span.period().isPresent()
            && span.period().get().start().equals(period.start())
            && span.period().get().end().isAfter(period.end())) {
          return span.period().get();
        }
      }
    }
    return period;
  }
}
