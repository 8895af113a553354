package org.conflictledger.dataset;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Writes a table as its schema says: Parquet with Zstandard, sorted, partitioned, described. */
final class TableWriter {

  private TableWriter() {}

  /** The columns of a table, in its order and types, each with its description. */
  static Column[] columns(TableSchema schema) {
    return Arrays.stream(SparkRows.struct(schema).fields())
        .map(f -> col(f.name()).cast(f.dataType()).as(f.name(), f.metadata()))
        .toArray(Column[]::new);
  }

  static void write(Dataset<Row> rows, TableSchema schema, Path folder) {
    List<String> keys = new ArrayList<>(schema.partitionBy());
    keys.addAll(schema.orderBy());
    Column[] order = keys.stream().distinct().map(key -> col(key)).toArray(Column[]::new);
    rows.select(columns(schema))
        // Ranges keep neighbours in one file; adaptive execution merges what is too small for one.
        .repartitionByRange(order)
        .sortWithinPartitions(order)
        .write()
        .option("compression", "zstd")
        .partitionBy(schema.partitionBy().toArray(String[]::new))
        .parquet(folder.toString());
  }
}
