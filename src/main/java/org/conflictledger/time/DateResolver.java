package org.conflictledger.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conflictledger.text.Document;
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
    LocalDate today = dateline(document, published).orElse(published);
    List<SentenceDates> dates = new ArrayList<>(document.sentences().size() + 1);
    document.title().ifPresent(t -> dates.add(read(t, today, Optional.empty())));
    Optional<LocalDate> told = Optional.empty();
    for (Sentence sentence : document.sentences()) {
      SentenceDates own = read(sentence, today, told);
      dates.add(own);
      told = own.lastDay().or(() -> lastOf(dates));
    }
    return new DateMap(today, dates, MainIncident.of(dates));
  }

  private SentenceDates read(Sentence sentence, LocalDate today, Optional<LocalDate> told) {
    return new SentenceDates(sentence, finder.find(new Frame(sentence, today, told)));
  }

  private static Optional<LocalDate> lastOf(List<SentenceDates> dates) {
    for (int i = dates.size() - 1; i >= 0; i--) {
      Optional<LocalDate> day = dates.get(i).lastDay();
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  /** The newsroom's day, when it is at most a week before publication. */
  private Optional<LocalDate> dateline(Document document, LocalDate published) {
    List<Sentence> sentences = document.sentences();
    for (Sentence sentence : sentences.subList(0, Math.min(HEAD, sentences.size()))) {
      for (DateSpan span : finder.find(sentence, published)) {
        if (span.role() == DateRole.DATELINE && span.form() == DateForm.DAY) {
          LocalDate day = span.period().orElseThrow().start();
          boolean fresh =
              !day.isAfter(published)
                  && !day.isBefore(published.minusDays(STALEST_DATELINE_IN_DAYS));
          return fresh ? Optional.of(day) : Optional.empty();
        }
      }
    }
    return Optional.empty();
  }
}
