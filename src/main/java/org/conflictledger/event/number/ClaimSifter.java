package org.conflictledger.event.number;

import java.util.List;
import org.conflictledger.event.setting.Told;
import org.conflictledger.text.Qualifier;

/** Takes aside what a party claims beside better evidence for the same people. */
final class ClaimSifter {

  /** "Several" and "a number of" are no figure that a claim could be held against. */
  private static final long SOME = 3;

  private final List<Node> nodes;

  /**
   * @param nodes the counts of one outcome of one incident; claims are taken out of them
   */
  ClaimSifter(List<Node> nodes) {
    this.nodes = nodes;
  }

  /** The claims, taken out of the counts. */
  List<Told> aside() {
    List<Node> aside =
        nodes.stream()
            .filter(node -> node.told.claimed() && node.top() && node.parts.isEmpty())
            .filter(
                node ->
                    nodes.stream()
                        .filter(other -> !ofOthersDeed(node.told, other.told))
                        .anyMatch(other -> rivals(node.told, other.told)))
            .toList();
    nodes.removeAll(aside);
    return aside.stream().map(node -> node.told).toList();
  }

  /**
   * Whether evidence that names nobody tells of people whom another count has, and whom somebody
   * else harmed than the party that claims: "the army killed 30 attackers" is no word on the nine
   * bodies of drivers the attackers shot.
   */
  private boolean ofOthersDeed(Told claim, Told evidence) {
    if (!claim.perpetrator().named() || evidence.perpetrator().named() || !evidence.generic()) {
      return false;
    }
    return nodes.stream()
        .map(node -> node.told)
        .filter(told -> told != evidence && !told.claimed() && told.best() >= evidence.best())
        .anyMatch(told -> told.otherPerpetrator(claim) && told.mayBe(evidence));
  }

  /** Whether a claim is larger than what better evidence says, or about just the same kind. */
  private static boolean rivals(Told claim, Told evidence) {
    if (evidence.member()) {
      // "The dead include nine children": some of those claimed.
      return false;
    }
    boolean some = evidence.vague() && evidence.best() <= SOME;
    if (evidence.count().qualifier() == Qualifier.UNSPECIFIED || some) {
      // "Rebels, soldier killed" is no better evidence than the army's "four rebels".
      return false;
    }
    if (evidence.claimed() && !evidence.itemised()) {
      // Of two parties' words for the same dead, the smaller is the admission.
      return claim.otherReporter(evidence)
          && claim.mayBe(evidence)
          && !claim.otherPerpetrator(evidence)
          && claim.best() > evidence.best();
    }
    if (!Claims.concerns(claim, evidence) || claim.sameBreath(evidence)) {
      return false;
    }
    boolean sameKind = !evidence.generic() && evidence.category() == claim.category();
    return claim.best() > evidence.best() || (sameKind && claim.best() != evidence.best());
  }
}
