package org.conflictledger.event.number;

import java.util.List;
import java.util.Optional;
import org.conflictledger.event.setting.ReadingSettings;
import org.conflictledger.event.setting.SamePeople;
import org.conflictledger.event.setting.Told;

/**
 * Finds the counts that tell again of people who stand in no sum of their own by now: parts of a
 * total, or rivals of another figure.
 */
final class ToldAgain {

  private final List<Node> nodes;
  private final ReadingSettings words;

  /**
   * @param nodes the counts of one outcome of one incident, in the order of the text
   */
  ToldAgain(List<Node> nodes, ReadingSettings words) {
    this.nodes = nodes;
    this.words = words;
  }

  /** Whether a count is one of these, and is joined to what it tells again. */
  boolean joined(Node node) {
    return allAgain(node) || retellsPart(node) || retellsRival(node);
  }

  /** "A widow's son was among the dead" */
  static boolean oneOfTheDead(Told told) {
    return told.mention().rule().equals("roster") && told.best() == 1;
  }

  /** "Five of the soldiers", of eight soldiers: no kind of its own. */
  private static boolean sameKind(Told part, Told whole) {
    return part.category() == whole.category() && part.victim().id().equals(whole.victim().id());
  }

  /** "All six had been shot", of six who are some of a toll by now. */
  private boolean allAgain(Node node) {
    String who = node.told.mention().victim().text();
    if (node.told.best() < 2 || !who.startsWith("All ") && !who.startsWith("all ")) {
      return false;
    }
    for (Node before : nodes) {
      if (before == node) {
        return false;
      }
      boolean within = !before.top() && before.told.sentence() < node.told.sentence();
      if (within
          && before.told.best() == node.told.best()
          && SamePeople.mayBe(before.told, node.told)) {
        node.joinAsRepeat(before);
        return true;
      }
    }
    return false;
  }

  /** "Six more policemen were found dead, which makes it 22, of whom 18 were policemen" */
  private static boolean someOf(Told found, Told kind) {
    return found.best() < kind.best()
        && (found.additive() || found.late() || found.mention().rule().equals("bodies"));
  }

  /** "it had shot eight rebels", told again of those whom residents call fifteen farmers. */
  private boolean retellsRival(Node node) {
    boolean fresh = node.told.additive() || node.told.apart() || !node.told.claimed();
    Optional<Node> told =
        nodes.stream()
            .takeWhile(before -> before != node)
            .filter(before -> !fresh && before.standing().rivals.contains(before))
            .filter(before -> before.told.best() == node.told.best() && before.told.claimed())
            .filter(before -> SamePeople.mayBe(before.told, node.told))
            .findFirst();
    told.ifPresent(before -> node.joinAsRival(before.standing()));
    return told.isPresent();
  }

  /** Joins a count of particular people to the part of a total that tells of just these people. */
  private boolean retellsPart(Node node) {
    if (node.told.generic() || !node.parts.isEmpty()) {
      return false;
    }
    for (Node part : nodes) {
      boolean sameKind =
          part != node
              && part.whole != null
              && !oneOfTheDead(part.told)
              && !sameKind(part.told, part.whole.told)
              && part.told.category() == node.told.category()
              && part.told.victim().id().equals(node.told.victim().id())
              && !part.told.sameSentence(node.told);
      Relation relation = sameKind ? Relation.of(part, node, words) : Relation.DISJOINT;
      boolean all =
          sameKind && part.whole.parts.size() > 1 && part.whole.complete() && !node.told.additive();
      if (relation == Relation.RIVAL || relation == Relation.DISJOINT && all) {
        if (someOf(node.told, part.told)) {
          node.joinAsPart(part);
        } else {
          node.joinAsRival(part);
        }
        return true;
      }
      if (relation == Relation.REPEAT || relation == Relation.OVERTAKEN) {
        node.overtaken = relation == Relation.OVERTAKEN;
        node.joinAsRepeat(part);
        return true;
      }
    }
    return false;
  }
}
