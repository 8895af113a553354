package org.conflictledger.dataset.report;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.row_number;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.conflictledger.report.Figure;
import org.conflictledger.report.ReportData.Evidence;
import org.conflictledger.report.ReportData.Toll;
import org.conflictledger.report.ReportData.TopEvent;

/** The events with most killed, with their tolls and the sentences that say most. */
final class EventFigures {

  private static final int EVENTS = 20;
  private static final int SENTENCES = 3;
  private static final int TOLLS = 60;

  /** Statements that give the event's number come first, then those that are surer. */
  private static final Column[] TELLING =
      Sums.exprs(
          "outcome != 'killed'",
          "not (count_best <=> event_best)",
          "status != 'asserted'",
          "scope in ('part', 'cumulative')",
          "-confidence",
          "published",
          "mention_id");

  private final Dataset<Row> events;
  private final Dataset<Row> tolls;
  private final Dataset<Row> mentions;
  private final Dataset<Row> articles;

  EventFigures(
      Dataset<Row> events, Dataset<Row> tolls, Dataset<Row> mentions, Dataset<Row> articles) {
    this.events = events;
    this.tolls = tolls;
    this.mentions = mentions;
    this.articles = articles;
  }

  List<TopEvent> top() {
    List<Row> top =
        events
            .orderBy(
                col("best").desc_nulls_last(), expr("coalesce(high, best)").desc(), col("event_id"))
            .limit(EVENTS)
            .select(columns())
            .collectAsList();
    Object[] ids = top.stream().map(row -> Sums.text(row, "event_id")).toArray();
    if (ids.length == 0) {
      return List.of();
    }
    Map<String, List<Toll>> tolls = tolls(ids);
    Map<String, List<Evidence>> evidence = evidence(ids);
    return top.stream()
        .map(
            row -> {
              String id = Sums.text(row, "event_id");
              return event(
                  row, tolls.getOrDefault(id, List.of()), evidence.getOrDefault(id, List.of()));
            })
        .toList();
  }

  private static Column[] columns() {
    return Sums.together(
        Sums.exprs(
            "event_id",
            "date_start",
            "date_end",
            "date_prec",
            "place",
            "admin1_name",
            "country_name",
            "where_prec",
            "type_of_violence",
            "side_a_name",
            "side_b_name",
            "deaths_a",
            "deaths_b",
            "deaths_civilians",
            "deaths_unknown",
            "articles",
            "slice(sources, 1, 5) as first_sources",
            "size(sources) as sources_all",
            "cast(size(mention_ids) as bigint) as statements"),
        Sums.own("", "killed_"),
        Sums.own("injured_", "injured_"),
        Sums.own("captured_", "captured_"),
        Sums.own("abducted_", "abducted_"));
  }

  private Map<String, List<Toll>> tolls(Object[] ids) {
    Map<String, List<Toll>> found = new HashMap<>();
    Column last =
        row_number().over(Window.partitionBy("event_id").orderBy(col("published").desc()));
    tolls
        .filter(col("event_id").isin(ids))
        .withColumn("last", last)
        .filter(col("last").leq(TOLLS))
        .select(
            Sums.together(Sums.exprs("event_id", "published", "articles"), Sums.own("", "killed_")))
        .collectAsList()
        .forEach(
            row ->
                found
                    .computeIfAbsent(Sums.text(row, "event_id"), id -> new ArrayList<>())
                    .add(
                        new Toll(
                            row.getAs("published"),
                            Sums.figure(row, "killed_"),
                            row.getAs("articles"))));
    found.values().forEach(days -> days.sort(Comparator.comparing(Toll::published)));
    return found;
  }

  private Map<String, List<Evidence>> evidence(Object[] ids) {
    Dataset<Row> named =
        events
            .filter(col("event_id").isin(ids))
            .selectExpr("event_id", "best as event_best", "explode(mention_ids) as mention_id");
    Dataset<Row> said =
        mentions
            .join(broadcast(named), "mention_id")
            // Once for both rankings.
            .repartition(col("event_id"))
            // No two from one article while there are others.
            .withColumn("of_article", rank("event_id", "article_id"))
            .filter(col("of_article").leq(SENTENCES))
            .withColumn(
                "rank",
                row_number()
                    .over(
                        Window.partitionBy("event_id")
                            .orderBy(Sums.together(Sums.exprs("of_article"), TELLING))))
            .filter(col("rank").leq(SENTENCES));
    Map<String, List<Evidence>> found = new HashMap<>();
    articles
        .select("article_id", "source")
        .join(broadcast(said), "article_id")
        .collectAsList()
        .stream()
        .sorted(Comparator.comparingInt((Row row) -> row.<Integer>getAs("rank")))
        .forEach(
            row ->
                found
                    .computeIfAbsent(Sums.text(row, "event_id"), id -> new ArrayList<>())
                    .add(evidence(row)));
    return found;
  }

  private static Column rank(String... within) {
    return row_number().over(Window.partitionBy(within[0], within[1]).orderBy(TELLING));
  }

  private static Evidence evidence(Row row) {
    Long high = row.getAs("count_high");
    long best = Sums.number(row, "count_best");
    return new Evidence(
        Sums.text(row, "mention_id"),
        Sums.text(row, "article_id"),
        Sums.text(row, "source"),
        row.getAs("published"),
        Sums.text(row, "sentence"),
        Sums.text(row, "count_text"),
        Sums.text(row, "outcome"),
        Figure.of(Sums.number(row, "count_low"), best, high == null ? best : high, high == null),
        Sums.text(row, "scope"),
        Sums.text(row, "status"),
        Sums.text(row, "reported_by"),
        Sums.text(row, "rule"),
        row.getAs("confidence"));
  }

  private static TopEvent event(Row row, List<Toll> tolls, List<Evidence> evidence) {
    Figure killed = Sums.figure(row, "killed_");
    List<Long> deaths =
        killed.reported()
            ? List.of(
                Sums.number(row, "deaths_a"),
                Sums.number(row, "deaths_b"),
                Sums.number(row, "deaths_civilians"),
                Sums.number(row, "deaths_unknown"))
            : List.of();
    Integer where = row.getAs("where_prec");
    return new TopEvent(
        Sums.text(row, "event_id"),
        row.getAs("date_start"),
        row.getAs("date_end"),
        row.getAs("date_prec"),
        Sums.text(row, "place"),
        Sums.text(row, "admin1_name"),
        Sums.text(row, "country_name"),
        where == null ? 0 : where,
        row.getAs("type_of_violence"),
        Sums.text(row, "side_a_name"),
        Sums.text(row, "side_b_name"),
        killed,
        deaths,
        Sums.figure(row, "injured_"),
        Sums.figure(row, "captured_"),
        Sums.figure(row, "abducted_"),
        row.getAs("articles"),
        row.getList(row.fieldIndex("first_sources")),
        row.getAs("sources_all"),
        Sums.number(row, "statements"),
        tolls,
        evidence);
  }
}
