package org.conflictledger.event.incident;

import java.util.List;
import org.conflictledger.event.setting.Told;

/**
 * A party's claim of a day, a place and a number that nothing before it in the article tells of:
 * "On Monday troops caught up with them near Chai. They killed five, the ministry said."
 */
final class OwnClaims {

  private OwnClaims() {}

  /**
   * Whether a count is such a claim, and so opens an incident.
   *
   * @param told all counts of the article
   * @param drafts the incidents found so far
   */
  static boolean ofAnother(Told claim, List<Told> told, List<IncidentDraft> drafts) {
    return claim.ownClaim()
        && drafts.stream().noneMatch(draft -> mayTell(draft, claim))
        && (!drafts.isEmpty() || ofOtherDays(claim, told));
  }

  private static boolean mayTell(IncidentDraft draft, Told claim) {
    return draft.days(claim) == 0 && !Locus.otherDivision(draft.where(), claim.mention().where())
        || draft.samePlace(claim)
        || draft.tells(claim);
  }

  /**
   * Whether others than these died before, who wait for their incident; the first are no others.
   */
  private static boolean ofOtherDays(Told claim, List<Told> told) {
    List<Told> before =
        told.stream()
            .filter(one -> one.killed() && !one.headline() && one.sentence() < claim.sentence())
            .filter(one -> !IncidentDraft.takenIn(one))
            .toList();
    return !before.isEmpty()
        && before.stream()
            .allMatch(
                one ->
                    one.best() != claim.best()
                        && Locus.daysApart(one.mention().when(), claim.mention().when()) > 0);
  }
}
