package org.conflictledger.dataset;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.when;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.conflictledger.article.Article;
import org.conflictledger.article.Checked;
import org.conflictledger.dataset.extract.ExtractStage;
import org.conflictledger.dataset.extract.KnownArticles;
import org.conflictledger.dataset.extract.PassedOver;
import org.conflictledger.dataset.extract.Selection;
import org.conflictledger.dataset.input.InputException;
import org.conflictledger.dataset.input.InputFiles;
import org.conflictledger.dataset.input.InputListing;
import org.conflictledger.dataset.publish.OutputException;
import org.conflictledger.dataset.publish.StandingRun;

/** Tells what {@link DatasetBuild} would read, without extracting, locking or writing anything. */
public final class DatasetSurvey {

  private static final StructType STRUCT =
      new StructType()
          .add("new_id", DataTypes.StringType)
          .add("published", DataTypes.DateType)
          .add("passed_over", DataTypes.StringType)
          .add("reason", DataTypes.StringType);

  /**
   * What would be read.
   *
   * @param standing the run that would be gone on from
   * @param standingArticles of that run
   * @param fresh articles that would be read
   * @param first day of publication of these, and the last
   */
  public record Result(
      Optional<String> standing,
      long standingArticles,
      int files,
      long bytes,
      long fresh,
      Optional<LocalDate> first,
      Optional<LocalDate> last,
      long known,
      long outsideWindow,
      long rejects) {}

  private final SparkSession spark;

  public DatasetSurvey(SparkSession spark) {
    this.spark = spark;
  }

  /**
   * @throws InputException when there is nothing to read
   * @throws OutputException when the run could not append to what stands
   */
  public Result run(BuildRequest request) {
    Configuration hadoop = spark.sparkContext().hadoopConfiguration();
    InputListing listing = InputFiles.list(request.inputs(), request.format(), hadoop);
    Optional<StandingRun> standing = standing(request, hadoop);
    KnownArticles known = standing.map(run -> run.articles(spark)).orElse(KnownArticles.NONE);
    Selection selection = new Selection(request.window(), known);
    Dataset<Row> records =
        ExtractStage.run(
            spark, listing, request.reading(), () -> record -> row(record, selection), STRUCT);
    Row found =
        records
            .agg(
                countDistinct(col("new_id")),
                min(col("published")),
                max(col("published")),
                count(passedOver(PassedOver.KNOWN)),
                count(passedOver(PassedOver.OUTSIDE_WINDOW)),
                count(col("reason")))
            .first();
    return new Result(
        standing.map(run -> run.folder().getName()),
        known.size(),
        listing.files().size(),
        listing.bytes(),
        found.getLong(0),
        Optional.ofNullable(found.getAs(1)),
        Optional.ofNullable(found.getAs(2)),
        found.getLong(3),
        found.getLong(4),
        found.getLong(5));
  }

  private static Optional<StandingRun> standing(BuildRequest request, Configuration hadoop) {
    if (request.mode() == BuildRequest.Mode.ANEW) {
      return Optional.empty();
    }
    try {
      Optional<StandingRun> standing = StandingRun.in(new Path(request.output()), hadoop);
      standing.ifPresent(run -> run.state().check(Batches.readBy(request)));
      return standing;
    } catch (IOException e) {
      throw new OutputException("cannot read " + request.output() + ": " + e.getMessage());
    }
  }

  private static Column passedOver(PassedOver reason) {
    return when(col("passed_over").equalTo(reason.code()), reason.code());
  }

  private static Row row(Checked record, Selection selection) {
    if (record instanceof Checked.Rejected rejected) {
      return RowFactory.create(null, null, null, rejected.reject().reason().code());
    }
    Article article = ((Checked.Accepted) record).article();
    return selection
        .passesOver(article)
        .map(reason -> RowFactory.create(null, null, reason.code(), null))
        .orElseGet(() -> RowFactory.create(article.id(), article.published(), null, null));
  }
}
