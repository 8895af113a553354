package org.conflictledger.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conflictledger.text.Document;
import org.conflictledger.text.Item;
import org.conflictledger.text.Sentence;

/**
 * Reads all dates of an article and settles what "today" means in it and when its main incident
 * was. Thread-safe.
 */
public final class DateResolver {

  /** A dateline stands in the first sentences. */
  private static final int HEAD = 8;

  private static final int STALEST_DATELINE_IN_DAYS = 7;

  private final DateFinder finder;

  public DateResolver() {
    this(new DateFinder());
  }

  DateResolver(DateFinder finder) {
    this.finder = finder;
  }

  /** The dates of a document, ready to be asked about its sentences. */
  public DateMap resolve(Document document) {
    LocalDate published = document.article().published();
    List<SentenceDates> head =
        document.sentences().stream()
            .limit(HEAD)
            .map(s -> new SentenceDates(s, finder.find(s, published)))
            .toList();
    Optional<DateSpan> dateline = dateline(head, published);
    LocalDate today =
        heading(head, published)
            .or(() -> dateline.flatMap(DateSpan::period).map(Period::start))
            .or(() -> writtenOut(head, published))
            .orElse(published);
    List<SentenceDates> dates = new ArrayList<>(document.sentences().size() + 1);
    document.title().ifPresent(t -> dates.add(read(new Frame(t, today, Optional.empty()))));
    Optional<LocalDate> headline = dates.stream().findFirst().flatMap(SentenceDates::lastDay);
    Optional<LocalDate> told = Optional.empty();
    Optional<YearMonth> month = Optional.empty();
    for (Sentence sentence : document.sentences()) {
      month = HeadingMonth.of(sentence, today, month);
      SentenceDates own = read(new Frame(sentence, today, told, month));
      dates.add(own);
      Optional<LocalDate> before = told.or(() -> headline);
      told = own.lastDay().or(() -> before);
    }
    return new DateMap(today, dates, MainIncident.of(today, dates, dateline));
  }

  private SentenceDates read(Frame frame) {
    return new SentenceDates(frame.sentence(), finder.find(frame));
  }

  /**
   * The day that heads a record of a chronology ("03/15/2014: Gunmen ..."), however long before
   * publication; not the days of a whole chronology.
   */
  private static Optional<LocalDate> heading(List<SentenceDates> head, LocalDate published) {
    return head.stream()
        .findFirst()
        .filter(first -> first.sentence().item().kind() != Item.Kind.DAY)
        .flatMap(
            first -> {
              Frame frame = new Frame(first.sentence(), published, Optional.empty());
              return first.spans().stream()
                  .filter(span -> span.form() == DateForm.DAY)
                  .filter(span -> AbsoluteDates.heads(frame, span.from(), span.to()))
                  .findFirst();
            })
        .map(span -> span.period().orElseThrow().start())
        .filter(day -> !day.isAfter(published));
  }

  /**
   * The day that "today" is said to be by a bracket in its sentence: "killed today ... (15/01)".
   */
  private static Optional<LocalDate> writtenOut(List<SentenceDates> head, LocalDate published) {
    for (SentenceDates sentence : head) {
      List<DateSpan> spans = sentence.spans();
      if (spans.stream().noneMatch(span -> span.rule().equals("today"))) {
        continue;
      }
      for (DateSpan span : spans) {
        String before = sentence.sentence().norm(span.from() - 1);
        boolean bracket = before.equals("(") || before.equals("[");
        if (bracket && span.form() == DateForm.DAY && fresh(span, published)) {
          return span.period().map(Period::start);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean fresh(DateSpan span, LocalDate published) {
    LocalDate day = span.period().orElseThrow().start();
    return !day.isAfter(published) && !day.isBefore(published.minusDays(STALEST_DATELINE_IN_DAYS));
  }

  /** The newsroom's day, when it is at most a week before publication. */
  private static Optional<DateSpan> dateline(List<SentenceDates> head, LocalDate published) {
    for (SentenceDates sentence : head) {
      for (DateSpan span : sentence.spans()) {
        if (span.role() == DateRole.DATELINE && span.form() == DateForm.DAY) {
          return fresh(span, published) ? Optional.of(span) : Optional.empty();
        }
      }
    }
    return Optional.empty();
  }
}
