package org.conflictledger.event.link;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.conflictledger.actor.Actor;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.event.estimate.Estimate;
import org.conflictledger.event.estimate.Event;
import org.conflictledger.event.estimate.Share;
import org.conflictledger.event.incident.Incident;
import org.conflictledger.event.incident.Locus;
import org.conflictledger.event.number.Tally;
import org.conflictledger.event.setting.LinkingSettings;
import org.conflictledger.place.Location;
import org.conflictledger.text.StableId;
import org.conflictledger.time.IsoWeek;
import org.conflictledger.time.Period;

/** Makes one event of the incidents that tell of it. */
final class EventMaker {

  private final LinkingSettings settings;

  EventMaker(LinkingSettings settings) {
    this.settings = settings;
  }

  /**
   * The event.
   *
   * @param all at least one, first told first; copies lend their ids and nothing else
   * @param standing ids of events published before
   */
  Event event(List<Incident> all, Set<String> standing) {
    List<Incident> originals = all.stream().filter(i -> i.copyOf().isEmpty()).toList();
    List<Incident> incidents = Bearers.agreed(originals.isEmpty() ? all : originals);
    LocalDate firstPublished = incidents.get(0).published();
    Map<Outcome, TollHistory> histories = new EnumMap<>(Outcome.class);
    for (Outcome outcome :
        List.of(Outcome.KILLED, Outcome.INJURED, Outcome.CAPTURED, Outcome.ABDUCTED)) {
      TollHistory.of(outcome, incidents, settings.estimate())
          .ifPresent(history -> histories.put(outcome, history));
    }
    Location where = where(incidents);
    Optional<Period> told = when(incidents);
    Period when = told.orElseGet(() -> untold(firstPublished));
    List<Share> shares = new ArrayList<>();
    histories.values().forEach(history -> shares.addAll(history.shares()));
    EventSides sides = EventSides.of(incidents, shares, where.country(), when.start(), settings);
    IsoWeek week = IsoWeek.of(when.start());
    List<Event.Toll> tolls =
        Optional.ofNullable(histories.get(Outcome.KILLED))
            .map(TollHistory::tolls)
            .orElse(List.of());
    TollWeeks weeks = TollWeeks.of(when, told.isPresent() ? tolls : List.of());
    List<Event.Loss> losses =
        Losses.of(histories, culprit(incidents), sides, week).stream()
            .flatMap(loss -> weeks.split(loss).stream())
            .toList();
    Map<EventSides.Bucket, Long> deaths = deaths(histories, sides);
    return new Event(
        id(all, incidents.get(0), standing),
        when,
        week,
        method(told.isPresent(), weeks),
        where,
        sides.type(),
        clarity(when, where),
        sides.a(),
        sides.b(),
        deaths.getOrDefault(EventSides.Bucket.A, 0L),
        deaths.getOrDefault(EventSides.Bucket.B, 0L),
        deaths.getOrDefault(EventSides.Bucket.CIVILIANS, 0L),
        deaths.getOrDefault(EventSides.Bucket.UNKNOWN, 0L),
        total(histories, Outcome.KILLED),
        total(histories, Outcome.INJURED),
        total(histories, Outcome.CAPTURED),
        total(histories, Outcome.ABDUCTED),
        losses,
        tolls,
        distinct(all.stream().map(Incident::source).toList()),
        all.get(0).published(),
        all.get(all.size() - 1).published(),
        distinct(all.stream().map(Incident::articleId).toList()),
        all.stream().flatMap(incident -> incident.mentionIds().stream()).toList());
  }

  private static Event.WeekMethod method(boolean dated, TollWeeks weeks) {
    if (!dated) {
      return Event.WeekMethod.PUBLISHED;
    }
    return weeks.apart() ? Event.WeekMethod.TOLLS : Event.WeekMethod.EVENT_DATE;
  }

  /** That of the event that stood, else that of the incident told first. */
  private static String id(List<Incident> all, Incident first, Set<String> standing) {
    // Of all: an original that comes late makes copies of the articles that stood.
    for (Incident incident : all) {
      String id = StableId.of("event", incident.id());
      if (standing.contains(id)) {
        return id;
      }
    }
    return StableId.of("event", first.id());
  }

  /** The one party that any article names as the author of any of the harm. */
  private static Optional<Actor> culprit(List<Incident> incidents) {
    Set<Actor> known = new HashSet<>();
    for (Incident incident : incidents) {
      for (Tally tally : incident.tallies()) {
        tally.shares().stream().map(Share::perpetrator).filter(Actor::named).forEach(known::add);
      }
    }
    return known.size() == 1 ? Optional.of(known.iterator().next()) : Optional.empty();
  }

  private static Optional<Estimate> total(Map<Outcome, TollHistory> histories, Outcome outcome) {
    return Optional.ofNullable(histories.get(outcome)).map(TollHistory::total);
  }

  private static Map<EventSides.Bucket, Long> deaths(
      Map<Outcome, TollHistory> histories, EventSides sides) {
    Map<EventSides.Bucket, Long> deaths = new EnumMap<>(EventSides.Bucket.class);
    TollHistory killed = histories.get(Outcome.KILLED);
    if (killed != null) {
      for (Share share : killed.shares()) {
        deaths.merge(sides.bucket(share), share.number().best(), Long::sum);
      }
    }
    return deaths;
  }

  /**
   * The finest location, by how many articles give it; of places that exclude each other, that of
   * most articles.
   */
  private Location where(List<Incident> incidents) {
    Map<Location, Long> votes = new LinkedHashMap<>();
    Map<String, Long> towns = new HashMap<>();
    for (Incident incident : incidents) {
      votes.merge(incident.where(), 1L, Long::sum);
      towns.merge(incident.where().place(), 1L, Long::sum);
    }
    Location best = incidents.get(0).where();
    for (Location candidate : votes.keySet()) {
      if (!Locus.inDivisionOfSeat(best, candidate)
          && Locus.apart(best, candidate, settings.linking().near_km())) {
        best = towns.get(candidate.place()) > towns.get(best.place()) ? candidate : best;
        continue;
      }
      boolean finer = Locus.finer(best, candidate) == candidate && !candidate.equals(best);
      boolean as = Locus.finer(candidate, best) == candidate;
      // The seat of a division may but stand for the division.
      boolean seatOnly = Locus.seat(best) && Locus.inDivisionOfSeat(best, candidate);
      if (finer || (as && (votes.get(candidate) > votes.get(best) || seatOnly))) {
        best = candidate;
      }
    }
    return best;
  }

  /**
   * The days of an incident that no report dates: news of the day tells of yesterday or today. The
   * week is that of the day before publication, as for a night told by the morning's paper.
   */
  private static Period untold(LocalDate published) {
    return new Period(published.minusDays(1), published, 2);
  }

  /**
   * The days: the start that most articles give among the exact ones, the end that the articles
   * with this start have followed it to. Empty when no article tells within a week.
   */
  private static Optional<Period> when(List<Incident> incidents) {
    List<Period> periods =
        incidents.stream()
            .flatMap(incident -> incident.when().stream())
            .filter(period -> period.precision() <= 3)
            .toList();
    if (periods.isEmpty()) {
      return incidents.stream()
          .flatMap(incident -> incident.when().stream())
          .filter(period -> !period.end().isBefore(incidents.get(0).published().minusDays(31)))
          .map(period -> withinPublication(period, incidents.get(0).published()))
          .findFirst();
    }
    int finest = periods.stream().mapToInt(Period::precision).min().orElse(1);
    List<Period> candidates =
        periods.stream()
            .filter(period -> Math.max(period.precision(), 2) <= Math.max(finest, 2))
            .toList();
    Map<LocalDate, Long> starts =
        candidates.stream().collect(Collectors.groupingBy(Period::start, Collectors.counting()));
    LocalDate start = start(candidates, starts);
    LocalDate end =
        candidates.stream()
            .filter(period -> period.start().equals(start))
            .map(Period::end)
            .max(Comparator.naturalOrder())
            .orElseThrow();
    long days = ChronoUnit.DAYS.between(start, end) + 1;
    int precision = days == 1 ? 1 : days <= 6 ? 2 : days == 7 ? 3 : days <= 31 ? 4 : 5;
    int told =
        candidates.stream()
            .filter(period -> period.start().equals(start))
            .mapToInt(Period::precision)
            .min()
            .orElseThrow();
    return Optional.of(new Period(start, end, Math.max(precision, told)));
  }

  /**
   * The start that most articles give, and of equally many the first day; far apart, that of the
   * article first published, for what recalls an incident weeks later has its own day.
   */
  private static LocalDate start(List<Period> told, Map<LocalDate, Long> starts) {
    long most = Collections.max(starts.values());
    List<LocalDate> tied =
        told.stream().map(Period::start).filter(day -> starts.get(day) == most).toList();
    LocalDate earliest = Collections.min(tied);
    boolean far = earliest.plusDays(FAR).isBefore(Collections.max(tied));
    return far ? tied.get(0) : earliest;
  }

  /** Days that no two reports of news differ by. */
  private static final int FAR = 7;

  /** Of a month or a year, the days up to publication. */
  private static Period withinPublication(Period period, LocalDate published) {
    LocalDate end = period.end().isAfter(published) ? published : period.end();
    return end.isBefore(period.start())
        ? period
        : new Period(period.start(), end, period.precision());
  }

  private static int clarity(Period when, Location where) {
    return when.precision() <= 2 && where.known() && where.precision() <= 4 ? 1 : 2;
  }

  private static List<String> distinct(List<String> values) {
    TreeSet<String> sorted = new TreeSet<>(values);
    sorted.remove("");
    return List.copyOf(sorted);
  }
}
