package org.conflictledger.dataset.publish;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.conflictledger.dataset.table.SparkRows;
import org.conflictledger.dataset.table.TableSchema;

/** Reads a table back, also one without a row. */
public final class PublishedTable {

  private PublishedTable() {}

  /**
   * @param folder the output, or a run's own folder
   */
  public static Dataset<Row> read(SparkSession spark, String folder, TableSchema schema) {
    return spark.read().schema(SparkRows.struct(schema)).parquet(folder + '/' + schema.name());
  }
}
