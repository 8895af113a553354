package org.conflictledger.event.number;

import java.util.List;
import org.conflictledger.event.setting.Cues;
import org.conflictledger.event.setting.SamePeople;
import org.conflictledger.event.setting.Told;

/** Figures that are exactly the sum of others of their incident, and so tell of the same people. */
final class Sums {

  /** So many figures are tried for one sum. */
  private static final int MOST_PARTS = 12;

  private final CountOrder order;

  Sums(CountOrder order) {
    this.order = order;
  }

  /** A figure for people at large that is exactly the sum of others is their total. */
  void findTotals() {
    List<Node> nodes = order.nodes();
    if (nodes.size() > CountOrder.MOST_SUMMED) {
      return;
    }
    for (Node node : nodes) {
      boolean candidate =
          node.top()
              && node.parts.isEmpty()
              && (!node.told.victim().named() || node.told.headline())
              && !node.told.earlier();
      if (!candidate) {
        continue;
      }
      List<Node> others =
          order.tops().stream()
              .filter(other -> other != node && other.told.best() < node.told.best())
              .filter(other -> SamePeople.mayBe(other.told, node.told) && !other.told.earlier())
              .filter(other -> !node.told.victim().named() || ofSide(other.told, node.told))
              .filter(other -> node.told.total() || !other.told.sameSentence(node.told))
              .filter(
                  other -> !alikeAmong(other) && !Cues.givenOtherwise(other.told, order.words()))
              .limit(MOST_PARTS)
              .toList();
      List<Node> parts = SubsetSum.of(others, node.told.best());
      if (node.told.total() || !node.told.bound() || takenApart(node, parts)) {
        parts.forEach(part -> part.joinAsPart(node));
      }
    }
  }

  /** "15 security men killed", as a headline has nine soldiers and six policemen of one side. */
  private static boolean ofSide(Told part, Told all) {
    return part.victim().id().equals(all.victim().id()) && !part.vague();
  }

  /** "At least 21 were killed", and later 13 of one side and eight of the other. */
  private static boolean takenApart(Node bound, List<Node> parts) {
    return parts.stream().allMatch(part -> part.told.sentence() > bound.told.sentence());
  }

  /**
   * "Five of the soldiers died at the scene and three in hospital": members that one sentence gives
   * after a count, and that add up to it, are all of them.
   */
  void findBreakdowns() {
    for (Node first : order.nodes()) {
      if (!first.top() || !first.told.member() && !beside(first)) {
        continue;
      }
      List<Node> members =
          order.tops().stream()
              .filter(
                  node ->
                      node.told.sameSentence(first.told) && SamePeople.mayBe(node.told, first.told))
              .filter(node -> node.parts.isEmpty())
              .toList();
      long sum = members.stream().mapToLong(node -> node.told.best()).sum();
      order.tops().stream()
          .filter(whole -> whole.told.best() == sum && SamePeople.mayBe(whole.told, first.told))
          .filter(whole -> whole.told.sentence() < first.told.sentence())
          .reduce((a, b) -> b)
          .filter(whole -> members.size() > 1)
          .ifPresent(whole -> members.forEach(node -> node.joinAsPart(whole)));
    }
  }

  /** "the commander and three other men": the others are those beside him. */
  private boolean beside(Node node) {
    return node.told.additive()
        && order.nodes().stream()
            .filter(mate -> mate != node && mate.top() && !mate.told.additive())
            .anyMatch(mate -> mate.told.sameSentence(node.told));
  }

  /** Whether an earlier count tells of the same people, so that a sum would count them twice. */
  private boolean alikeAmong(Node node) {
    for (Node before : order.nodes()) {
      if (before == node) {
        return false;
      }
      if (before.top()
          && !before.told.sameSentence(node.told)
          && before.told.best() == node.told.best()
          && SamePeople.mayBe(before.told, node.told)) {
        return true;
      }
    }
    return false;
  }
}
