package org.conflictledger.event.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.conflictledger.actor.VictimCategory;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.event.estimate.Claim;
import org.conflictledger.event.estimate.Estimate;
import org.conflictledger.event.estimate.Event;
import org.conflictledger.event.estimate.Share;
import org.conflictledger.event.incident.Incident;
import org.conflictledger.event.number.Claims;
import org.conflictledger.event.number.Shares;
import org.conflictledger.event.number.Tally;
import org.conflictledger.event.setting.EstimationSettings;

/**
 * One outcome of an event as it became known, day by day: later reports replace earlier ones,
 * reports of one day widen each other's bounds, claims of parties stand until they are renewed.
 */
final class TollHistory {

  private final EstimationSettings settings;
  private final List<Event.Toll> tolls = new ArrayList<>();
  private final Map<String, Claim> claims = new LinkedHashMap<>();
  private Estimate total;
  private List<Share> shares = List.of();
  private boolean firm;
  private boolean claimed;
  private Tally standing;

  private TollHistory(EstimationSettings settings) {
    this.settings = settings;
  }

  /** The history; empty when no incident tells of the outcome. */
  static Optional<TollHistory> of(
      Outcome outcome, List<Incident> incidents, EstimationSettings settings) {
    List<Incident> telling =
        incidents.stream().filter(incident -> incident.tally(outcome).isPresent()).toList();
    if (telling.isEmpty()) {
      return Optional.empty();
    }
    SortedMap<LocalDate, List<Incident>> days = new TreeMap<>();
    for (Incident incident : telling) {
      days.computeIfAbsent(incident.published(), d -> new ArrayList<>()).add(incident);
    }
    TollHistory history = new TollHistory(settings);
    days.forEach((day, told) -> history.day(outcome, day, told));
    return Optional.of(history);
  }

  /** The number as it stands at the end. */
  Estimate total() {
    return Claims.raise(total, shares, List.copyOf(claims.values()));
  }

  /** Disjoint groups whose bests add up to the total's, their highs raised by claims. */
  List<Share> shares() {
    return Claims.raise(shares, List.copyOf(claims.values()));
  }

  List<Event.Toll> tolls() {
    return List.copyOf(tolls);
  }

  private void day(Outcome outcome, LocalDate day, List<Incident> told) {
    Tally tally = SameDay.combined(latest(outcome, told), settings.reporters());
    tally.claims().forEach(this::claim);
    if (total != null && tally.claimed() && !claimed) {
      tally.asClaims().forEach(this::claim);
    } else if (total != null && claimed && !tally.claimed()) {
      // A claim that stood alone gives way to better evidence, and stays as a claim.
      standing.asClaims().forEach(this::claim);
      shares = List.of();
      total = null;
      replace(tally);
    } else if (total == null || replaces(tally)) {
      replace(tally);
    } else if (tally.total().best() == total.best() && finer(tally.shares(), shares)) {
      shares = tally.shares();
    }
    Estimate now = total();
    if (tolls.isEmpty() || !tolls.get(tolls.size() - 1).killed().equals(now)) {
      List<String> articles = told.stream().map(Incident::articleId).distinct().sorted().toList();
      tolls.add(new Event.Toll(day, now, articles));
    }
  }

  /**
   * What each source says at the end of the day: of two numbers of one source for the whole
   * incident the larger is the later, for tolls grow within a day.
   */
  private static List<Tally> latest(Outcome outcome, List<Incident> told) {
    Map<String, Tally> bySource = new LinkedHashMap<>();
    for (Incident incident : told.stream().sorted(Clusters.FIRST_TOLD).toList()) {
      Tally tally = incident.tally(outcome).orElseThrow();
      boolean whole = tally.whole() && tally.firm() && !tally.claimed();
      String source = incident.source().isEmpty() ? incident.articleId() : incident.source();
      bySource.merge(
          whole ? source : source + '\t' + incident.id(),
          tally,
          (one, other) -> {
            boolean grown = other.total().best() > one.total().best();
            return (grown ? other : one).with((grown ? one : other).claims());
          });
    }
    return List.copyOf(bySource.values());
  }

  private void claim(Claim claim) {
    claims.put(claim.victim().id() + "\t" + claim.perpetrator().id(), claim);
  }

  private boolean replaces(Tally later) {
    if (later.firm() != firm) {
      return later.firm();
    }
    if (later.whole() && later.overtaken().contains(total.best())) {
      return true;
    }
    long best = later.total().best();
    if (later.total().open() && !later.itemised() && best <= total.best()) {
      // "At least 20" says nothing against 23.
      return false;
    }
    return best >= total.best() * settings.partial_share();
  }

  private void replace(Tally later) {
    List<Share> split = later.shares();
    Estimate number = later.total();
    if (!later.whole() && total != null) {
      List<Share> kept = shares.stream().filter(share -> !covered(share, later.shares())).toList();
      List<Share> both = new ArrayList<>(later.shares());
      both.addAll(kept);
      for (Share share : kept) {
        number = number.plus(share.number());
      }
      split = Shares.merged(both);
    } else if (finer(shares, split)) {
      split = refined(split, number);
    }
    shares = split;
    total = number;
    firm = later.firm();
    claimed = later.claimed();
    standing = later;
  }

  /** Whether a later article that names only some groups tells of these people again. */
  private static boolean covered(Share share, List<Share> later) {
    return share.anonymous() || later.stream().anyMatch(other -> SameDay.mayBe(share, other));
  }

  /** Whether shares tell of kinds of people where others tell of people at large only. */
  static boolean finer(List<Share> one, List<Share> other) {
    return named(one) > named(other) && other.stream().allMatch(Share::anonymous);
  }

  static long named(List<Share> shares) {
    return shares.stream().filter(share -> !share.anonymous()).count();
  }

  /**
   * The earlier groups within a new total, the rest being people at large; civilians all when
   * nobody else was known to have been harmed.
   */
  private List<Share> refined(List<Share> split, Estimate number) {
    List<Share> known = shares.stream().filter(share -> !share.anonymous()).toList();
    long sum = known.stream().mapToLong(share -> share.number().best()).sum();
    if (split.isEmpty() || sum > number.best()) {
      return split;
    }
    Share first = known.get(0);
    if (known.size() == 1 && first.category() == VictimCategory.CIVILIAN) {
      return List.of(first.withNumber(number));
    }
    List<Share> refined = new ArrayList<>(known);
    long left = number.best() - sum;
    if (left > 0) {
      Estimate rest = new Estimate(Math.min(left, number.low()), left, left, number.open());
      refined.add(split.get(0).withNumber(rest));
    }
    return Shares.merged(refined);
  }
}
