package org.conflictledger.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.desc_nulls_last;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.conflictledger.article.OneLine;
import org.conflictledger.dataset.BuildResult;
import org.conflictledger.dataset.DatasetSurvey;
import org.conflictledger.dataset.publish.PublishedTable;
import org.conflictledger.dataset.publish.RunRecord;
import org.conflictledger.dataset.table.TableSchema;

/** The summary a person reads at the end of a run. */
final class Report {

  private static final int TOP = 10;

  private final SparkSession spark;
  private final PrintWriter out;

  Report(SparkSession spark, PrintWriter out) {
    this.spark = spark;
    this.out = out;
  }

  /**
   * @param output as the user named it
   */
  void print(BuildResult result, String output) {
    RunRecord record = result.record();
    batch(record.batch());
    if (result.outcome() == BuildResult.Outcome.NOTHING_NEW) {
      line("nothing new: the tables in %s stay as they are", output);
      return;
    }
    section("Rows");
    record.rows().forEach((table, rows) -> line("%-20s %,12d", table, rows));
    section("Most killed in a week (role suffered: whose people they were)");
    top(result);
    section("Rejected");
    rejected(record);
    partitions(record);
    section("Seconds");
    record.seconds().forEach((stage, seconds) -> line("%-28s %8.1f", stage, seconds));
    section("Where");
    if (result.published()) {
      line("%s", output);
    } else {
      line(
          "NOT PUBLISHED: %.1f %% of the records were rejected, more than max_rejected_share.",
          100 * record.rejectedShare());
      line("The output is as it was. The rejects are in %s/rejects", result.folder());
    }
  }

  /** What a dry run found. */
  void print(DatasetSurvey.Result survey) {
    section("Dry run: nothing is extracted or written");
    line("%,d files, %.1f MB", survey.files(), survey.bytes() / 1e6);
    survey
        .standing()
        .ifPresent(
            run -> line("appends to run %s of %,d articles", run, survey.standingArticles()));
    line("%-28s %,12d", "articles to read", survey.fresh());
    survey
        .first()
        .ifPresent(day -> line("%-28s %12s to %s", "  published", day, survey.last().orElse(day)));
    line("%-28s %,12d", "read by earlier runs", survey.known());
    line("%-28s %,12d", "outside --since, --until", survey.outsideWindow());
    line("%-28s %,12d", "records that are no article", survey.rejects());
  }

  private void batch(RunRecord.Batch batch) {
    section("Batch " + batch.number());
    line("%-20s %,12d", "articles read", batch.articles());
    batch.passedOver().forEach((reason, articles) -> line("%-20s %,12d", reason, articles));
  }

  private void partitions(RunRecord record) {
    if (record.partitions().isEmpty()) {
      return;
    }
    section("Partitions taken over from the run before, and written");
    record
        .partitions()
        .forEach((table, parts) -> line("%-20s %6d %6d", table, parts.kept(), parts.written()));
  }

  private void top(BuildResult result) {
    Dataset<Row> weekly =
        PublishedTable.read(spark, result.folder(), TableSchema.CASUALTIES_WEEKLY);
    List<Row> rows =
        weekly
            .filter(col("role").equalTo("suffered"))
            .orderBy(
                desc_nulls_last("killed_best"),
                col("iso_year"),
                col("iso_week"),
                col("country"),
                col("admin1"),
                col("actor"))
            .select(
                "iso_year",
                "iso_week",
                "country",
                "admin1_name",
                "actor_name",
                "killed_low",
                "killed_best",
                "killed_high",
                "events")
            .limit(TOP)
            .collectAsList();
    line(
        "%-8s %-3s %-22s %-34s %9s %9s %9s %6s",
        "week", "", "region", "actor", "low", "best", "high", "events");
    for (Row row : rows) {
      line(
          "%d-W%02d %-3s %-22s %-34s %9s %9s %9s %6d",
          row.getInt(0),
          row.getInt(1),
          shown(row, 2, ""),
          cut(shown(row, 3, ""), 22),
          cut(shown(row, 4, ""), 34),
          shown(row, 5, "-"),
          shown(row, 6, "-"),
          row.isNullAt(6) ? "-" : shown(row, 7, "open"),
          row.getLong(8));
    }
  }

  private void rejected(RunRecord record) {
    if (record.rejected().isEmpty()) {
      line("nothing");
    }
    for (Map.Entry<String, Long> entry : record.rejected().entrySet()) {
      line("%-20s %,12d", entry.getKey(), entry.getValue());
    }
  }

  private static String shown(Row row, int column, String otherwise) {
    return row.isNullAt(column) ? otherwise : String.valueOf(row.get(column));
  }

  private static String cut(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length - 1) + "…";
  }

  private void section(String title) {
    out.println();
    out.println(title);
  }

  private void line(String format, Object... values) {
    out.println("  " + OneLine.of(String.format(Locale.ROOT, format, values).stripTrailing()));
  }
}
