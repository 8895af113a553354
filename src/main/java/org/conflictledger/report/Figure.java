package org.conflictledger.report;

/**
 * People of one outcome. What nobody reported is {@link #NOT_REPORTED}, which is not 0.
 *
 * @param high the most that was told; where open, parts without an upper bound count their best
 * @param open whether there is no upper bound
 */
public record Figure(boolean reported, long low, long best, long high, boolean open) {

  public static final Figure NOT_REPORTED = new Figure(false, 0, 0, 0, false);

  public static Figure of(long low, long best, long high, boolean open) {
    return new Figure(true, low, best, high, open);
  }

  /** Adds up each bound for itself; what was not reported adds nothing. */
  public Figure plus(Figure other) {
    if (!reported || !other.reported) {
      return reported ? this : other;
    }
    return of(low + other.low, best + other.best, high + other.high, open || other.open);
  }

  /** Whether it is one number, told without doubt. */
  boolean exact() {
    return reported && low == high && !open;
  }
}
