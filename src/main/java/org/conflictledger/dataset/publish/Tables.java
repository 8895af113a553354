package org.conflictledger.dataset.publish;

import static org.apache.spark.sql.functions.col;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.conflictledger.dataset.extract.Extracted;
import org.conflictledger.dataset.table.Scale;
import org.conflictledger.dataset.table.SparkRows;
import org.conflictledger.dataset.table.TableSchema;
import org.conflictledger.dataset.table.TableWriter;

/** The tables of one run, as they are written and read back. */
public final class Tables {

  private final SparkSession working;
  private final SparkSession writing;
  private final Scale scale;
  private final RunFolder run;
  private final Optional<TableUpdate> update;

  /**
   * @param working for what is worked on between extraction and tables
   * @param writing for rows that are to be written as tables
   * @param standing the run this one goes on from
   */
  public Tables(
      SparkSession working,
      SparkSession writing,
      Scale scale,
      RunFolder run,
      Optional<StandingRun> standing) {
    this.working = working;
    this.writing = writing;
    this.scale = scale;
    this.run = run;
    this.update = standing.map(before -> new TableUpdate(writing, scale, before, run));
  }

  /** For what is worked on between extraction and tables. */
  public SparkSession working() {
    return working;
  }

  /** For rows that are to be written as tables. */
  public SparkSession writing() {
    return writing;
  }

  public Scale scale() {
    return scale;
  }

  /** Writes a table; partitions that are as they were are taken over from the run before. */
  public void write(Dataset<Row> rows, TableSchema schema) {
    if (update.isPresent()) {
      update.get().write(rows, schema);
    } else {
      TableWriter.write(rows, schema, run.table(schema.name()), scale);
    }
  }

  /**
   * Writes a table to which batches add rows.
   *
   * @param rows with the column {@link Extracted#BATCH}
   * @param batch this run's own
   */
  public void grow(Dataset<Row> rows, TableSchema schema, int batch) {
    if (update.isPresent()) {
      Dataset<Row> standing = rows.filter(col(Extracted.BATCH).notEqual(batch));
      Dataset<Row> added = rows.filter(col(Extracted.BATCH).equalTo(batch));
      update.get().extend(standing, added, schema);
    } else {
      TableWriter.write(rows, schema, run.table(schema.name()), scale);
    }
  }

  /** Rejects of this run and, when it goes on from another, of that one; each once. */
  public Dataset<Row> withStanding(Dataset<Row> rejects) {
    return update
        .map(standing -> rejects.unionByName(standing.rows(TableSchema.REJECTS)).distinct())
        .orElse(rejects);
  }

  /** The events of the run this one goes on from; none when it goes on from none. */
  public Dataset<Row> standingEvents() {
    return update
        .map(standing -> standing.rows(TableSchema.EVENTS))
        .orElseGet(() -> working.createDataFrame(List.of(), SparkRows.struct(TableSchema.EVENTS)));
  }

  public Dataset<Row> read(TableSchema schema) {
    return PublishedTable.read(working, run.folder(), schema);
  }

  /** By table, how many partitions were taken over and written; empty when all were written. */
  public Map<String, RunRecord.Partitions> partitions() {
    return update.map(TableUpdate::partitions).orElse(Map.of());
  }

  /**
   * Writes an intermediate result to disk and goes on from there, so that nothing upstream is ever
   * computed twice and a lost executor costs no second pass.
   */
  public Dataset<Row> aside(String name, Dataset<Row> rows) {
    return aside(name, rows, working);
  }

  /** The same, to write tables of it. */
  public Dataset<Row> asideForTables(String name, Dataset<Row> rows) {
    return aside(name, rows, writing);
  }

  private Dataset<Row> aside(String name, Dataset<Row> rows, SparkSession next) {
    Path folder = run.work(name);
    rows.write().option("compression", "zstd").parquet(folder.toString());
    return next.read().schema(rows.schema()).parquet(folder.toString());
  }
}
