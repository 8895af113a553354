package org.conflictledger.dataset.benchmark;

import static org.apache.spark.sql.functions.expr;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructField;
import org.conflictledger.dataset.Scale;
import org.conflictledger.dataset.SparkRows;
import org.conflictledger.dataset.TableSchema;
import org.conflictledger.dataset.TableWriter;
import org.conflictledger.dataset.TestSpark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A query for one country and year leaves nearly all of a table unread, by order and statistics.
 */
final class ScanShareTest {

  /** So many that pages outweigh the blocks of four kilobytes in which local files are read. */
  private static final int ROWS = 120_000;

  @Test
  void oneCountryAndYearIsUnderATwentieth(@TempDir Path folder) {
    TableSchema schema = TableSchema.EVENTS;
    TableWriter.write(
        rows(schema),
        schema,
        new org.apache.hadoop.fs.Path(folder.resolve(schema.name()).toUri()),
        Scale.LARGE);
    for (String country : List.of("C1", "C7", "C30")) {
      ScanShare share = ScanShare.of(TestSpark.session(), folder.toString(), schema, country, 2014);
      assertThat(share.share()).as(country + ": " + share).isPositive().isLessThan(0.05);
    }
  }

  /** Twelve years; of sixty countries few have most rows, as wars do. */
  private static Dataset<Row> rows(TableSchema schema) {
    Column[] values =
        Arrays.stream(SparkRows.struct(schema).fields())
            .map(ScanShareTest::value)
            .toArray(Column[]::new);
    return TestSpark.session()
        .range(ROWS)
        .withColumn("h", expr("xxhash64(id)"))
        .withColumn("u", expr("pmod(h, 100000) / 100000d"))
        .select(values);
  }

  private static Column value(StructField field) {
    DataType type = field.dataType();
    String made =
        switch (field.name()) {
          case "iso_year" -> "int(2010 + pmod(id, 12))";
          case "iso_week" -> "int(1 + pmod(h, 52))";
          case "event_id" -> "left(sha1(string(h)), 20)";
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
                default -> "array(sha1(string(h)), sha1(string(id)))";
              };
        };
    return expr(made).cast(type).as(field.name());
  }
}
