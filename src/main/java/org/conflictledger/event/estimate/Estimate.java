package org.conflictledger.event.estimate;

import java.util.OptionalLong;

/**
 * Low, best and high of a number of people.
 *
 * <p>In sums a missing high adds its best and opens the sum: {@code high} then is the sum of what
 * is known and {@code open} is set.
 *
 * @param high the highest figure somebody stands behind, or the best where none is given
 * @param open whether some part of it has no upper bound
 */
public record Estimate(long low, long best, long high, boolean open) {

  public static final Estimate ZERO = new Estimate(0, 0, 0, false);

  public Estimate {
    if (low < 0 || low > best || best > high) {
      throw new IllegalArgumentException(
          "estimate needs 0 <= low <= best <= high, not " + low + ", " + best + ", " + high);
    }
  }

  public Estimate plus(Estimate other) {
    return new Estimate(low + other.low, best + other.best, high + other.high, open || other.open);
  }

  /** The high as tables print it: empty when open. */
  public OptionalLong bound() {
    return open ? OptionalLong.empty() : OptionalLong.of(high);
  }
}
