package org.conflictledger.event.link;

import java.util.List;
import java.util.Optional;
import org.conflictledger.actor.VictimCategory;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.event.estimate.Share;
import org.conflictledger.event.incident.Incident;

/**
 * Of one person killed, told of by name in several articles, what the article knows that says most:
 * a bare name passes for a civilian's where another article tells of a commander.
 */
final class Bearers {

  private Bearers() {}

  /** The incidents of an event, those that tell of the same one person agreeing on who it was. */
  static List<Incident> agreed(List<Incident> incidents) {
    return incidents.stream().map(incident -> agreed(incident, incidents)).toList();
  }

  private static Incident agreed(Incident incident, List<Incident> all) {
    Optional<Share> share = one(incident).filter(one -> !known(one));
    if (share.isEmpty()) {
      return incident;
    }
    return all.stream()
        .filter(other -> incident.samePerson(other))
        .flatMap(other -> one(other).filter(Bearers::known).stream())
        .findFirst()
        .map(better -> incident.withKilled(share.get().of(better)))
        .orElse(incident);
  }

  /** The one person killed, when there was but one. */
  private static Optional<Share> one(Incident incident) {
    return incident
        .tally(Outcome.KILLED)
        .filter(tally -> tally.total().best() == 1 && tally.shares().size() == 1)
        .map(tally -> tally.shares().get(0));
  }

  private static boolean known(Share share) {
    return share.victim().named() && share.category() != VictimCategory.CIVILIAN;
  }
}
