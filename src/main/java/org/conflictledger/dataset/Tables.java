package org.conflictledger.dataset;

import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** The tables of one run, as they are written and read back. */
final class Tables {

  private final SparkSession spark;
  private final RunFolder run;

  Tables(SparkSession spark, RunFolder run) {
    this.spark = spark;
    this.run = run;
  }

  void write(Dataset<Row> rows, TableSchema schema) {
    TableWriter.write(rows, schema, run.table(schema.name()));
  }

  Dataset<Row> read(TableSchema schema) {
    return PublishedTable.read(spark, run.folder(), schema);
  }

  /**
   * Writes an intermediate result to disk and goes on from there, so that nothing upstream is ever
   * computed twice and a lost executor costs no second pass.
   */
  Dataset<Row> aside(String name, Dataset<Row> rows) {
    Path folder = run.work(name);
    rows.write().option("compression", "zstd").parquet(folder.toString());
    return spark.read().schema(rows.schema()).parquet(folder.toString());
  }
}
