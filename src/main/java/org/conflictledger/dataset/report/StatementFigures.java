package org.conflictledger.dataset.report;

import static org.apache.spark.sql.functions.expr;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.conflictledger.report.ReportData.RuleCount;
import org.conflictledger.report.ReportData.Statements;

/** One pass over the statements: what they are, and how sure. */
final class StatementFigures {

  private static final int RULES = 30;

  private StatementFigures() {}

  static Statements of(Dataset<Row> mentions) {
    List<Row> rows =
        mentions
            .groupBy(
                expr("rule"),
                expr("outcome"),
                expr("scope"),
                expr("status"),
                expr("least(cast(floor(confidence * 10) as int), 9) as tenth"))
            // Hundredths, so that the sum does not depend on its order.
            .agg(
                expr("count(*) as statements"),
                expr("sum(cast(round(confidence * 10000) as bigint)) as confidence"))
            .collectAsList();
    Map<String, Long> confidence = count(rows, row -> Sums.text(row, "rule"), "confidence");
    List<RuleCount> rules =
        count(rows, row -> Sums.text(row, "rule"), "statements").entrySet().stream()
            .map(
                rule ->
                    new RuleCount(
                        rule.getKey(),
                        rule.getValue(),
                        confidence.get(rule.getKey()) / 10000.0 / rule.getValue()))
            .sorted(
                Comparator.comparingLong((RuleCount rule) -> -rule.statements())
                    .thenComparing(RuleCount::rule))
            .limit(RULES)
            .toList();
    return new Statements(
        rows.stream().mapToLong(row -> Sums.number(row, "statements")).sum(),
        count(rows, row -> Sums.text(row, "outcome"), "statements"),
        count(rows, row -> Sums.text(row, "scope"), "statements"),
        count(rows, row -> Sums.text(row, "status"), "statements"),
        count(rows, row -> row.<Integer>getAs("tenth"), "statements"),
        rules);
  }

  private static <K> Map<K, Long> count(List<Row> rows, Function<Row, K> by, String column) {
    Map<K, Long> counts = new TreeMap<>();
    rows.forEach(row -> counts.merge(by.apply(row), Sums.number(row, column), Long::sum));
    return counts;
  }
}
