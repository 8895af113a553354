package org.conflictledger.dataset.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.conflictledger.dataset.table.Scale;
import org.conflictledger.dataset.table.TableSchema;
import org.conflictledger.dataset.table.TableWriter;

/**
 * A made-up table as the job's own writer writes it.
 *
 * @param partitions by which it is divided, such as years
 * @param files their sizes in bytes, least first
 * @param heldBytes the most heap that was in use and no garbage while it was made and written
 * @param scan what a query for the country with most rows reads, in the first year
 */
public record WrittenTable(
    String table,
    long rows,
    Scale scale,
    int partitions,
    List<Long> files,
    long heldBytes,
    ScanShare scan) {

  private static final String FULLEST = "C0";

  /**
   * @param years among which rows are divided
   * @param folder an existing one, in which the table is left
   */
  static WrittenTable of(
      SparkSession spark, TableSchema schema, long rows, int years, Scale scale, Path folder)
      throws IOException {
    SparkSession own = scale.writing(scale.session(spark));
    Path table = folder.resolve(schema.name());
    long held;
    System.gc();
    try (HeldMemory memory = new HeldMemory()) {
      TableWriter.write(
          MadeUpTable.rows(own, schema, rows, years),
          schema,
          new org.apache.hadoop.fs.Path(table.toUri()),
          scale);
      held = memory.bytes();
    }
    List<Path> files;
    try (Stream<Path> all = Files.walk(table)) {
      files = all.filter(file -> file.toString().endsWith(".parquet")).toList();
    }
    return new WrittenTable(
        schema.name(),
        rows,
        scale,
        (int) files.stream().map(Path::getParent).distinct().count(),
        files.stream().map(file -> file.toFile().length()).sorted().toList(),
        held,
        ScanShare.of(spark, folder.toString(), schema, FULLEST, MadeUpTable.FIRST_YEAR));
  }

  long least() {
    return files.get(0);
  }

  long median() {
    return files.get(files.size() / 2);
  }

  long most() {
    return files.get(files.size() - 1);
  }
}
