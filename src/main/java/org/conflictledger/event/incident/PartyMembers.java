package org.conflictledger.event.incident;

import java.util.ArrayList;
import java.util.List;
import org.conflictledger.event.setting.SamePeople;
import org.conflictledger.event.setting.Told;

/**
 * Whom "five of the insurgents" are of: where an article has told of more of them harmed, some of
 * those; else of a party, whose men may have died at any place and day.
 */
final class PartyMembers {

  private PartyMembers() {}

  /** The counts of an article, those that are of no people told before being no members of them. */
  static List<Told> sorted(List<Told> told) {
    List<Told> sorted = new ArrayList<>();
    for (Told one : told) {
      sorted.add(ofParty(one, told) ? one.ofParty() : one);
    }
    return sorted;
  }

  private static boolean ofParty(Told one, List<Told> told) {
    return one.member()
        && one.killed()
        && one.armed()
        && one.victim().named()
        && one.mention().partOf().isEmpty()
        && told.stream()
            .filter(other -> other.sentence() < one.sentence() && other.best() > one.best())
            .noneMatch(other -> SamePeople.mayBe(other, one));
  }
}
