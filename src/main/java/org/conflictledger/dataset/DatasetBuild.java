package org.conflictledger.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.conflictledger.article.Reject;
import org.conflictledger.dataset.extract.ExtractStage;
import org.conflictledger.dataset.extract.Extracted;
import org.conflictledger.dataset.extract.Interpreter;
import org.conflictledger.dataset.extract.Selection;
import org.conflictledger.dataset.input.InputException;
import org.conflictledger.dataset.input.InputFiles;
import org.conflictledger.dataset.input.InputListing;
import org.conflictledger.dataset.publish.OutputException;
import org.conflictledger.dataset.publish.RunFolder;
import org.conflictledger.dataset.publish.RunMetrics;
import org.conflictledger.dataset.publish.RunRecord;
import org.conflictledger.dataset.publish.StandingRun;
import org.conflictledger.dataset.publish.State;
import org.conflictledger.dataset.publish.Tables;
import org.conflictledger.dataset.stage.CopyStage;
import org.conflictledger.dataset.stage.LinkStage;
import org.conflictledger.dataset.stage.WeeklyStage;
import org.conflictledger.dataset.table.ArticleColumns;
import org.conflictledger.dataset.table.Scale;
import org.conflictledger.dataset.table.SparkRows;
import org.conflictledger.dataset.table.TableSchema;

/**
 * The job: articles in, every published table out.
 *
 * <p>The input is passed over once; what was extracted is written aside and everything else is made
 * from it, and from what earlier runs extracted when this one appends to theirs. Readers of the
 * output see the tables of this run all at once, at the very end.
 */
public final class DatasetBuild {

  private final SparkSession spark;
  private final Interpreter.Source source;
  private final Optional<RunReport> report;
  private final Stopwatch watch;
  private final Consumer<String> progress;
  private final LongFunction<Scale> scales;

  /**
   * A build without a report.
   *
   * @param progress is told, line by line, what is under way
   */
  public DatasetBuild(SparkSession spark, Interpreter.Source source, Consumer<String> progress) {
    this(spark, source, progress, Optional.empty());
  }

  /**
   * @param progress is told, line by line, what is under way
   * @param report makes the page beside the tables
   */
  public DatasetBuild(
      SparkSession spark,
      Interpreter.Source source,
      Consumer<String> progress,
      Optional<RunReport> report) {
    this(spark, source, progress, report, Scale::ofBytes);
  }

  /**
   * @param scales of what was extracted, by its bytes
   */
  DatasetBuild(
      SparkSession spark,
      Interpreter.Source source,
      Consumer<String> progress,
      Optional<RunReport> report,
      LongFunction<Scale> scales) {
    this.scales = scales;
    this.spark = spark;
    this.source = source;
    this.progress = progress;
    this.report = report;
    this.watch = new Stopwatch(progress);
  }

  /**
   * Runs the job once.
   *
   * @throws InputException when there is nothing to read
   * @throws OutputException when the output cannot be used
   */
  public BuildResult run(BuildRequest request) {
    Configuration hadoop = spark.sparkContext().hadoopConfiguration();
    Instant started = Instant.now();
    InputListing listing =
        watch.time("list input", () -> InputFiles.list(request.inputs(), request.format(), hadoop));
    tell(listing);
    try (RunFolder run = RunFolder.begin(new Path(request.output()), hadoop)) {
      try {
        return run(request, listing, started, run);
      } catch (Exception e) {
        run.abandon();
        throw e;
      }
    } catch (IOException | UncheckedIOException e) {
      throw new OutputException("cannot write to " + request.output() + ": " + e.getMessage());
    } catch (Exception e) {
      throw Failure.of(e, request.output());
    }
  }

  private BuildResult run(
      BuildRequest request, InputListing listing, Instant started, RunFolder run)
      throws IOException {
    Batches batches = Batches.begin(spark, run, request);
    watch.time("read and extract", () -> batches.take(extract(request, listing, batches)));
    if (batches.nothingNew()) {
      RunRecord record = new Summary(listing).record(request, run.id(), started, batches, watch);
      StandingRun standing = batches.standing().orElseThrow();
      standing.write(RunMetrics.of(record, standing.record()));
      return new BuildResult(BuildResult.Outcome.NOTHING_NEW, record, run.folder());
    }
    Tables tables = tables(batches, run);
    build(listing, batches, tables);
    RunRecord record =
        watch.time(
            "count",
            () -> new Summary(listing).record(request, run.id(), started, batches, watch, tables));
    if (record.rejectedShare() > request.maxRejectedShare()) {
      return new BuildResult(BuildResult.Outcome.REFUSED, record, run.folder());
    }
    report.ifPresent(page -> watch.time("report", () -> write(page, run, record)));
    publish(run, record, batches.state());
    return new BuildResult(BuildResult.Outcome.PUBLISHED, record, run.folder());
  }

  private Tables tables(Batches batches, RunFolder run) {
    long bytes = batches.bytes();
    Scale scale = scales.apply(bytes);
    SparkSession working = scale.session(spark, bytes);
    return new Tables(working, scale.writing(working), scale, run, batches.standing());
  }

  private Dataset<Row> extract(BuildRequest request, InputListing listing, Batches batches) {
    Selection selection = batches.selection(request.window());
    // What travels to the executors must not be this build.
    Interpreter.Source interpreters = source;
    return ExtractStage.run(
        spark,
        listing,
        request.reading(),
        () -> new Extracted(interpreters.interpreter(), selection),
        Extracted.STRUCT);
  }

  private void build(InputListing listing, Batches batches, Tables tables) {
    Records records =
        watch.time(
            "find duplicate ids", () -> Records.of(batches.all(tables.working()), tables::aside));
    Dataset<Row> copies =
        watch.time(
            "find copies", () -> CopyStage.run(records.articles(), tables.scale(), tables::aside));
    Dataset<Row> linked =
        watch.time(
            "link events",
            () ->
                new LinkStage(records.articles(), copies, tables.standingEvents(), source)
                    .run(tables.scale(), tables::asideForTables));
    watch.time("write tables", () -> write(listing, batches, tables, records, copies, linked));
  }

  /** None of the tables needs another. */
  private void write(
      InputListing listing,
      Batches batches,
      Tables tables,
      Records found,
      Dataset<Row> copies,
      Dataset<Row> linked) {
    Records records = found.as(batches.all(tables.writing()));
    int batch = batches.number();
    try (AtOnce tasks = new AtOnce()) {
      tasks.begin(() -> tables.write(LinkStage.events(linked), TableSchema.EVENTS));
      tasks.begin(
          () -> tables.write(WeeklyStage.casualties(linked), TableSchema.CASUALTIES_WEEKLY));
      tasks.begin(() -> tables.grow(records.mentions(), TableSchema.MENTIONS, batch));
      tasks.begin(() -> tables.grow(records.articles(copies), TableSchema.ARTICLES, batch));
      tasks.begin(() -> tables.write(LinkStage.tolls(linked), TableSchema.TOLLS));
      tasks.begin(
          () ->
              tables.write(
                  WeeklyStage.coverage(records.articles(), copies), TableSchema.COVERAGE_WEEKLY));
      tasks.begin(
          () ->
              tables.write(
                  tables.withStanding(records.rejects().unionByName(passedOver(listing))),
                  TableSchema.REJECTS));
      tasks.await();
    }
  }

  private Dataset<Row> passedOver(InputListing listing) {
    return spark.createDataset(
        listing.passedOver().stream()
            .map((Reject reject) -> SparkRows.row(ArticleColumns.of(reject)))
            .toList(),
        Encoders.row(SparkRows.struct(TableSchema.REJECTS)));
  }

  /** The tables are the product: without a page they are published all the same. */
  private void write(RunReport page, RunFolder run, RunRecord record) {
    try {
      run.report(page.page(spark, run.folder(), run.before(), record));
    } catch (Exception e) {
      progress.accept("no " + RunFolder.REPORT + ": " + e);
    }
  }

  private void publish(RunFolder run, RunRecord record, State state) {
    watch.time(
        "publish",
        () -> {
          try {
            run.publish(record.json(), RunMetrics.of(record).text(), state);
          } catch (IOException e) {
            throw new UncheckedIOException("cannot publish " + run.id(), e);
          }
        });
  }

  private void tell(InputListing listing) {
    progress.accept(
        String.format(
            Locale.ROOT,
            "input: %d files, %.1f MB",
            listing.files().size(),
            listing.bytes() / 1e6));
    for (Reject reject : listing.passedOver()) {
      progress.accept("passed over " + reject.origin().file() + ": " + reject.detail());
    }
  }
}
