package org.conflictledger.event.incident;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.event.setting.Told;

/**
 * Finds the incident of injured people who are told of apart from the dead, in a hospital's town.
 */
final class Injured {

  /** Days after which the wounded of an incident are still told of. */
  private static final int FOLLOW_UP = 3;

  /** What is told of an incident beside its dead. */
  private static final Set<Outcome> INJURIES = EnumSet.of(Outcome.INJURED, Outcome.DISPLACED);

  private final double kilometres;

  /** For places that are one when they are nearer than so many kilometres. */
  Injured(double kilometres) {
    this.kilometres = kilometres;
  }

  /** The injured alone, at the same place within days, are those of the incident with the dead. */
  void toTheirDeaths(List<IncidentDraft> drafts) {
    for (IncidentDraft draft : List.copyOf(drafts)) {
      boolean onlyInjured =
          draft.told().stream()
              .allMatch(
                  one ->
                      INJURIES.contains(one.mention().outcome()) && !one.apart() && !one.claimed());
      onlyInjured &=
          draft.told().stream().anyMatch(one -> one.mention().outcome() == Outcome.INJURED);
      if (!onlyInjured) {
        continue;
      }
      Told first = draft.told().get(0);
      drafts.stream()
          .filter(other -> other != draft && !other.killed().isEmpty())
          .filter(other -> !other.tellsInjured())
          .filter(other -> other.days(first) <= FOLLOW_UP)
          .filter(
              other ->
                  !Locus.apart(other.where(), draft.where(), kilometres)
                      || !first.saysPlace() && !Locus.otherDivision(other.where(), draft.where()))
          .filter(other -> Locus.narrow(other.where()) && Locus.narrow(draft.where()))
          .min(Comparator.comparingInt(other -> other.distance(first)))
          .ifPresent(other -> IncidentGrouper.merge(draft, other, drafts));
    }
  }

  /** Where an article has one incident, the hospital of the injured is no other. */
  static void toTheOnlyDeaths(List<IncidentDraft> drafts) {
    if (drafts.size() != 2) {
      return;
    }
    IncidentDraft dead = drafts.get(drafts.get(0).killed().isEmpty() ? 1 : 0);
    IncidentDraft hurt = drafts.get(dead == drafts.get(0) ? 1 : 0);
    boolean theirs =
        !dead.killed().isEmpty()
            && !dead.tellsInjured()
            && dead.days(hurt.told().get(0)) <= FOLLOW_UP
            && !Locus.otherCountry(dead.where(), hurt.where())
            && hurt.told().stream().allMatch(Injured::hurtSomewhere);
    if (theirs) {
      IncidentGrouper.merge(hurt, dead, drafts);
    }
  }

  private static boolean hurtSomewhere(Told one) {
    return one.mention().outcome() == Outcome.INJURED
        && !one.apart()
        && !one.claimed()
        && !one.saysPlace();
  }
}
