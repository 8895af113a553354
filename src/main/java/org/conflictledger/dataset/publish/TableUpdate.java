package org.conflictledger.dataset.publish;

import static org.apache.spark.sql.functions.bit_xor;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.xxhash64;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.conflictledger.dataset.input.EarlierFiles;
import org.conflictledger.dataset.table.Scale;
import org.conflictledger.dataset.table.TableSchema;
import org.conflictledger.dataset.table.TableWriter;

/**
 * Writes tables of a run that goes on from another: files of partitions whose rows are as they were
 * are taken over, and only the others are written.
 */
final class TableUpdate {

  /** Above so many files a table that only grows is written anew, in files of a good size. */
  private static final int MOST_FILES = 64;

  private final SparkSession spark;
  private final Scale scale;
  private final StandingRun before;
  private final RunFolder run;
  private final EarlierFiles files;
  private final Map<String, RunRecord.Partitions> partitions = new ConcurrentSkipListMap<>();

  TableUpdate(SparkSession spark, Scale scale, StandingRun before, RunFolder run) {
    this.spark = spark;
    this.scale = scale;
    this.before = before;
    this.run = run;
    this.files = new EarlierFiles(before.fileSystem());
  }

  /** How many partitions of each table were taken over and written. */
  Map<String, RunRecord.Partitions> partitions() {
    return partitions;
  }

  /** Writes a table, partition by partition. */
  void write(Dataset<Row> rows, TableSchema schema) {
    // Looked at before it is written, and to sort it by ranges once more.
    Dataset<Row> held = rows.persist(StorageLevel.MEMORY_AND_DISK());
    try {
      writeTouched(held, schema);
    } finally {
      held.unpersist();
    }
  }

  private void writeTouched(Dataset<Row> rows, TableSchema schema) {
    Map<String, String> now = fingerprints(rows.select(TableWriter.columns(schema)), schema);
    Map<String, String> then = fingerprints(rows(schema), schema);
    Set<String> kept = new HashSet<>(now.keySet());
    kept.removeIf(partition -> !now.get(partition).equals(then.get(partition)));
    Column touched = lit(true);
    for (String partition : kept) {
      touched = touched.and(folder(schema).notEqual(partition));
    }
    TableWriter.write(rows.filter(touched), schema, run.table(schema.name()), scale);
    kept.forEach(partition -> take(schema, partition));
    partitions.put(schema.name(), new RunRecord.Partitions(kept.size(), now.size() - kept.size()));
  }

  /**
   * Writes a table to which rows are added.
   *
   * @param standing rows of earlier batches; when one is no longer what it was, all are written
   * @param added rows of this run's own batch
   */
  void extend(Dataset<Row> standing, Dataset<Row> added, TableSchema schema) {
    Dataset<Row> shaped = standing.select(TableWriter.columns(schema));
    boolean same = fingerprints(shaped, schema).equals(fingerprints(rows(schema), schema));
    boolean few = files(schema, "").size() < MOST_FILES;
    TableWriter.write(
        same && few ? added : standing.unionByName(added), schema, run.table(schema.name()), scale);
    if (same && few) {
      take(schema, "");
    }
    partitions.put(
        schema.name(),
        same && few ? new RunRecord.Partitions(1, 0) : new RunRecord.Partitions(0, 1));
  }

  /** A table as the run before left it. */
  Dataset<Row> rows(TableSchema schema) {
    return PublishedTable.read(spark, before.folder().toString(), schema)
        .select(TableWriter.columns(schema));
  }

  private void take(TableSchema schema, String partition) {
    try {
      files.take(files(schema, partition), within(run.table(schema.name()), partition));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Path> files(TableSchema schema, String partition) {
    try {
      return files.in(within(new Path(before.folder(), schema.name()), partition));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path within(Path table, String partition) {
    return partition.isEmpty() ? table : new Path(table, partition);
  }

  /** Of each partition, by the name of its folder; equal for equal rows in whatever order. */
  private static Map<String, String> fingerprints(Dataset<Row> rows, TableSchema schema) {
    Column[] all = schema.columns().stream().map(c -> col(c.name())).toArray(Column[]::new);
    Column[] salted = new Column[all.length + 1];
    System.arraycopy(all, 0, salted, 1, all.length);
    salted[0] = lit(17);
    Map<String, String> found = new TreeMap<>();
    for (Row row :
        rows.groupBy(folder(schema).as("folder"))
            .agg(count(lit(1)), bit_xor(xxhash64(all)), bit_xor(xxhash64(salted)))
            .collectAsList()) {
      found.put(row.getString(0), row.getLong(1) + "-" + row.getLong(2) + "-" + row.getLong(3));
    }
    return found;
  }

  private static Column folder(TableSchema schema) {
    List<Column> parts = new ArrayList<>();
    for (String column : schema.partitionBy()) {
      parts.add(concat(lit(column + "="), col(column)));
    }
    return concat_ws("/", parts.toArray(Column[]::new));
  }
}
