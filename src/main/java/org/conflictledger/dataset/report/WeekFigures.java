package org.conflictledger.dataset.report;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.conflictledger.report.ReportData.CountryWeek;
import org.conflictledger.report.ReportData.NewsWeek;

/** Sums by country and week. */
final class WeekFigures {

  private WeekFigures() {}

  /** Killed, by whose people they were, so that each counts once. */
  static List<CountryWeek> killed(Dataset<Row> weekly) {
    Column[] sums = Sums.of("killed_", "", "true");
    return weekly
        .filter("role = 'suffered' and killed_best is not null")
        .groupBy(expr("coalesce(country, '') as code"), col("week_start"))
        .agg(sums[0], sums[1], sums[2], sums[3])
        .collectAsList()
        .stream()
        .map(
            row ->
                new CountryWeek(
                    Sums.text(row, "code"), row.getAs("week_start"), Sums.figure(row, "")))
        .sorted(Comparator.comparing(CountryWeek::monday).thenComparing(CountryWeek::country))
        .toList();
  }

  /** Articles that told of casualties, by week of publication. */
  static List<NewsWeek> news(Dataset<Row> coverage) {
    return coverage
        .groupBy(expr("coalesce(country, '') as code"), col("iso_year"), col("iso_week"))
        .agg(expr("sum(articles) as articles"))
        .collectAsList()
        .stream()
        .map(
            row ->
                new NewsWeek(
                    Sums.text(row, "code"),
                    monday(row.getAs("iso_year"), row.getAs("iso_week")),
                    Sums.number(row, "articles")))
        .sorted(Comparator.comparing(NewsWeek::monday).thenComparing(NewsWeek::country))
        .toList();
  }

  private static LocalDate monday(int year, int week) {
    // The fourth of January always lies in the first week.
    LocalDate first = LocalDate.of(year, 1, 4);
    return first.minusDays(first.getDayOfWeek().getValue() - 1L).plusWeeks(week - 1L);
  }
}
