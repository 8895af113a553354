package org.conflictledger.dataset.report;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.conflictledger.report.ReportData.Articles;
import org.conflictledger.report.ReportData.RejectCount;
import org.conflictledger.report.ReportData.Source;

/** What was read, by outlet, and what could not be, by reason. */
final class ArticleFigures {

  private static final int SOURCES = 12;

  private ArticleFigures() {}

  /** The sums over all outlets stand beside each of the first, so that one pass does. */
  static Articles of(Dataset<Row> articles) {
    List<Row> rows =
        articles
            .groupBy(expr("coalesce(source, '') as source"))
            .agg(
                expr("count(*) as articles"),
                expr("count(duplicate_of) as copies"),
                expr("count_if(duplicate_of is null and mentions > 0) as telling"),
                expr("min(published) as first"),
                expr("max(published) as last"))
            .selectExpr(
                "*",
                "sum(articles) over () as all_articles",
                "sum(copies) over () as all_copies",
                "sum(telling) over () as all_telling",
                "min(first) over () as all_first",
                "max(last) over () as all_last",
                "count(*) over () as sources")
            .orderBy(col("articles").desc(), col("source"))
            .limit(SOURCES)
            .collectAsList();
    if (rows.isEmpty()) {
      return new Articles(0, 0, 0, "", "", List.of(), 0);
    }
    Row all = rows.get(0);
    return new Articles(
        Sums.number(all, "all_articles"),
        Sums.number(all, "all_copies"),
        Sums.number(all, "all_telling"),
        all.getAs("all_first").toString(),
        all.getAs("all_last").toString(),
        rows.stream().map(ArticleFigures::source).toList(),
        Sums.number(all, "sources"));
  }

  private static Source source(Row row) {
    return new Source(
        Sums.text(row, "source"),
        Sums.number(row, "articles"),
        Sums.number(row, "copies"),
        Sums.number(row, "telling"));
  }

  static List<RejectCount> rejects(Dataset<Row> rejects) {
    return rejects
        .groupBy("reason")
        .agg(expr("count(*) as records"), expr("min(struct(file, position, detail)) as example"))
        .orderBy(col("records").desc(), col("reason"))
        .collectAsList()
        .stream()
        .map(
            row -> {
              Row example = row.getAs("example");
              return new RejectCount(
                  Sums.text(row, "reason"),
                  Sums.number(row, "records"),
                  Sums.text(example, "file"),
                  Sums.number(example, "position"),
                  Sums.text(example, "detail"));
            })
        .toList();
  }
}
