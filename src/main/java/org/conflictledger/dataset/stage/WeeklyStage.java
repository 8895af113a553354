package org.conflictledger.dataset.stage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.conflictledger.dataset.table.SparkRows;
import org.conflictledger.dataset.table.TableSchema;
import org.conflictledger.dataset.table.WeeklyColumns;
import org.conflictledger.event.estimate.Event;
import org.conflictledger.event.week.WeeklyTable;
import org.conflictledger.time.IsoWeek;

/** Adds up by ISO week: casualties from events, coverage from articles. */
public final class WeeklyStage {

  private WeeklyStage() {}

  private static final StructType TOLD =
      new StructType()
          .add("cell", DataTypes.StringType, false)
          .add("record", DataTypes.BinaryType, false);

  /**
   * Rows of the table {@code casualties_weekly}.
   *
   * @param linked what {@link LinkStage} gives
   */
  public static Dataset<Row> casualties(Dataset<Row> linked) {
    return linked
        .select(col("event.country"), col("event.admin1"), col("record"))
        .flatMap((FlatMapFunction<Row, Row>) WeeklyStage::told, Encoders.row(TOLD))
        // By week, so that no task holds all years of a region at war.
        .groupByKey((MapFunction<Row, String>) row -> row.getString(0), Encoders.STRING())
        .flatMapGroups(
            (FlatMapGroupsFunction<String, Row, Row>) WeeklyStage::rows,
            Encoders.row(SparkRows.struct(TableSchema.CASUALTIES_WEEKLY)));
  }

  /** An event under its region, once for each week in which it did harm. */
  private static Iterator<Row> told(Row linked) {
    byte[] record = linked.getAs("record");
    String region = linked.<String>getAs("country") + '/' + linked.<String>getAs("admin1") + '/';
    return LinkStage.EVENTS.read(record).losses().stream()
        .map(Event.Loss::week)
        .distinct()
        .map(week -> RowFactory.create(region + week.start().toEpochDay(), record))
        .iterator();
  }

  private static Iterator<Row> rows(String cell, Iterator<Row> told) {
    long monday = Long.parseLong(cell.substring(cell.lastIndexOf('/') + 1));
    IsoWeek week = IsoWeek.of(LocalDate.ofEpochDay(monday));
    Iterable<Row> rows = () -> told;
    Stream<Event> events =
        StreamSupport.stream(rows.spliterator(), false)
            .map(row -> LinkStage.EVENTS.read(row.getAs("record")));
    return WeeklyTable.rows(events, week).stream()
        .map(row -> SparkRows.row(WeeklyColumns.of(row)))
        .iterator();
  }

  /** Rows of the table {@code coverage_weekly}: originals only, a copy is no second look. */
  public static Dataset<Row> coverage(Dataset<Row> articles, Dataset<Row> copies) {
    return articles
        .select(col("article.article_id").as("article_id"), explode(col("coverage")).as("cell"))
        .join(copies, new String[] {"article_id"}, "left_anti")
        .groupBy("cell.iso_year", "cell.iso_week", "cell.country", "cell.admin1")
        .agg(count(lit(1)).as("articles"));
  }
}
