package org.conflictledger.dataset.benchmark;

import static org.apache.spark.sql.functions.expr;

import java.util.Arrays;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructField;
import org.conflictledger.dataset.table.SparkRows;
import org.conflictledger.dataset.table.TableSchema;

/**
 * Rows of a table by its schema, larger than a benchmark could extract: of sixty countries few have
 * most rows, as wars do. The same number of rows and years is the same table.
 */
final class MadeUpTable {

  static final int FIRST_YEAR = 2010;

  /** So many parts, so that what comes from one is a small share of any partition. */
  private static final int PARTS = 64;

  private static final long ROWS_A_PART = 10_000;

  private MadeUpTable() {}

  /**
   * @param years among which rows are divided evenly
   */
  static Dataset<Row> rows(SparkSession spark, TableSchema schema, long rows, int years) {
    Column[] values =
        Arrays.stream(SparkRows.struct(schema).fields())
            .map(field -> value(field, years))
            .toArray(Column[]::new);
    int parts = (int) Math.max(1, Math.min(PARTS, rows / ROWS_A_PART));
    return spark
        .range(0, rows, 1, parts)
        .withColumn("h", expr("xxhash64(id)"))
        .withColumn("u", expr("pmod(h, 100000) / 100000d"))
        .select(values);
  }

  private static Column value(StructField field, int years) {
    DataType type = field.dataType();
    String made =
        switch (field.name()) {
          case "iso_year" -> "int(" + FIRST_YEAR + " + pmod(id, " + years + "))";
          case "iso_week" -> "int(1 + pmod(h, 52))";
          case "event_id" -> "hex(h)";
          case "country" -> "concat('C', int(60 * u * u * u))";
          case "admin1" -> "concat('C', int(60 * u * u * u), '-', pmod(h, 20))";
          default ->
              switch (type.typeName()) {
                case "string" -> "concat('some name ', pmod(h, 500))";
                case "integer" -> "int(pmod(h, 40))";
                case "long", "bigint" -> "pmod(h, 400)";
                case "double" -> "u * 90";
                case "boolean" -> "h > 0";
                case "date" -> "date_add(date'2010-01-04', int(pmod(h, 3650)))";
                default -> "array(hex(xxhash64(h)), hex(xxhash64(id, h)))";
              };
        };
    return expr(made).cast(type).as(field.name());
  }
}
