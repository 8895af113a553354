package org.conflictledger.event;

import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conflictledger.actor.Actor;
import org.conflictledger.casualty.Outcome;
import org.conflictledger.place.Location;
import org.conflictledger.time.Period;

/**
 * How likely two incidents of different articles are one: weighted evidence of place, day, sides
 * and numbers, each 0 to 1.
 */
final class PairScore {

  /** What no evidence outweighs. */
  static final double NEVER = -1;

  private static final double NOTHING_KNOWN = 0.5;

  /** Days for which an incident is news. */
  private static final int FRESH = 3;

  private final LinkingSettings.Linking settings;

  PairScore(LinkingSettings.Linking settings) {
    this.settings = settings;
  }

  /** 0 to 1, or {@link #NEVER}; the same for both orders. */
  double of(Incident a, Incident b) {
    if (a.articleId().equals(b.articleId())) {
      // The article itself tells them apart.
      return NEVER;
    }
    double place = place(a.where(), b.where());
    double numbers = numbers(a, b);
    double date = date(a, b, numbers);
    if (place < 0 || date < 0) {
      return NEVER;
    }
    LinkingSettings.Weights weights = settings.weights();
    return weights.place() * place
        + weights.date() * date
        + weights.sides() * sides(a.sides(), b.sides())
        + weights.numbers() * numbers;
  }

  private double place(Location a, Location b) {
    if (Locus.apart(a, b, settings.near_km())) {
      return NEVER;
    }
    if (Locus.samePlace(a, b)) {
      return 1;
    }
    if (!a.place().isEmpty() && !b.place().isEmpty()) {
      return 0.2;
    }
    if (!a.admin1().isEmpty() && !b.admin1().isEmpty()) {
      return 0.7;
    }
    return 0.4;
  }

  private double date(Incident a, Incident b, double numbers) {
    Optional<Period> one = exact(a);
    Optional<Period> two = exact(b);
    if (one.isPresent() && two.isPresent()) {
      long gap = Locus.daysApart(one, two);
      if (gap == 0) {
        return 1;
      }
      // A second attack the day after is another incident, unless the same number betrays a night
      // that one article puts on the day before.
      return gap <= settings.same_day_slack() && numbers == 1 ? 0.4 : NEVER;
    }
    if (one.isEmpty() && two.isEmpty()) {
      long gap = Math.abs(ChronoUnit.DAYS.between(a.published(), b.published()));
      return later(gap, a, b, numbers, NOTHING_KNOWN);
    }
    Incident undated = one.isPresent() ? b : a;
    Period when = one.or(() -> two).orElseThrow();
    if (undated.published().isBefore(when.start())) {
      return NEVER;
    }
    long after = Math.max(0, ChronoUnit.DAYS.between(when.end(), undated.published()));
    return later(after, a, b, numbers, 0.7);
  }

  /**
   * An article that names no day speaks of the news; days later it speaks of the same incident only
   * if it repeats its number, and a number that is not met every day.
   */
  private double later(long days, Incident a, Incident b, double numbers, double most) {
    if (days > settings.follow_up_days()) {
      return NEVER;
    }
    boolean telling = Math.min(size(a), size(b)) >= settings.telling_number();
    if (days >= 2 && !telling && numbers == 1) {
      return NEVER;
    }
    if (days <= FRESH) {
      return most;
    }
    return telling && numbers == 1
        ? most * (1 - (double) (days - FRESH) / (settings.follow_up_days() + 1))
        : NEVER;
  }

  /** People harmed, killed if anybody was. */
  private static long size(Incident incident) {
    return incident.tallies().isEmpty() ? 0 : incident.tallies().get(0).total().best();
  }

  private static Optional<Period> exact(Incident incident) {
    return incident.when().filter(when -> when.precision() <= 3);
  }

  private static double sides(List<Actor> a, List<Actor> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return NOTHING_KNOWN;
    }
    Set<String> one = ids(a);
    Set<String> two = ids(b);
    if (Collections.disjoint(one, two)) {
      return 0;
    }
    return one.containsAll(two) || two.containsAll(one) ? 1 : 0.8;
  }

  private static Set<String> ids(List<Actor> actors) {
    Set<String> ids = new HashSet<>();
    actors.forEach(actor -> ids.add(actor.id()));
    return ids;
  }

  private static double numbers(Incident a, Incident b) {
    for (Outcome outcome :
        List.of(Outcome.KILLED, Outcome.INJURED, Outcome.ABDUCTED, Outcome.CAPTURED)) {
      Optional<Tally> one = a.tally(outcome);
      Optional<Tally> two = b.tally(outcome);
      if (one.isPresent() && two.isPresent()) {
        boolean inOrder = !a.published().isAfter(b.published());
        return inOrder
            ? numbers(one.get(), two.get(), a.published().equals(b.published()))
            : numbers(two.get(), one.get(), false);
      }
      if (one.isPresent() != two.isPresent() && outcome == Outcome.KILLED) {
        return 0.4;
      }
    }
    return NOTHING_KNOWN;
  }

  /** Whether the later can be the earlier, grown. */
  private static double numbers(Tally earlier, Tally later, boolean sameDay) {
    long from = earlier.total().best();
    long to = later.total().best();
    if (from == to) {
      return 1;
    }
    if (!earlier.firm() || !later.firm()) {
      return NOTHING_KNOWN;
    }
    double ratio = (double) Math.max(from, to) / Math.max(1, Math.min(from, to));
    if (ratio <= 1.15 || claimed(earlier, to) || claimed(later, from)) {
      return 0.8;
    }
    boolean grows = sameDay || to > from;
    if (grows && ratio <= 3) {
      return 0.6;
    }
    return ratio <= 2 ? 0.5 : 0.1;
  }

  private static boolean claimed(Tally tally, long number) {
    return tally.claims().stream().anyMatch(claim -> claim.number() == number);
  }
}
