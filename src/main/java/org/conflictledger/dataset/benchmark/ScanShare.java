package org.conflictledger.dataset.benchmark;

import static org.apache.spark.sql.functions.col;

import java.util.concurrent.atomic.AtomicLong;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.conflictledger.dataset.publish.PublishedTable;
import org.conflictledger.dataset.table.TableSchema;

/**
 * How much of a table a query for one country and year reads: its bytes over those of all columns
 * of all rows.
 *
 * @param bytes that reading the whole table takes
 * @param read of them by the query
 */
public record ScanShare(String table, long bytes, long read) {

  private static final String VECTORED = "parquet.hadoop.vectored.io.enabled";
  private static final String READ_AHEAD = "io.file.buffer.size";
  private static final String UNSHARED = "fs.file.impl.disable.cache";

  /**
   * @param folder of the tables
   */
  public static ScanShare of(
      SparkSession spark, String folder, TableSchema schema, String country, int year) {
    // Reads in threads of their own are not counted to the task that asked for them.
    Configuration hadoop = spark.sparkContext().hadoopConfiguration();
    hadoop.setBoolean(VECTORED, false);
    // Local files are read ahead by 64 kB for each of fifty columns, or not, as whoever opened the
    // file system first had it.
    hadoop.setInt(READ_AHEAD, 4096);
    hadoop.setBoolean(UNSHARED, true);
    Dataset<Row> table = PublishedTable.read(spark, folder, schema);
    long all = bytes(spark, table);
    long some =
        bytes(
            spark,
            table.filter(col("iso_year").equalTo(year).and(col("country").equalTo(country))));
    return new ScanShare(schema.name(), all, some);
  }

  /** 0 to 1. */
  public double share() {
    return bytes == 0 ? 0 : (double) read / bytes;
  }

  private static long bytes(SparkSession spark, Dataset<Row> rows) {
    AtomicLong read = new AtomicLong();
    SparkListener listener =
        new SparkListener() {
          @Override
          public void onTaskEnd(SparkListenerTaskEnd end) {
            read.addAndGet(end.taskMetrics().inputMetrics().bytesRead());
          }
        };
    Listening.during(
        spark.sparkContext(),
        listener,
        () -> {
          rows.write().format("noop").mode("overwrite").save();
          return rows;
        });
    return read.get();
  }
}
