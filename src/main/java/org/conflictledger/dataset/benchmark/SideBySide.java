package org.conflictledger.dataset.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A corpus read by the job and by the floors in turns, so that a machine that changes its speed
 * changes it for all of them.
 *
 * @param corpus its name
 * @param bytes of JSON lines
 */
public record SideBySide(
    String corpus, long bytes, long articles, List<Round> rounds, JobRun last) {

  /** Seconds of each in one turn. */
  public record Round(double json, double parquet, double job) {}

  /** How many times as long as reading JSON lines the job takes. */
  public Spread overJson() {
    return spread(round -> round.job() / round.json());
  }

  /** How many times as long as reading Parquet the job takes. */
  public Spread overParquet() {
    return spread(round -> round.job() / round.parquet());
  }

  /** Megabytes a second. */
  public Spread speed() {
    return spread(round -> bytes / 1e6 / round.job());
  }

  /** Megabytes of JSON lines a second, read and thrown away. */
  public Spread floorSpeed() {
    return spread(round -> bytes / 1e6 / round.json());
  }

  private Spread spread(ToDoubleFunction<Round> value) {
    List<Double> values = new ArrayList<>();
    rounds.forEach(round -> values.add(value.applyAsDouble(round)));
    return Spread.of(values);
  }
}
