package org.conflictledger.dataset.report;

import static org.apache.spark.sql.functions.expr;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.conflictledger.report.Figure;
import org.conflictledger.report.ReportData.ActorSum;

/** The actors with most killed, on either side of the harm. */
final class ActorFigures {

  private static final int ACTORS = 12;

  private ActorFigures() {}

  static List<ActorSum> of(Dataset<Row> weekly) {
    Column[] sums =
        Sums.together(
            Sums.of("killed_", "suffered_", "role = 'suffered'"),
            Sums.of("killed_", "inflicted_", "role = 'inflicted'"),
            Sums.exprs(
                "sum(killed_civilians_best) filter (where role = 'inflicted') as civilians",
                "max(actor_type) as type"));
    return weekly
        .groupBy("actor")
        .agg(expr("max(actor_name) as name"), sums)
        .orderBy(
            expr("greatest(coalesce(suffered_best, 0), coalesce(inflicted_best, 0))").desc(),
            expr("actor"))
        .limit(ACTORS)
        .collectAsList()
        .stream()
        .map(ActorFigures::actor)
        .toList();
  }

  private static ActorSum actor(Row row) {
    Long civilians = row.getAs("civilians");
    return new ActorSum(
        Sums.text(row, "actor"),
        Sums.text(row, "name"),
        Sums.text(row, "type"),
        Sums.figure(row, "suffered_"),
        Sums.figure(row, "inflicted_"),
        civilians == null
            ? Figure.NOT_REPORTED
            : Figure.of(civilians, civilians, civilians, false));
  }
}
