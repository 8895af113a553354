package org.conflictledger.dataset;

import java.util.Optional;
import org.apache.spark.sql.SparkSession;
import org.conflictledger.dataset.publish.RunRecord;

/** Makes the page a person reads of what a run has written. */
@FunctionalInterface
public interface RunReport {

  /**
   * The page, as HTML.
   *
   * @param folder the run's own
   * @param before folder of the run that readers see until now
   */
  String page(SparkSession spark, String folder, Optional<String> before, RunRecord record);
}
