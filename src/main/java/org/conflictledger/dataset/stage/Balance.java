package org.conflictledger.dataset.stage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.util.AccumulatorV2;

/**
 * Whether each statement of a block that is linked in stretches came into one event: for each block
 * a sum over the statements that went in, less that over those in events. It is nought when nothing
 * was lost and nothing is there twice.
 */
final class Balance extends AccumulatorV2<Map<String, Long>, Map<String, Long>> {

  private static final long serialVersionUID = 1L;

  private final Map<String, Long> sums = new HashMap<>();

  synchronized void in(String block, List<String> mentions) {
    sums.merge(block, sum(mentions), Long::sum);
  }

  synchronized void out(String block, List<String> mentions) {
    sums.merge(block, -sum(mentions), Long::sum);
  }

  /** Blocks in which reports hang together beyond the margins of a stretch. */
  Set<String> unsettled() {
    Set<String> blocks = new TreeSet<>();
    sums.forEach(
        (block, sum) -> {
          if (sum != 0) {
            blocks.add(block);
          }
        });
    return blocks;
  }

  private static long sum(List<String> mentions) {
    return mentions.stream().mapToLong(Balance::mixed).sum();
  }

  /** Spread over all bits, so that differences hardly ever make up for each other. */
  private static long mixed(String mention) {
    long z = 1;
    for (int i = 0; i < mention.length(); i++) {
      z = (z ^ mention.charAt(i)) * 0x9e3779b97f4a7c15L;
      z ^= z >>> 32;
    }
    return z;
  }

  @Override
  public synchronized boolean isZero() {
    return sums.isEmpty();
  }

  @Override
  public synchronized AccumulatorV2<Map<String, Long>, Map<String, Long>> copy() {
    Balance copy = new Balance();
    copy.sums.putAll(sums);
    return copy;
  }

  @Override
  public synchronized void reset() {
    sums.clear();
  }

  @Override
  public synchronized void add(Map<String, Long> more) {
    more.forEach((block, sum) -> sums.merge(block, sum, Long::sum));
  }

  @Override
  public void merge(AccumulatorV2<Map<String, Long>, Map<String, Long>> other) {
    add(other.value());
  }

  @Override
  public synchronized Map<String, Long> value() {
    return Map.copyOf(sums);
  }
}
