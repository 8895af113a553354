package org.conflictledger.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * The date of the incident an article is about.
 *
 * @param basis {@link DateBasis#ARTICLE}, {@link DateBasis#SPEECH}, {@link DateBasis#DATELINE} or
 *     {@link DateBasis#NONE}
 */
record MainIncident(Optional<Period> period, DateBasis basis, Optional<DateSpan> span) {

  /** Only here is the day of a statement a fair guess at the day of the incident. */
  private static final int LEDE = 3;

  /** Sentences that open an article. */
  private static final int BODY = 8;

  /** In days: news is younger. */
  private static final int STALE = 14;

  /** Rules that date the incident by their own words. */
  private static final Set<String> RUNS = WordSet.of("nth-day", "days-of", "days-after");

  /** Words between a date and the harm it dates. */
  private static final int NEAR = 14;

  /** The first sentence is about the incident as a whole. */
  private static final int FIRST_SENTENCE = 30;

  /**
   * Finds it.
   *
   * @param today the day the article speaks from
   * @param dateline the newsroom's day: what it reports without another day happened then, or late
   *     on the day before
   */
  static MainIncident of(LocalDate today, List<SentenceDates> all, Optional<DateSpan> dateline) {
    List<SentenceDates> dates =
        all.stream().map(sentence -> withoutAsides(sentence, today)).toList();
    Optional<DateSpan> news = harmful(dates, LEDE).or(() -> recalledInLede(dates));
    Optional<DateSpan> found = news.isPresent() ? Optional.empty() : Finding.of(all);
    if (found.isPresent()) {
      return new MainIncident(found.get().period(), DateBasis.ARTICLE, found);
    }
    Optional<DateSpan> first =
        news.or(() -> harmful(dates, Integer.MAX_VALUE))
            .or(() -> recalledBefore(dates, firstEvent(dates, DateRole.EVENT)))
            .or(() -> firstEvent(dates, DateRole.EVENT))
            .or(() -> firstEvent(dates, DateRole.CAPTURE))
            .or(() -> firstEvent(dates, DateRole.BACKSTORY))
            .or(() -> firstEvent(dates, DateRole.RECALLED));
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
        return new MainIncident(said.map(MainIncident::about), DateBasis.SPEECH, said);
      }
    }
    DateBasis basis = dateline.isPresent() ? DateBasis.DATELINE : DateBasis.NONE;
    return new MainIncident(dateline.map(MainIncident::about), basis, dateline);
  }

  /** What the body tells of weeks ago dates nothing but itself. */
  private static SentenceDates withoutAsides(SentenceDates dates, LocalDate today) {
    if (dates.sentence().index() < BODY) {
      return dates;
    }
    List<DateSpan> spans =
        dates.spans().stream()
            .filter(
                span ->
                    span.period().filter(p -> p.end().isBefore(today.minusDays(STALE))).isEmpty())
            .toList();
    return spans.size() == dates.spans().size()
        ? dates
        : new SentenceDates(dates.sentence(), spans);
  }

  /** The last day of a span, not to the day. */
  private static Period about(DateSpan span) {
    LocalDate day = span.period().orElseThrow().end();
    return new Period(day, day, 2);
  }

  /** The first sharp date of an event that stands close to a word of harm. */
  private static Optional<DateSpan> harmful(List<SentenceDates> dates, int before) {
    for (SentenceDates sentence : dates) {
      int index = sentence.sentence().index();
      if (index == Sentence.TITLE || index >= before) {
        continue;
      }
      DateSpan best = null;
      int near = index == 0 ? FIRST_SENTENCE : NEAR;
      int least = near;
      for (DateSpan span : sentence.spans()) {
        boolean event = SentenceDates.dated(span, DateRole.EVENT) && sharp(span);
        int distance = event ? sentence.distanceToHarm(span) : near;
        if (event && RUNS.contains(span.rule())) {
          return Optional.of(span);
        }
        if (distance < least) {
          least = distance;
          best = span;
        }
      }
      if (best != null) {
        return Optional.of(best);
      }
    }
    return Optional.empty();
  }

  private static Optional<DateSpan> recalledInLede(List<SentenceDates> dates) {
    return dates.stream()
        .filter(s -> s.sentence().index() >= 0 && s.sentence().index() < LEDE)
        .flatMap(s -> s.first(DateRole.RECALLED).stream())
        .filter(MainIncident::sharp)
        .findFirst();
  }

  /** "Wednesday's blast" dates the story before a collection that was held on Thursday. */
  private static Optional<DateSpan> recalledBefore(
      List<SentenceDates> dates, Optional<DateSpan> event) {
    for (SentenceDates sentence : dates) {
      if (event.filter(sentence.spans()::contains).isPresent()) {
        return Optional.empty();
      }
      Optional<DateSpan> recalled =
          sentence
              .first(DateRole.RECALLED)
              .filter(MainIncident::sharp)
              .filter(span -> !span.rule().equals(CountedDays.AFTER_ANOTHER));
      if (recalled.isPresent() && sentence.sentence().index() != Sentence.TITLE) {
        return recalled;
      }
    }
    return Optional.empty();
  }

  private static boolean sharp(DateSpan span) {
    return span.period().filter(p -> p.precision() <= 2).isPresent();
  }

  /**
   * The first sharp one in the body, then what is left; a run of days beats a day in its sentence.
   */
  private static Optional<DateSpan> firstEvent(List<SentenceDates> dates, DateRole role) {
    Optional<DateSpan> headline = Optional.empty();
    for (SentenceDates sentence : dates) {
      Optional<DateSpan> run =
          sentence.spans().stream()
              .filter(s -> s.rule().equals("nth-day") && s.role() == role)
              .findFirst();
      Optional<DateSpan> event = run.isPresent() ? run : sentence.first(role);
      if (event.isEmpty()) {
        continue;
      }
      if (sharp(event.get()) && sentence.sentence().index() != Sentence.TITLE) {
        return event;
      }
      if (event.get().period().orElseThrow().precision() <= 3) {
        headline = headline.isPresent() ? headline : event;
      }
    }
    return headline;
  }

  /** Whether a date only recalled elsewhere yields to an incident told as news. */
  boolean recalls(Optional<DateSpan> recalled) {
    return recalled.isEmpty() || span.filter(s -> s.role() == DateRole.EVENT).isPresent();
  }

  /** Whether days are those of an incident that a report brings to light long after. */
  boolean found(Period days) {
    return span.filter(s -> s.role() == DateRole.BACKGROUND).isPresent()
        && period.filter(p -> Finding.near(p, days)).isPresent();
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
