package org.conflictledger.dataset;

import org.conflictledger.dataset.publish.RunRecord;

/**
 * How a run ended.
 *
 * @param folder the run's own folder, which holds its tables whether published or not
 */
public record BuildResult(Outcome outcome, RunRecord record, String folder) {

  /** What readers see now. */
  public enum Outcome {
    /** The tables of this run. */
    PUBLISHED,
    /** What they saw before: the input brought nothing that earlier runs did not have. */
    NOTHING_NEW,
    /** What they saw before: too many records were rejected. */
    REFUSED
  }

  /** Whether readers now see the tables of this run. */
  public boolean published() {
    return outcome == Outcome.PUBLISHED;
  }
}
