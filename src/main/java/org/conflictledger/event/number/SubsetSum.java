package org.conflictledger.event.number;

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
    long[] counts = nodes.stream().mapToLong(node -> node.told.best()).toArray();
    for (int mask = 1; mask < 1 << counts.length; mask++) {
      int size = Integer.bitCount(mask);
      if (size < 2 || size <= found.size()) {
        continue;
      }
      long total = 0;
      for (int i = 0; i < counts.length; i++) {
        total += (mask & 1 << i) != 0 ? counts[i] : 0;
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
