package org.conflictledger.event.link;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.conflictledger.event.incident.Locus;
import org.conflictledger.event.incident.Person;
import org.conflictledger.event.number.Tally;
import org.conflictledger.event.setting.JoinSettings;
import org.conflictledger.time.Period;

/**
 * Knows incidents again that reports recall weeks later, under the day of whatever they are about:
 * as many people, and no round number of them, were killed at the same place before, or the same
 * person was.
 */
final class Retold {

  /** Two counts of the same dead often differ by one in so many. */
  private static final int CLOSE = 50;

  private final JoinSettings settings;
  private final Map<String, Deque<Linked>> byKey = new HashMap<>();

  /**
   * By place and outcome, then by number: a range of numbers is as cheap as its members are few.
   */
  private final Map<String, NavigableMap<Long, Deque<Linked>>> byPlace = new HashMap<>();

  private LocalDate swept = LocalDate.MIN;

  Retold(JoinSettings settings) {
    this.settings = settings;
  }

  /** An incident told of before, and the days by which it is known. */
  record Known(Linked linked, Period when) {}

  /** The first incident told of within {@code retold_days} that this one can only be again. */
  Optional<Known> before(Candidate candidate) {
    LocalDate earliest = candidate.day().minusDays(settings.retold_days());
    forget(earliest);
    return place(candidate, earliest).or(() -> person(candidate, earliest));
  }

  private Optional<Known> place(Candidate candidate, LocalDate earliest) {
    NavigableMap<Long, Deque<Linked>> there =
        byPlace.getOrDefault(place(candidate), Collections.emptyNavigableMap());
    return numbers(candidate)
        .boxed()
        .map(number -> there.subMap(number - slack(number), true, number + slack(number), true))
        .flatMap(near -> near.values().stream())
        .flatMap(Deque::stream)
        .filter(told -> recalled(told.candidate(), candidate, earliest))
        .findFirst()
        .map(told -> new Known(told, told.candidate().exact().get()));
  }

  private boolean recalled(Candidate other, Candidate candidate, LocalDate earliest) {
    // By the days known first, not by when it was told last, so that no chain runs on.
    boolean recent = other.exact().filter(day -> !day.start().isBefore(earliest)).isPresent();
    // Of two days told for one incident that of the first report is right.
    boolean news = other.published() <= candidate.published();
    return recent
        && news
        && apart(other.exact().get(), candidate)
        && otherArticle(other, candidate);
  }

  private Optional<Known> person(Candidate candidate, LocalDate earliest) {
    for (String key : persons(candidate)) {
      for (Linked told : byKey.getOrDefault(key, new ArrayDeque<>())) {
        Candidate other = told.candidate();
        Period when = other.exact().orElseGet(() -> news(other));
        if (!when.start().isBefore(earliest)
            && (candidate.samePerson(other) || candidate.sameOffice(other))
            && other.published() < candidate.published()
            && apart(when, candidate)
            && otherArticle(other, candidate)) {
          return Optional.of(new Known(told, when));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Incidents of the last {@code retold_days} in which as many people of one kind were killed, so
   * many that this is no chance, wherever they are told to have been.
   */
  Set<Linked> alike(Candidate candidate) {
    LocalDate earliest = candidate.day().minusDays(settings.retold_days());
    Set<Linked> alike = new LinkedHashSet<>();
    for (String key : candidate.tolls()) {
      Iterator<Linked> backwards = byKey.getOrDefault(key, new ArrayDeque<>()).descendingIterator();
      for (int i = 0; i < settings.compared() && backwards.hasNext(); i++) {
        Linked told = backwards.next();
        if (!told.candidate().day().isBefore(earliest)) {
          alike.add(told);
        }
      }
    }
    return alike;
  }

  /** What names no day is news of the day or the day before. */
  private static Period news(Candidate undated) {
    LocalDate published = undated.incident().published();
    return new Period(published.minusDays(1), published, 2);
  }

  void take(Linked linked) {
    for (String key : keys(linked.candidate())) {
      byKey.computeIfAbsent(key, k -> new ArrayDeque<>()).addLast(linked);
    }
    String place = place(linked.candidate());
    numbers(linked.candidate())
        .forEach(
            number ->
                byPlace
                    .computeIfAbsent(place, p -> new TreeMap<>())
                    .computeIfAbsent(number, n -> new ArrayDeque<>())
                    .addLast(linked));
  }

  /** Whether an incident is large enough, or its victims known enough, to be recalled. */
  boolean concerns(Candidate candidate) {
    return !keys(candidate).isEmpty() || numbers(candidate).findAny().isPresent();
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

  private static List<String> keys(Candidate candidate) {
    List<String> keys = new ArrayList<>(persons(candidate));
    keys.addAll(candidate.tolls());
    return keys;
  }

  private static String place(Candidate candidate) {
    String place = candidate.incident().where().place().toLowerCase(Locale.ROOT);
    return place.isEmpty() ? "" : place + " " + candidate.outcome();
  }

  /** Counts by which an incident is known at its place, none where it names no place. */
  private LongStream numbers(Candidate candidate) {
    return place(candidate).isEmpty()
        ? LongStream.empty()
        : candidate.harm().stream().flatMapToLong(Tally::numbers).filter(this::telling).distinct();
  }

  private static long slack(long number) {
    return number / CLOSE;
  }

  private static List<String> persons(Candidate candidate) {
    List<String> keys = new ArrayList<>();
    for (Person person : candidate.incident().persons()) {
      person.names().forEach(name -> keys.add("name " + name));
      if (!person.office().isEmpty()) {
        keys.add("office " + person.office());
      }
    }
    return keys.stream().distinct().toList();
  }

  private boolean telling(long number) {
    return number >= settings.retold_number()
        && (number % 10 != 0 || number >= settings.retold_round());
  }

  private void forget(LocalDate earliest) {
    if (swept.isBefore(earliest)) {
      byKey.values().removeIf(told -> past(told, earliest));
      byPlace.values().forEach(there -> there.values().removeIf(told -> past(told, earliest)));
      byPlace.values().removeIf(Map::isEmpty);
      swept = earliest.plusDays(settings.retold_days());
    }
  }

  private static boolean past(Deque<Linked> told, LocalDate earliest) {
    return told.getLast().candidate().day().isBefore(earliest);
  }
}
