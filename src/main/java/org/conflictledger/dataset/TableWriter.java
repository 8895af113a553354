package org.conflictledger.dataset;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructField;

/** Writes a table as its schema says: Parquet with Zstandard, sorted, partitioned, described. */
final class TableWriter {

  private TableWriter() {}

  static void write(Dataset<Row> rows, TableSchema schema, Path folder) {
    List<Column> columns = new ArrayList<>();
    for (StructField field : SparkRows.struct(schema).fields()) {
      columns.add(col(field.name()).cast(field.dataType()).as(field.name(), field.metadata()));
    }
    List<String> keys = new ArrayList<>(schema.partitionBy());
    keys.addAll(schema.orderBy());
    Column[] order = keys.stream().distinct().map(key -> col(key)).toArray(Column[]::new);
    rows.select(columns.toArray(Column[]::new))
        // Ranges keep neighbours in one file; adaptive execution merges what is too small for one.
        .repartitionByRange(order)
        .sortWithinPartitions(order)
        .write()
        .option("compression", "zstd")
        .partitionBy(schema.partitionBy().toArray(String[]::new))
        .parquet(folder.toString());
  }
}
