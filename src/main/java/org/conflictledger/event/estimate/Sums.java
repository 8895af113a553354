package org.conflictledger.event.estimate;

import java.util.Optional;

/**
 * Sums in which nothing reported is not zero: empty stays empty until somebody reports a number.
 */
public final class Sums {

  private Sums() {}

  public static Optional<Estimate> plus(Optional<Estimate> one, Optional<Estimate> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.isPresent() ? one : other;
    }
    return Optional.of(one.get().plus(other.get()));
  }

  public static Optional<Long> plusCounts(Optional<Long> one, Optional<Long> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.isPresent() ? one : other;
    }
    return Optional.of(one.get() + other.get());
  }
}
