package org.conflictledger.dataset.report;

import static org.apache.spark.sql.functions.expr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.conflictledger.report.ReportData.CountrySum;
import org.conflictledger.report.ReportData.Quality;

/** One pass over the events, country by country: people harmed, and how well it is known. */
final class CountryFigures {

  private static final String KNOWN = " not in ('unknown')";
  private static final int DATE_CLASSES = 5;
  private static final int PLACE_CLASSES = 7;

  private final List<Row> rows;

  private CountryFigures(List<Row> rows) {
    this.rows = rows;
  }

  static CountryFigures of(Dataset<Row> events) {
    List<Column> counts =
        new ArrayList<>(
            List.of(
                Sums.exprs(
                    "max(country_name) as name",
                    "count(*) as events",
                    "count(best) as told",
                    "count_if(week_method = 'published') as day_not_told",
                    "count_if(side_a" + KNOWN + " and side_b" + KNOWN + ") as both_sides",
                    "count_if((side_a" + KNOWN + ") != (side_b" + KNOWN + ")) as one_side",
                    "count_if(best is not null and high is null) as open",
                    "count_if(high > low) as wide",
                    "count_if(articles = 1) as alone")));
    for (int i = 1; i <= DATE_CLASSES; i++) {
      counts.add(expr("count_if(date_prec = " + i + ") as date_" + i));
    }
    for (int i = 0; i <= PLACE_CLASSES; i++) {
      counts.add(expr("count_if(coalesce(where_prec, 0) = " + i + ") as where_" + i));
    }
    Column[] all =
        Sums.together(
            counts.toArray(Column[]::new),
            Sums.of("", "killed_", "true"),
            Sums.of("injured_", "injured_", "true"),
            Sums.of("captured_", "captured_", "true"),
            Sums.of("abducted_", "abducted_", "true"));
    Column[] rest = Arrays.copyOfRange(all, 1, all.length);
    return new CountryFigures(
        events.groupBy(expr("coalesce(country, '') as code")).agg(all[0], rest).collectAsList());
  }

  /** Most killed first. */
  List<CountrySum> sums() {
    return rows.stream()
        .map(
            row ->
                new CountrySum(
                    Sums.text(row, "code"),
                    Sums.text(row, "name"),
                    Sums.number(row, "events"),
                    Sums.number(row, "told"),
                    Sums.figure(row, "killed_"),
                    Sums.figure(row, "injured_"),
                    Sums.figure(row, "captured_"),
                    Sums.figure(row, "abducted_")))
        .sorted(
            Comparator.comparingLong((CountrySum sum) -> -sum.killed().best())
                .thenComparing(sum -> !sum.killed().reported())
                .thenComparing(CountrySum::code))
        .toList();
  }

  /** Events whose toll changed from day to day. */
  static long moved(Dataset<Row> tolls) {
    return tolls.groupBy("event_id").count().filter("count > 1").count();
  }

  Quality quality(long moved) {
    return new Quality(
        sum("events"),
        classes("date_", 1, DATE_CLASSES),
        sum("day_not_told"),
        classes("where_", 0, PLACE_CLASSES),
        sum("both_sides"),
        sum("one_side"),
        sum("events") - sum("both_sides") - sum("one_side"),
        sum("told"),
        sum("open"),
        sum("wide"),
        sum("alone"),
        moved);
  }

  private Map<Integer, Long> classes(String prefix, int from, int to) {
    Map<Integer, Long> classes = new TreeMap<>();
    for (int i = from; i <= to; i++) {
      classes.put(i, sum(prefix + i));
    }
    return classes;
  }

  private long sum(String column) {
    return rows.stream().mapToLong(row -> Sums.number(row, column)).sum();
  }
}
