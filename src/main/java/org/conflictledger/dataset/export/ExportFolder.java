package org.conflictledger.dataset.export;

import static org.apache.spark.sql.functions.col;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructField;
import org.conflictledger.dataset.publish.OutputException;
import org.conflictledger.dataset.table.SparkRows;
import org.conflictledger.dataset.table.TableSchema;

/**
 * Writes an export as one Parquet file and one CSV file, each put into its place whole: a reader
 * sees the old file or the new one.
 */
final class ExportFolder {

  private final FileSystem fileSystem;
  private final Path folder;

  /**
   * @throws OutputException when it cannot be a folder
   */
  ExportFolder(String folder, Configuration hadoop) {
    Path path = new Path(folder);
    try {
      this.fileSystem = path.getFileSystem(hadoop);
      this.folder = fileSystem.makeQualified(path);
      fileSystem.mkdirs(this.folder);
    } catch (IOException e) {
      throw new OutputException("cannot write to " + folder + ": " + e.getMessage());
    }
  }

  /**
   * Writes {@code <table>.parquet} and {@code <table>.csv}, sorted as the schema says.
   *
   * @return the number of rows
   */
  long write(Dataset<Row> rows, TableSchema schema, CsvText csv) {
    Path temporary = new Path(folder, "_" + schema.name() + "-" + UUID.randomUUID());
    try {
      Path parquet = parquet(rows, schema, new Path(temporary, "parquet"));
      Dataset<Row> written =
          rows.sparkSession().read().schema(SparkRows.struct(schema)).parquet(parquet.toString());
      Path text = new Path(temporary, schema.name() + ".csv");
      long count = csv(written, text, csv);
      put(parquet, schema.name() + ".parquet");
      put(text, schema.name() + ".csv");
      return count;
    } catch (IOException e) {
      throw new OutputException("cannot write to " + folder + ": " + e.getMessage());
    } finally {
      clear(temporary);
    }
  }

  private Path parquet(Dataset<Row> rows, TableSchema schema, Path to) throws IOException {
    List<Column> columns = new ArrayList<>();
    for (StructField field : SparkRows.struct(schema).fields()) {
      columns.add(col(field.name()).cast(field.dataType()).as(field.name(), field.metadata()));
    }
    rows.select(columns.toArray(Column[]::new))
        .repartition(1)
        .sortWithinPartitions(schema.orderBy().stream().map(key -> col(key)).toArray(Column[]::new))
        .write()
        .option("compression", "zstd")
        .parquet(to.toString());
    for (FileStatus file : fileSystem.listStatus(to)) {
      if (file.getPath().getName().endsWith(".parquet")) {
        return file.getPath();
      }
    }
    throw new IOException("Spark wrote no Parquet file to " + to);
  }

  private long csv(Dataset<Row> rows, Path to, CsvText csv) throws IOException {
    long count = 0;
    try (BufferedWriter out =
        new BufferedWriter(
            new OutputStreamWriter(fileSystem.create(to, true), StandardCharsets.UTF_8))) {
      out.write(String.join(",", rows.columns()));
      out.write('\n');
      for (Iterator<Row> all = rows.toLocalIterator(); all.hasNext(); count++) {
        Row row = all.next();
        for (int i = 0; i < row.size(); i++) {
          out.write(i == 0 ? "" : ",");
          out.write(csv.cell(row.get(i)));
        }
        out.write('\n');
      }
    }
    return count;
  }

  private void put(Path file, String name) throws IOException {
    Path target = new Path(folder, name);
    if ("file".equals(folder.toUri().getScheme())) {
      Files.move(
          java.nio.file.Path.of(file.toUri().getPath()),
          java.nio.file.Path.of(target.toUri().getPath()),
          StandardCopyOption.ATOMIC_MOVE);
      return;
    }
    fileSystem.delete(target, false);
    if (!fileSystem.rename(file, target)) {
      throw new IOException("cannot rename " + file + " to " + target);
    }
  }

  private void clear(Path temporary) {
    try {
      fileSystem.delete(temporary, true);
    } catch (IOException e) {
      // What stays has a name that no reader takes for an export.
    }
  }
}
