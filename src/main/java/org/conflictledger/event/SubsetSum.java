package org.conflictledger.event;

import java.util.ArrayList;
import java.util.List;

/** Finds counts that add up to another. */
final class SubsetSum {

  private SubsetSum() {}

  /**
   * The first two or more nodes, in their order, whose counts add up to a sum; empty when none do.
   * All of them are tried before fewer.
   *
   * @param nodes at most a dozen
   */
  static List<Node> of(List<Node> nodes, long sum) {
    List<Node> found = List.of();
    for (int mask = 1; mask < 1 << nodes.size(); mask++) {
      int size = Integer.bitCount(mask);
      if (size < 2 || size <= found.size()) {
        continue;
      }
      long total = 0;
      for (int i = 0; i < nodes.size(); i++) {
        total += (mask & 1 << i) != 0 ? nodes.get(i).told.best() : 0;
      }
      if (total == sum) {
        found = chosen(nodes, mask);
      }
    }
    return found;
  }

  private static List<Node> chosen(List<Node> nodes, int mask) {
    List<Node> chosen = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      if ((mask & 1 << i) != 0) {
        chosen.add(nodes.get(i));
      }
    }
    return chosen;
  }
}
