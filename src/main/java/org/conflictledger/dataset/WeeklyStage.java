package org.conflictledger.dataset;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.conflictledger.event.Event;
import org.conflictledger.event.WeeklyTable;

/** Adds up by ISO week: casualties from events, coverage from articles. */
final class WeeklyStage {

  private WeeklyStage() {}

  /**
   * Rows of the table {@code casualties_weekly}.
   *
   * @param linked what {@link LinkStage} gives
   */
  static Dataset<Row> casualties(Dataset<Row> linked) {
    return linked
        .select(col("event.country"), col("event.admin1"), col("record"))
        .groupByKey((MapFunction<Row, String>) WeeklyStage::region, Encoders.STRING())
        .flatMapGroups(
            (FlatMapGroupsFunction<String, Row, Row>) (region, rows) -> rows(rows),
            Encoders.row(SparkRows.struct(TableSchema.CASUALTIES_WEEKLY)));
  }

  private static String region(Row row) {
    return row.<String>getAs("country") + '/' + row.<String>getAs("admin1");
  }

  private static Iterator<Row> rows(Iterator<Row> linked) {
    List<Event> events = new ArrayList<>();
    linked.forEachRemaining(row -> events.add(LinkStage.EVENTS.read(row.getAs("record"))));
    return WeeklyTable.rows(events).stream()
        .map(row -> SparkRows.row(WeeklyColumns.of(row)))
        .iterator();
  }

  /** Rows of the table {@code coverage_weekly}: originals only, a copy is no second look. */
  static Dataset<Row> coverage(Dataset<Row> articles, Dataset<Row> copies) {
    return articles
        .select(col("article.article_id").as("article_id"), explode(col("coverage")).as("cell"))
        .join(copies, new String[] {"article_id"}, "left_anti")
        .groupBy("cell.iso_year", "cell.iso_week", "cell.country", "cell.admin1")
        .agg(count(lit(1)).as("articles"));
  }
}
