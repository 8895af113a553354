package org.conflictledger.dataset.report;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.conflictledger.dataset.RunReport;
import org.conflictledger.dataset.publish.PublishedTable;
import org.conflictledger.dataset.publish.RunRecord;
import org.conflictledger.dataset.table.Scale;
import org.conflictledger.dataset.table.TableSchema;
import org.conflictledger.report.ReportData;
import org.conflictledger.report.ReportPage;

/** The report of a run, from its tables. */
public final class SparkReport implements RunReport {

  private static final int AT_A_TIME = 4;

  @Override
  public String page(SparkSession spark, String folder, Optional<String> before, RunRecord record) {
    return ReportPage.of(gather(spark, folder, before, record));
  }

  /** What the page tells. Its questions are small and many, so some are asked at a time. */
  static ReportData gather(
      SparkSession spark, String folder, Optional<String> before, RunRecord record) {
    ExecutorService pool = Executors.newFixedThreadPool(AT_A_TIME);
    try {
      SparkSession own = Scale.ofRows(record.rows().values()).session(spark);
      return new Questions(own, folder, pool).ask(before, facts(record));
    } finally {
      pool.shutdownNow();
    }
  }

  private record Questions(SparkSession spark, String folder, Executor pool) {

    ReportData ask(Optional<String> before, ReportData.RunFacts facts) {
      Dataset<Row> events = table(TableSchema.EVENTS);
      Dataset<Row> tolls = table(TableSchema.TOLLS);
      Dataset<Row> weekly = table(TableSchema.CASUALTIES_WEEKLY);
      Dataset<Row> mentions = table(TableSchema.MENTIONS);
      Dataset<Row> articles = table(TableSchema.ARTICLES);
      var top = later(() -> new EventFigures(events, tolls, mentions, articles).top());
      var countries = later(() -> CountryFigures.of(events));
      var moved = later(() -> CountryFigures.moved(tolls));
      var weeks = later(() -> WeekFigures.killed(weekly));
      var news = later(() -> WeekFigures.news(table(TableSchema.COVERAGE_WEEKLY)));
      var points = later(() -> PlaceFigures.of(events));
      var actors = later(() -> ActorFigures.of(weekly));
      var read = later(() -> ArticleFigures.of(articles));
      var statements = later(() -> StatementFigures.of(mentions));
      var rejects = later(() -> ArticleFigures.rejects(table(TableSchema.REJECTS)));
      var changes = later(() -> before.map(run -> changes(run, events)));
      return new ReportData(
          countries.join().sums(),
          weeks.join(),
          news.join(),
          points.join(),
          actors.join(),
          top.join(),
          read.join(),
          countries.join().quality(moved.join()),
          statements.join(),
          rejects.join(),
          changes
              .join()
              .map(found -> found.withSums(countries.join()))
              .orElse(ReportData.Changes.NONE),
          facts);
    }

    private ChangeFigures changes(String run, Dataset<Row> events) {
      return ChangeFigures.between(
          run, PublishedTable.read(spark, run, TableSchema.EVENTS), events);
    }

    private Dataset<Row> table(TableSchema schema) {
      return PublishedTable.read(spark, folder, schema);
    }

    private <T> CompletableFuture<T> later(Supplier<T> question) {
      return CompletableFuture.supplyAsync(question, pool);
    }
  }

  private static ReportData.RunFacts facts(RunRecord record) {
    Map<String, String> settings = new TreeMap<>();
    record.configuration().forEach((key, value) -> settings.put(key, String.valueOf(value)));
    return new ReportData.RunFacts(
        record.version(),
        record.run(),
        record.started(),
        record.finished(),
        settings,
        record.input().files(),
        record.input().bytes(),
        record.input().fingerprint(),
        record.batch().number(),
        record.batch().articles(),
        record.batch().rejects(),
        record.batch().passedOver(),
        record.rows(),
        record.seconds());
  }
}
