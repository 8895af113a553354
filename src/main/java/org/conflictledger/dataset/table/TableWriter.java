package org.conflictledger.dataset.table;

import static org.apache.spark.sql.functions.col;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Writes a table as its schema says: Parquet with Zstandard, sorted, partitioned, described. */
public final class TableWriter {

  private static final int PAGE_ROWS = 1000;

  /** A writer holds so many bytes until it puts them out. */
  private static final int GROUP_BYTES = 32 << 20;

  private TableWriter() {}

  /** The columns of a table, in its order and types, each with its description. */
  public static Column[] columns(TableSchema schema) {
    return Arrays.stream(SparkRows.struct(schema).fields())
        .map(f -> col(f.name()).cast(f.dataType()).as(f.name(), f.metadata()))
        .toArray(Column[]::new);
  }

  private static List<Column> columns(Stream<String> names) {
    return names.map(name -> col(name)).toList();
  }

  /** Writes rows that have the columns of a table into a new folder. */
  public static void write(Dataset<Row> rows, TableSchema schema, Path folder, Scale scale) {
    List<Column> partitionBy = columns(schema.partitionBy().stream());
    List<Column> order =
        columns(Stream.concat(schema.partitionBy().stream(), schema.orderBy().stream()).distinct());
    scale
        .sorted(rows.select(columns(schema)), partitionBy, order)
        .write()
        .option("compression", "zstd")
        // Small pages, whose least and greatest values are in the file's index: a query for a
        // country reads its pages and passes over the others of the year.
        .option("parquet.page.row.count.limit", PAGE_ROWS)
        .option("parquet.block.size", GROUP_BYTES)
        .partitionBy(schema.partitionBy().toArray(String[]::new))
        .parquet(folder.toString());
  }
}
