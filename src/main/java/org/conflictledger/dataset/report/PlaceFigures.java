package org.conflictledger.dataset.report;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.desc_nulls_last;
import static org.apache.spark.sql.functions.expr;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.conflictledger.report.ReportData.MapPoint;

/** The places with most killed. */
final class PlaceFigures {

  private static final int PLACES = 300;

  private PlaceFigures() {}

  static List<MapPoint> of(Dataset<Row> events) {
    Column[] sums = Sums.of("", "", "true");
    return events
        .filter("latitude is not null and longitude is not null")
        .groupBy("latitude", "longitude", "where_prec")
        .agg(
            expr("max(place) as place"),
            expr("max(admin1_name) as admin1_name"),
            expr("max(country_name) as country_name"),
            expr("count(*) as events"),
            sums[0],
            sums[1],
            sums[2],
            sums[3])
        .orderBy(desc_nulls_last("best"), col("latitude"), col("longitude"), col("where_prec"))
        .limit(PLACES)
        .collectAsList()
        .stream()
        .map(PlaceFigures::point)
        .toList();
  }

  private static MapPoint point(Row row) {
    Integer precision = row.getAs("where_prec");
    return new MapPoint(
        Sums.text(row, "place"),
        Sums.text(row, "admin1_name"),
        Sums.text(row, "country_name"),
        row.getAs("latitude"),
        row.getAs("longitude"),
        precision == null ? 0 : precision,
        Sums.number(row, "events"),
        Sums.figure(row, ""));
  }
}
