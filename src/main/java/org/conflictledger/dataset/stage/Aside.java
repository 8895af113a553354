package org.conflictledger.dataset.stage;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Puts rows on disk under a name of their own, to go on from there: nothing upstream is computed
 * twice, and a lost executor costs no second pass.
 */
@FunctionalInterface
public interface Aside {

  Dataset<Row> keep(String name, Dataset<Row> rows);
}
