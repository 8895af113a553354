package org.conflictledger.dataset.export;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.year;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.conflictledger.dataset.table.SparkRows;
import org.conflictledger.dataset.table.TableSchema;

/**
 * The events that GED would hold, as rows of GED.
 *
 * <p>GED's rule: at least one death in one of its estimates, and a place in a country. What is left
 * out is counted, each event under the first reason that holds.
 */
final class GedEvents {

  private final Dataset<Row> events;
  private final Dataset<Row> articles;
  private final Dataset<Row> mentions;
  private final Map<String, Column> reasons = new LinkedHashMap<>();

  GedEvents(Dataset<Row> events, Dataset<Row> articles, Dataset<Row> mentions) {
    this.events = events;
    this.articles = articles;
    this.mentions = mentions;
    reasons.put("no deaths reported", col("best").isNull());
    reasons.put(
        "no death in best or high",
        greatest(col("best"), coalesce(col("high"), lit(0))).equalTo(0));
    reasons.put("no coordinates", col("priogrid_gid").isNull().or(col("where_prec").isNull()));
    Object[] known = GedCountries.load().codes().toArray();
    reasons.put(
        "in no country that GED knows", coalesce(not(col("country").isin(known)), lit(true)));
  }

  /** How many events are left out, by reason. */
  Map<String, Long> leftOut() {
    List<Column> counts = new ArrayList<>();
    Column earlier = lit(false);
    for (Map.Entry<String, Column> reason : reasons.entrySet()) {
      Column holds = coalesce(reason.getValue(), lit(false));
      counts.add(count_if(holds.and(not(earlier))).as(reason.getKey()));
      earlier = earlier.or(holds);
    }
    Row row = events.select(counts.toArray(Column[]::new)).first();
    Map<String, Long> leftOut = new LinkedHashMap<>();
    int i = 0;
    for (String reason : reasons.keySet()) {
      leftOut.put(reason, row.getLong(i++));
    }
    return leftOut;
  }

  /** Rows of the export {@code ged}. */
  Dataset<Row> rows() {
    Column out = reasons.values().stream().reduce(lit(false), Column::or);
    return events
        .filter(not(coalesce(out, lit(false))))
        // An open upper bound has no place in GED, which writes "at least 12" as 12.
        .withColumn("high", greatest(col("best"), coalesce(col("high"), col("best"))))
        .withColumn(
            "dyad_year_deaths",
            sum("best")
                .over(Window.partitionBy(col("side_a"), col("side_b"), year(col("date_start")))))
        .join(told(), new String[] {"event_id"}, "left")
        .join(reporters(), new String[] {"event_id"}, "left")
        .mapPartitions(
            (MapPartitionsFunction<Row, Row>)
                rows -> {
                  Iterable<Row> all = () -> rows;
                  GedRows ged = GedRows.shared();
                  return StreamSupport.stream(all.spliterator(), false).map(ged::row).iterator();
                },
            Encoders.row(SparkRows.struct(TableSchema.GED)));
  }

  /** The articles of each event, oldest first. */
  private Dataset<Row> told() {
    return events
        .select(col("event_id"), explode(col("article_ids")).as("article_id"))
        .join(articles, "article_id")
        .groupBy("event_id")
        .agg(
            sort_array(
                    collect_list(
                        struct(
                            col("published"),
                            col("article_id"),
                            col("source"),
                            col("title"),
                            col("duplicate_of").isNull().as("original"))))
                .as("told"));
  }

  private Dataset<Row> reporters() {
    return events
        .select(col("event_id"), explode(col("mention_ids")).as("mention_id"))
        .join(mentions.filter(col("reported_by").isNotNull()), "mention_id")
        .groupBy("event_id")
        .agg(sort_array(collect_set(col("reported_by"))).as("reported_by"));
  }
}
