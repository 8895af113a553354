package org.conflictledger.event.estimate;

import org.conflictledger.actor.Actor;
import org.conflictledger.actor.VictimCategory;
import org.conflictledger.casualty.mention.CasualtyMention.Basis;

/**
 * The people of one kind harmed by one perpetrator; shares of a tally are disjoint.
 *
 * @param victim {@link Actor#CIVILIANS} for civilians, {@link Actor#UNKNOWN} when not told
 */
public record Share(
    Actor victim, VictimCategory category, Actor perpetrator, Basis basis, Estimate number) {

  public Share withNumber(Estimate other) {
    return new Share(victim, category, perpetrator, basis, other);
  }

  /** The same harm, to whom another share knows to have suffered it. */
  public Share of(Share known) {
    return new Share(known.victim, known.category, perpetrator, basis, number);
  }

  /** Whether nothing tells these people from any others. */
  public boolean anonymous() {
    return !victim.named() && category == VictimCategory.UNKNOWN;
  }
}
