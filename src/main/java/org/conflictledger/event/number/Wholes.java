package org.conflictledger.event.number;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.conflictledger.actor.VictimCategory;
import org.conflictledger.event.setting.Deeds;
import org.conflictledger.event.setting.ReadingSettings;
import org.conflictledger.event.setting.SamePeople;

/** Finds the counts of particular people that a count of people at large has room for. */
final class Wholes {

  private final CountOrder order;
  private final ReadingSettings words;

  Wholes(CountOrder order, ReadingSettings words) {
    this.order = order;
    this.words = words;
  }

  /** Counts of particular people are parts of a count of people at large that has room for them. */
  void fit() {
    Optional<Node> largest =
        order.tops().stream()
            .filter(node -> node.told.generic() && !node.told.additive() && !node.told.also())
            .filter(node -> node.repeats.stream().noneMatch(r -> particular(r, node)))
            .max(Comparator.comparingLong(node -> node.told.best()));
    if (largest.isEmpty()) {
      return;
    }
    Node whole = largest.get();
    List<Node> candidates =
        order.tops().stream()
            .filter(node -> node != whole && !node.told.generic())
            .filter(node -> !node.told.sameSentence(whole.told))
            .filter(node -> node.repeats.stream().noneMatch(r -> r.told.sameSentence(whole.told)))
            .filter(node -> !node.told.additive() && !node.told.apart())
            .filter(node -> !Relation.besides(whole.told, node.told))
            .filter(node -> !Deeds.differ(whole.told, node.told))
            .filter(node -> !Deeds.differ(node.told, whole.told))
            .filter(node -> !node.told.mention().victim().attackerHimself())
            .filter(node -> !Claims.ownLoss(node.told, whole, words))
            .filter(node -> whole.tellings().allMatch(told -> SamePeople.mayBe(told, node.told)))
            .filter(node -> !(whole.told.risen() && node.told.victimIs(words.attackers())))
            .toList();
    for (Node node : candidates) {
      Optional<Node> stated =
          whole.parts.stream()
              .filter(
                  part ->
                      part.told.best() == node.told.best()
                          && SamePeople.mayBe(part.told, node.told))
              .findFirst();
      if (stated.isPresent()) {
        node.joinAsRepeat(stated.get());
      }
    }
    for (Node node : candidates) {
      if (node.top() && node.told.vague() && !whole.told.vague()) {
        node.joinAsHint(whole);
      }
    }
    for (Node node : candidates) {
      if (node.top() && whole.complete()) {
        samePeople(whole, node).ifPresent(node::joinAsRival);
      }
    }
    Optional<Node> larger =
        candidates.stream()
            .filter(node -> node.top() && node.told.best() > whole.told.best())
            .filter(node -> !node.told.vague() && SamePeople.mayBe(node.told, whole.told))
            .max(Comparator.comparingLong(node -> node.told.best()));
    if (larger.isPresent() && whole.told.vague() && whole.parts.isEmpty()) {
      // "More than 30 fighters were killed. A large number of men came out and were shot."
      whole.joinAsRepeat(larger.get());
      return;
    }
    List<Node> left = candidates.stream().filter(Node::top).toList();
    long size = size(whole);
    long room =
        size
            - Shares.disjointParts(whole, words).stream().mapToLong(part -> part.told.best()).sum();
    long needed = left.stream().mapToLong(node -> node.told.best()).sum();
    if (needed > 0 && needed == size) {
      left.forEach(node -> node.joinAsPart(whole));
    } else if (room > 0 && needed <= room) {
      left.forEach(node -> fit(node, whole, 2 * needed >= room));
    } else if (whole.told.bound() || whole.told.vague()) {
      long sum = size - room + needed;
      if (room > 0 || sum <= size * words.bound_stretch()) {
        left.forEach(node -> fit(node, whole, 2 * needed >= room));
      }
    } else if (room > 0) {
      left.stream().filter(node -> node.told.best() <= size).forEach(node -> node.fitInto(whole));
    }
  }

  /** How many a whole has room for by the largest of the figures that rival reporters give. */
  private static long size(Node whole) {
    long size = whole.told.best();
    for (Node rival : whole.rivals) {
      boolean firm = !rival.told.vague() && !rival.told.unverified() && !rival.told.bound();
      size = firm ? Math.max(size, rival.told.best()) : size;
    }
    return size;
  }

  /** "Nine dead", and then "nine soldiers": no people at large, who could hold others. */
  private static boolean particular(Node repeat, Node node) {
    return repeat.told.best() == node.told.best()
        && repeat.told.armed()
        && repeat.told.victim().named();
  }

  /**
   * The part of a whole that a count of one party's dead is another figure for: "six were of the
   * Front", and the Front "recognised the loss of five".
   */
  private static Optional<Node> samePeople(Node whole, Node node) {
    return whole.parts.stream()
        .filter(part -> node.told.category() != VictimCategory.CIVILIAN)
        .filter(part -> node.told.victim().named() && !part.told.sameSentence(node.told))
        .filter(part -> part.told.victim().id().equals(node.told.victim().id()))
        .findFirst();
  }

  /** Groups that make up most of a whole are its breakdown; a small one only may be in it. */
  private static void fit(Node node, Node whole, boolean most) {
    if (most) {
      node.joinAsPart(whole);
    } else {
      node.fitInto(whole);
    }
  }
}
