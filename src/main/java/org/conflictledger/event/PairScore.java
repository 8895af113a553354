package org.conflictledger.event;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.conflictledger.casualty.Outcome;
import org.conflictledger.place.Location;
import org.conflictledger.time.Period;

/**
 * How likely two incidents of different articles are one: the evidence of place, day, numbers,
 * sides, kind of attack and words, in bits, after Fellegi and Sunter (1969). What each counts
 * stands in {@code conf/linking.json}.
 */
final class PairScore {

  /** What no evidence outweighs. */
  static final double NEVER = Double.NEGATIVE_INFINITY;

  /** Places from this precision on are districts and other areas, not points. */
  private static final int AREA = 3;

  private static final double CLOSE = 1.15;
  private static final double REVISED = 1.6;
  private static final double GROWN = 2;
  private static final double DOUBLED = 3;

  private final JoinSettings settings;

  PairScore(JoinSettings settings) {
    this.settings = settings;
  }

  double of(Incident a, Incident b) {
    return of(Candidate.of(a), Candidate.of(b));
  }

  /** Bits, or {@link #NEVER}; the same for both orders. */
  double of(Candidate a, Candidate b) {
    if (a.incident().articleId().equals(b.incident().articleId())) {
      // The article itself tells them apart.
      return NEVER;
    }
    double place = place(a.incident().where(), b.incident().where());
    if (place == NEVER) {
      return NEVER;
    }
    boolean agree = agree(a, b);
    double day = day(a, b, agree);
    if (day == NEVER) {
      return NEVER;
    }
    return place + day + numbers(a, b) + sides(a, b) + victims(a, b) + story(a, b);
  }

  /**
   * How well a copy, whose days may be read wrongly, repeats an incident of its original; {@link
   * #NEVER} when it gives another number or place: a newsroom that changed these has news.
   */
  double ofCopy(Candidate original, Candidate copy) {
    boolean silent = original.harm().isEmpty() && copy.harm().isEmpty();
    if (!silent && !agree(original, copy)) {
      return NEVER;
    }
    double place = place(original.incident().where(), copy.incident().where());
    return place == NEVER ? NEVER : place + sides(original, copy) + story(original, copy);
  }

  private double place(Location a, Location b) {
    JoinSettings.PlaceEvidence evidence = settings.place();
    if (Locus.apart(a, b, settings.near_km())) {
      // "In Marib" often means the province of that name.
      return Locus.inDivisionOfSeat(a, b) ? evidence.division() : NEVER;
    }
    boolean area = Math.max(a.precision(), b.precision()) >= AREA;
    if (Locus.samePlace(a, b)) {
      return area ? evidence.same_district() : evidence.same();
    }
    if (!a.place().isEmpty() && !b.place().isEmpty()) {
      return area ? evidence.near_district() : evidence.near();
    }
    if (!a.admin1().isEmpty() && !b.admin1().isEmpty()) {
      return evidence.division();
    }
    return a.country().isEmpty() ? evidence.unknown() : evidence.country();
  }

  private double day(Candidate a, Candidate b, boolean agree) {
    JoinSettings.DayEvidence evidence = settings.day();
    Optional<Period> one = a.exact();
    Optional<Period> two = b.exact();
    if (one.isPresent() && two.isPresent()) {
      long gap = Locus.daysApart(one, two);
      if (gap == 0) {
        boolean single = one.get().equals(two.get()) && one.get().precision() == 1;
        return single ? evidence.same() : evidence.overlapping();
      }
      // A second attack the day after is another incident, unless the same number betrays a night
      // that one article puts on the day before, or a report knows but the days around it.
      boolean telling = agree && a.size() >= settings.telling_number();
      boolean around = one.get().precision() > 1 || two.get().precision() > 1;
      return gap <= settings.same_day_slack() && (telling || around) ? evidence.slack() : NEVER;
    }
    if (one.isEmpty() && two.isEmpty()) {
      return untold(Math.abs(a.published() - b.published()));
    }
    Candidate undated = one.isPresent() ? b : a;
    Period when = one.or(() -> two).orElseThrow();
    if (undated.published() < when.start().toEpochDay()) {
      return NEVER;
    }
    return untold(Math.max(0, undated.published() - when.end().toEpochDay()));
  }

  private double untold(long days) {
    return days > settings.follow_up_days() ? NEVER : settings.day().untold().get((int) days);
  }

  /** Whether both give the same number of people harmed in the same way. */
  private static boolean agree(Candidate a, Candidate b) {
    return a.outcome() == b.outcome()
        && a.harm().isPresent()
        && b.harm().isPresent()
        && a.size() == b.size();
  }

  private double numbers(Candidate a, Candidate b) {
    if (a.harm().isEmpty() || b.harm().isEmpty()) {
      return 0;
    }
    if (a.outcome() != b.outcome()) {
      return a.outcome() == Outcome.KILLED || b.outcome() == Outcome.KILLED
          ? settings.numbers().silent()
          : 0;
    }
    boolean inOrder = a.published() <= b.published();
    Tally earlier = (inOrder ? a : b).harm().get();
    Tally later = (inOrder ? b : a).harm().get();
    return numbers(earlier, later, a.published() == b.published());
  }

  /** Whether the later can be the earlier, grown. */
  private double numbers(Tally earlier, Tally later, boolean sameDay) {
    JoinSettings.NumberEvidence evidence = settings.numbers();
    if (!earlier.firm() || !later.firm()) {
      return evidence.vague();
    }
    long from = earlier.total().best();
    long to = later.total().best();
    if (from == to) {
      double doublings = Math.log(Math.max(1, from)) / Math.log(2);
      return Math.min(evidence.most(), evidence.equal_one() + evidence.per_doubling() * doublings);
    }
    double ratio = (double) Math.max(from, to) / Math.max(1, Math.min(from, to));
    if (ratio <= CLOSE || known(earlier, to) || known(later, from)) {
      return evidence.close();
    }
    boolean falls = !sameDay && to < from && !later.total().open();
    if (ratio > DOUBLED || (falls && ratio > REVISED)) {
      return evidence.multiplied();
    }
    if (falls) {
      return evidence.fallen();
    }
    return ratio <= GROWN ? evidence.grown() : evidence.doubled();
  }

  /** Whether a number is a claim, or within the bounds, of what one article tells. */
  private static boolean known(Tally tally, long number) {
    Estimate total = tally.total();
    boolean within = total.low() < total.high() && total.low() <= number && number <= total.high();
    return within || tally.claims().stream().anyMatch(claim -> claim.number() == number);
  }

  private double sides(Candidate a, Candidate b) {
    JoinSettings.SideEvidence evidence = settings.sides();
    if (!Collections.disjoint(a.groups(), b.groups())) {
      return evidence.group();
    }
    if (!a.groups().isEmpty() && !b.groups().isEmpty()) {
      return evidence.other();
    }
    return Collections.disjoint(a.states(), b.states()) ? 0 : evidence.state();
  }

  /** Whether the dead can be the same people. */
  private double victims(Candidate a, Candidate b) {
    if (a.outcome() != b.outcome() || a.harm().isEmpty() || b.harm().isEmpty()) {
      return 0;
    }
    List<Share> one = named(a.harm().get());
    List<Share> two = named(b.harm().get());
    if (one.isEmpty() || two.isEmpty()) {
      return 0;
    }
    boolean may =
        one.stream().anyMatch(share -> two.stream().anyMatch(o -> SameDay.mayBe(share, o)));
    return may ? settings.sides().victims() : settings.sides().other_victims();
  }

  private static List<Share> named(Tally tally) {
    return tally.shares().stream().filter(share -> !share.anonymous()).toList();
  }

  private double story(Candidate a, Candidate b) {
    double bits = 0;
    String one = a.incident().attack();
    String two = b.incident().attack();
    if (!one.isEmpty() && !two.isEmpty()) {
      bits += one.equals(two) ? settings.kind().same() : settings.kind().other();
    }
    JoinSettings.WordEvidence evidence = settings.words();
    int shared = a.sharedWords(b);
    int fewest = Math.min(a.incident().words().size(), b.incident().words().size());
    if (shared > 0 || fewest >= evidence.enough()) {
      bits += evidence.shared().get(Math.min(shared, evidence.shared().size() - 1));
    }
    return bits;
  }
}
