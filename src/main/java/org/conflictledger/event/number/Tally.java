package org.conflictledger.event.number;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.event.estimate.Claim;
import org.conflictledger.event.estimate.Estimate;
import org.conflictledger.event.estimate.Share;
import org.conflictledger.event.setting.Reporting;

/**
 * What one article says of one outcome of an incident: the number of people, and how it splits.
 *
 * @param total low, best and high of everybody; its low may lie under the sum of the shares' lows
 *     when a rounder figure covers them ("at least 120" beside 77, 39 and 7)
 * @param shares disjoint groups; their bests add up to the total's best
 * @param whole whether a figure for the whole incident was stated, not only for groups of it
 * @param firm whether a number was given, not a word such as "dozens" or a bare plural
 * @param itemised whether the figure comes from a list, or is the sum of stated groups
 * @param claimed whether nobody but a party to the fight says so, of the other side's losses
 * @param claims what parties claim beyond it
 * @param reporting who gives it
 * @param overtaken figures that it says to have been given earlier and to stand no more
 */
public record Tally(
    Outcome outcome,
    Estimate total,
    List<Share> shares,
    boolean whole,
    boolean firm,
    boolean itemised,
    boolean claimed,
    List<Claim> claims,
    Reporting reporting,
    List<Long> overtaken) {

  /** The numbers it gives: of everybody, and of each kind of people. */
  public LongStream numbers() {
    return LongStream.concat(
            LongStream.of(total.best()), shares.stream().mapToLong(share -> share.number().best()))
        .distinct();
  }

  /** The same with further claims. */
  public Tally with(List<Claim> more) {
    List<Claim> both = new ArrayList<>(claims);
    both.addAll(more);
    return new Tally(
        outcome, total, shares, whole, firm, itemised, claimed, both, reporting, overtaken);
  }

  /** The same number, split another way. */
  public Tally split(List<Share> other) {
    return new Tally(
        outcome, total, other, whole, firm, itemised, claimed, claims, reporting, overtaken);
  }

  /** This number as a mere claim, beside what better evidence says. */
  public List<Claim> asClaims() {
    return shares.stream()
        .map(
            share ->
                new Claim(
                    share.perpetrator().name(),
                    share.victim(),
                    share.category(),
                    share.perpetrator(),
                    share.number().high()))
        .toList();
  }

  public Tally {
    long sum = shares.stream().mapToLong(share -> share.number().best()).sum();
    if (sum != total.best()) {
      throw new IllegalArgumentException(
          "shares of " + outcome + " add up to " + sum + ", not to " + total.best());
    }
    shares = List.copyOf(shares);
    claims = List.copyOf(claims);
    overtaken = List.copyOf(overtaken);
  }
}
