package org.conflictledger.event.link;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.conflictledger.actor.VictimCategory;
import org.conflictledger.event.estimate.Claim;
import org.conflictledger.event.estimate.Estimate;
import org.conflictledger.event.estimate.Share;
import org.conflictledger.event.number.Tally;
import org.conflictledger.event.setting.ReporterOrder;

/** Figures published on one day. */
final class SameDay {

  private SameDay() {}

  /**
   * What they amount to.
   *
   * @param reporters whose figure is best among different ones
   */
  static Tally combined(List<Tally> all, ReporterOrder reporters) {
    List<Tally> tallies = all.stream().filter(tally -> !tally.claimed()).toList();
    List<Claim> mere = new ArrayList<>();
    if (tallies.isEmpty()) {
      tallies = all;
    } else {
      all.stream().filter(Tally::claimed).forEach(tally -> mere.addAll(tally.asClaims()));
    }
    if (tallies.size() == 1) {
      return tallies.get(0).with(mere);
    }
    boolean anyFirm = tallies.stream().anyMatch(Tally::firm);
    boolean anyWhole = tallies.stream().anyMatch(tally -> tally.whole() && tally.firm());
    List<Tally> rivals =
        tallies.stream()
            .filter(tally -> tally.firm() == anyFirm)
            .filter(tally -> tally.whole() || !anyWhole)
            .toList();
    Tally chosen = chosen(rivals, reporters);
    long best = chosen.total().best();
    long low = chosen.total().low();
    long high = chosen.total().high();
    boolean open = chosen.total().open();
    for (Tally rival : rivals) {
      Estimate total = rival.total();
      boolean bound = total.open() && total.best() <= best;
      if (!bound) {
        low = Math.min(low, total.low());
        high = Math.max(high, total.high());
        open |= total.open();
      }
    }
    List<Share> shares = new ArrayList<>(finest(chosen, rivals));
    Estimate number = new Estimate(low, best, Math.max(high, best), open);
    if (!anyWhole) {
      for (Tally rival : rivals) {
        for (Share share : rival.shares()) {
          if (!share.anonymous() && shares.stream().noneMatch(other -> mayBe(share, other))) {
            shares.add(share);
            number = number.plus(share.number());
          }
        }
      }
    }
    List<Claim> claims = new ArrayList<>(mere);
    tallies.forEach(tally -> claims.addAll(tally.claims()));
    return new Tally(
        chosen.outcome(),
        number,
        shares,
        anyWhole,
        anyFirm,
        chosen.itemised(),
        chosen.claimed(),
        claims,
        chosen.reporting(),
        tallies.stream().flatMap(tally -> tally.overtaken().stream()).distinct().toList());
  }

  private static Tally chosen(List<Tally> rivals, ReporterOrder reporters) {
    Map<Long, Long> agreeing =
        rivals.stream().collect(groupingBy(tally -> tally.total().best(), counting()));
    return rivals.stream()
        .min(
            Comparator.comparing((Tally tally) -> !tally.itemised())
                .thenComparing(tally -> -agreeing.get(tally.total().best()))
                .thenComparing(tally -> reporters.rank(tally.reporting()))
                .thenComparing(tally -> -tally.total().best())
                .thenComparing(tally -> -TollHistory.named(tally.shares())))
        .orElseThrow();
  }

  private static List<Share> finest(Tally chosen, List<Tally> rivals) {
    return rivals.stream()
        .filter(tally -> tally.total().best() == chosen.total().best())
        .map(Tally::shares)
        .reduce(chosen.shares(), (one, other) -> TollHistory.finer(other, one) ? other : one);
  }

  /** Whether two shares can be of the same people. */
  static boolean mayBe(Share one, Share other) {
    if (one.victim().named()
        && other.victim().named()
        && !one.victim().id().equals(other.victim().id())) {
      return false;
    }
    return one.category() == VictimCategory.UNKNOWN
        || other.category() == VictimCategory.UNKNOWN
        || one.category() == other.category()
        || asManyInArms(one, other);
  }

  /**
   * "Eleven soldiers", whom another report counts as eleven security personnel. Of one man it is
   * told whether he was a soldier or a policeman.
   */
  private static boolean asManyInArms(Share one, Share other) {
    return one.victim().named()
        && one.victim().id().equals(other.victim().id())
        && one.category() != VictimCategory.CIVILIAN
        && other.category() != VictimCategory.CIVILIAN
        && one.number().best() == other.number().best()
        && one.number().best() > 1;
  }
}
