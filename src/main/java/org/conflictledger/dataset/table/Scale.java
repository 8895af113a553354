package org.conflictledger.dataset.table;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import scala.jdk.javaapi.CollectionConverters;

/**
 * How much there is to work on, and what follows from it. Where it is little, compiling code for
 * each question and planning it anew between its stages takes longer than the work.
 */
public enum Scale {
  /** A table is a file a partition; no code is made for questions. */
  SMALL,
  /** Spark plans by what it finds under way, and tables are written in files of a good size. */
  LARGE;

  /** Of what was extracted; of mixed news it is a twentieth. */
  private static final long SMALL_BYTES = 32_000_000;

  private static final long SMALL_ROWS = 2_000_000;

  private static final int MOST_SMALL_TASKS = 8;

  /** So much of what was extracted, at least, is worth a task. */
  private static final long TASK_BYTES = 32_000_000;

  private static final String PARTITIONS = "spark.sql.shuffle.partitions";

  /** What a shuffle is cut into before neighbours are merged, so that what is large stays alone. */
  private static final String CUTS = "spark.sql.adaptive.coalescePartitions.initialPartitionNum";

  private static final int FEWEST_CUTS = 64;

  /** So that what a task holds does not grow with what there is in all. */
  private static final Map<String, String> EVEN_TASKS =
      Map.of(
          "spark.sql.files.maxPartitionBytes",
          Long.toString(TASK_BYTES),
          // In memory these are some three times as many.
          "spark.sql.adaptive.advisoryPartitionSizeInBytes",
          "16m");

  private static final Map<String, String> QUICK =
      Map.of(
          "spark.sql.codegen.wholeStage", "false",
          "spark.sql.codegen.factoryMode", "NO_CODEGEN",
          "spark.sql.adaptive.enabled", "false",
          // The first rows are asked of all partitions at once, not of one after the other.
          "spark.sql.limit.initialNumPartitions", "1000");

  /** Bytes in a shuffle are two to three times those in a file; files shall have 64 to 512 MB. */
  private static final Map<String, String> GOOD_FILES =
      Map.of(
          "spark.sql.adaptive.advisoryPartitionSizeInBytes", "384m",
          "spark.sql.adaptive.coalescePartitions.parallelismFirst", "false",
          // What is left over when a large partition is cut becomes no small file of its own.
          "spark.sql.adaptive.rebalancePartitionsSmallPartitionFactor", "0.5");

  /**
   * @param bytes extracted from articles
   */
  public static Scale ofBytes(long bytes) {
    return bytes <= SMALL_BYTES ? SMALL : LARGE;
  }

  /**
   * @param rows of tables
   */
  public static Scale ofRows(Collection<Long> rows) {
    return rows.stream().mapToLong(Long::longValue).sum() <= SMALL_ROWS ? SMALL : LARGE;
  }

  /** A session with the settings of the one given, for questions about tables. */
  public SparkSession session(SparkSession spark) {
    return session(spark, 0);
  }

  /**
   * A session with the settings of the one given.
   *
   * @param bytes to work on
   */
  public SparkSession session(SparkSession spark, long bytes) {
    if (this == LARGE) {
      long tasks = Math.max(Long.parseLong(spark.conf().get(PARTITIONS)), bytes / TASK_BYTES);
      String cuts = Long.toString(Math.max(FEWEST_CUTS, tasks));
      Map<String, String> even = new TreeMap<>(EVEN_TASKS);
      even.put(PARTITIONS, Long.toString(tasks));
      even.put(CUTS, cuts);
      return like(spark, even);
    }
    Map<String, String> quick = new TreeMap<>(QUICK);
    int cores = spark.sparkContext().defaultParallelism();
    quick.put(PARTITIONS, Integer.toString(Math.max(2, Math.min(MOST_SMALL_TASKS, cores))));
    return like(spark, quick);
  }

  /**
   * A session for rows that are to be written as tables.
   *
   * @param session as {@link #session} gave it
   */
  public SparkSession writing(SparkSession session) {
    return this == SMALL ? session : like(session, GOOD_FILES);
  }

  private static SparkSession like(SparkSession spark, Map<String, String> but) {
    SparkSession own = spark.newSession();
    CollectionConverters.asJava(spark.conf().getAll())
        .forEach(
            (key, value) -> {
              if (spark.conf().isModifiable(key)) {
                own.conf().set(key, value);
              }
            });
    but.forEach((key, value) -> own.conf().set(key, value));
    return own;
  }

  /**
   * Rows in the order of a table, each of Spark's partitions a file, or one for each of the values
   * by which the table is partitioned.
   *
   * @param partitionBy columns of these; the order begins with them
   */
  Dataset<Row> sorted(Dataset<Row> rows, List<Column> partitionBy, List<Column> order) {
    return parted(rows, partitionBy, columns(order)).sortWithinPartitions(columns(order));
  }

  private Dataset<Row> parted(Dataset<Row> rows, List<Column> partitionBy, Column[] order) {
    if (this == SMALL) {
      return rows.coalesce(1);
    }
    // Adaptive execution merges what is too small for a file and cuts what is too large. Ranges
    // keep neighbours in one file, but one that ends amid a partition leaves a stump on each side.
    return partitionBy.isEmpty()
        ? rows.repartitionByRange(order)
        : rows.hint("rebalance", (Object[]) columns(partitionBy));
  }

  private static Column[] columns(List<Column> columns) {
    return columns.toArray(Column[]::new);
  }
}
