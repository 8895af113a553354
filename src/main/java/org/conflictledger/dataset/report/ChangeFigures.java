package org.conflictledger.dataset.report;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.row_number;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.conflictledger.report.Figure;
import org.conflictledger.report.ReportData.Changes;
import org.conflictledger.report.ReportData.CountryChange;
import org.conflictledger.report.ReportData.CountrySum;
import org.conflictledger.report.ReportData.EventChange;
import org.conflictledger.report.ReportData.Kind;

/** What became of the events of the run before, by their ids. */
final class ChangeFigures {

  private static final int EXAMPLES = 10;

  /** What a change of an event is a change of. */
  private static final String TOLD =
      "struct(date_start, date_end, country, admin1, place, side_a, side_b, low, best, high,"
          + " injured_low, injured_best, injured_high, captured_low, captured_best, captured_high,"
          + " abducted_low, abducted_best, abducted_high)";

  private final String run;
  private final Map<String, Long> counts;
  private final List<EventChange> examples;
  private final List<CountrySum> before;

  private ChangeFigures(
      String run, Map<String, Long> counts, List<EventChange> examples, List<CountrySum> before) {
    this.run = run;
    this.counts = counts;
    this.examples = examples;
    this.before = before;
  }

  /**
   * @param run folder of the run before
   * @param before its events
   */
  static ChangeFigures between(String run, Dataset<Row> before, Dataset<Row> now) {
    Dataset<Row> both =
        side(before, "then")
            .join(side(now, "now"), col("then_id").equalTo(col("now_id")), "full_outer")
            .withColumn(
                "kind",
                expr(
                    "case when then_id is null then 'NEW' when now_id is null then 'GONE'"
                        + " when then_told <=> now_told then 'SAME' else 'CHANGED' end"));
    Map<String, Long> counts = new TreeMap<>();
    both.groupBy("kind")
        .count()
        .collectAsList()
        .forEach(row -> counts.put(row.getString(0), row.getLong(1)));
    return new ChangeFigures(
        new Path(run).getName(), counts, examples(both), CountryFigures.of(before).sums());
  }

  /** With the sums by country, then and now. */
  Changes withSums(CountryFigures now) {
    return new Changes(
        run,
        counts.getOrDefault("NEW", 0L),
        counts.getOrDefault("CHANGED", 0L),
        counts.getOrDefault("GONE", 0L),
        counts.getOrDefault("SAME", 0L),
        countries(before, now.sums()),
        examples);
  }

  private static Dataset<Row> side(Dataset<Row> events, String name) {
    return events.select(
        Sums.together(
            Sums.exprs(
                "event_id as " + name + "_id",
                "date_start as " + name + "_start",
                "coalesce(place, admin1_name) as " + name + "_place",
                "country_name as " + name + "_country",
                TOLD + " as " + name + "_told"),
            Sums.own("", name + "_")));
  }

  private static List<EventChange> examples(Dataset<Row> both) {
    Column size = expr("abs(coalesce(now_best, 0) - coalesce(then_best, 0))").desc();
    Column wider = expr("abs(coalesce(now_high, 0) - coalesce(then_high, 0))").desc();
    Column id = expr("coalesce(now_id, then_id)");
    return both
        .filter("kind != 'SAME'")
        .withColumn("rank", row_number().over(Window.partitionBy("kind").orderBy(size, wider, id)))
        .filter(col("rank").leq(EXAMPLES))
        .orderBy("kind", "rank")
        .collectAsList()
        .stream()
        .map(ChangeFigures::change)
        .toList();
  }

  private static EventChange change(Row row) {
    Kind kind = Kind.valueOf(Sums.text(row, "kind"));
    String side = kind == Kind.GONE ? "then_" : "now_";
    return new EventChange(
        kind,
        Sums.text(row, side + "id"),
        row.getAs(side + "start"),
        Sums.text(row, side + "place"),
        Sums.text(row, side + "country"),
        Sums.figure(row, "then_"),
        Sums.figure(row, "now_"));
  }

  /** Where anything of it changed, the largest changes first. */
  private static List<CountryChange> countries(List<CountrySum> before, List<CountrySum> now) {
    Map<String, CountrySum> then = new HashMap<>();
    before.forEach(sum -> then.put(sum.code(), sum));
    List<CountryChange> changes = new ArrayList<>();
    for (CountrySum sum : now) {
      CountrySum old = then.remove(sum.code());
      changes.add(
          new CountryChange(
              sum.name(),
              old == null ? 0 : old.events(),
              sum.events(),
              old == null ? Figure.NOT_REPORTED : old.killed(),
              sum.killed()));
    }
    then.values()
        .forEach(
            old ->
                changes.add(
                    new CountryChange(
                        old.name(), old.events(), 0, old.killed(), Figure.NOT_REPORTED)));
    changes.removeIf(
        change -> change.before().equals(change.now()) && change.eventsBefore() == change.events());
    changes.sort(
        Comparator.comparingLong(
                (CountryChange change) -> -Math.abs(change.now().best() - change.before().best()))
            .thenComparing(CountryChange::name));
    return changes;
  }
}
