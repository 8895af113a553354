package org.conflictledger.event;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.conflictledger.time.Period;

/**
 * Knows large incidents again that reports recall weeks later, under the day of whatever they are
 * about: as many people, and no round number of them, were killed at the same place before.
 */
final class Retold {

  /** Percent by which two counts of the same dead often differ. */
  private static final int CLOSE = 2;

  private final JoinSettings settings;
  private final Map<String, Deque<Linked>> byPlaceAndNumber = new HashMap<>();
  private LocalDate swept = LocalDate.MIN;

  Retold(JoinSettings settings) {
    this.settings = settings;
  }

  /** The first incident told of within {@code retold_days} that this one can only be again. */
  Optional<Linked> before(Candidate candidate) {
    LocalDate earliest = candidate.day().minusDays(settings.retold_days());
    forget(earliest);
    for (String key : keys(candidate, CLOSE)) {
      for (Linked told : byPlaceAndNumber.getOrDefault(key, new ArrayDeque<>())) {
        Candidate other = told.candidate();
        // By the days known first, not by when it was told last, so that no chain runs on.
        boolean recent = other.exact().filter(day -> !day.start().isBefore(earliest)).isPresent();
        // Of two days told for one incident that of the first report is right.
        boolean news = candidate.exact().isEmpty() || other.published() <= candidate.published();
        if (recent
            && news
            && apart(other.exact().get(), candidate)
            && otherArticle(other, candidate)) {
          return Optional.of(told);
        }
      }
    }
    return Optional.empty();
  }

  void take(Linked linked) {
    for (String key : keys(linked.candidate(), 0)) {
      byPlaceAndNumber.computeIfAbsent(key, k -> new ArrayDeque<>()).addLast(linked);
    }
  }

  /** Whether an incident is large enough to be recalled. */
  boolean concerns(Candidate candidate) {
    return !keys(candidate, 0).isEmpty();
  }

  private boolean apart(Period told, Candidate candidate) {
    return candidate
        .exact()
        .map(
            day -> Locus.daysApart(Optional.of(told), Optional.of(day)) > settings.same_day_slack())
        .orElse(candidate.published() > told.end().toEpochDay());
  }

  private static boolean otherArticle(Candidate one, Candidate other) {
    return !one.incident().articleId().equals(other.incident().articleId());
  }

  /**
   * @param percent by which another report's number may differ
   */
  private List<String> keys(Candidate candidate, int percent) {
    List<String> keys = new ArrayList<>();
    String place = candidate.incident().where().place().toLowerCase(Locale.ROOT);
    if (!place.isEmpty()) {
      candidate.harm().stream()
          .flatMapToLong(Tally::numbers)
          .filter(this::telling)
          .flatMap(
              number ->
                  LongStream.rangeClosed(
                      number - number * percent / 100, number + number * percent / 100))
          .distinct()
          .forEach(number -> keys.add(place + " " + candidate.outcome() + " " + number));
    }
    return keys;
  }

  private boolean telling(long number) {
    return number >= settings.retold_number()
        && (number % 10 != 0 || number >= settings.retold_round());
  }

  private void forget(LocalDate earliest) {
    if (swept.isBefore(earliest)) {
      byPlaceAndNumber
          .values()
          .removeIf(told -> told.getLast().candidate().day().isBefore(earliest));
      swept = earliest.plusDays(settings.retold_days());
    }
  }
}
