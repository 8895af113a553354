package org.conflictledger.text;

import java.util.OptionalLong;

/**
 * A number of people with its bounds.
 *
 * @param high empty when open
 * @param text the words that give the number
 */
public record Count(long low, long best, OptionalLong high, String text, Qualifier qualifier) {

  public Count {
    if (low > best || (high.isPresent() && high.getAsLong() < best)) {
      throw new IllegalArgumentException(
          "count needs low <= best <= high, not " + low + ", " + best + ", " + high);
    }
  }

  /** So many, no more and no fewer. */
  public static Count exactly(long number, String text) {
    return new Count(number, number, OptionalLong.of(number), text, Qualifier.EXACT);
  }
}
