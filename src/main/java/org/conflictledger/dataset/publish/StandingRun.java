package org.conflictledger.dataset.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.conflictledger.dataset.extract.Extracted;
import org.conflictledger.dataset.extract.KnownArticles;

/**
 * The run that readers see while another is under way, for that one to go on from.
 *
 * @param folder its own
 */
public record StandingRun(FileSystem fileSystem, Path output, Path folder, State state) {

  /** Where batches lie: beside the runs, because many runs rest on the same. */
  static final String STATE = "_state";

  /**
   * Empty when nothing was published yet.
   *
   * @throws OutputException when it left nothing to go on from
   */
  public static Optional<StandingRun> in(Path output, Configuration hadoop) throws IOException {
    FileSystem fileSystem = output.getFileSystem(hadoop);
    Path absolute = fileSystem.makeQualified(output);
    Optional<String> run = Switch.on(fileSystem, absolute).run();
    if (run.isEmpty()) {
      return Optional.empty();
    }
    Path folder = new Path(new Path(absolute, RunFolder.RUNS), run.get());
    return Optional.of(
        new StandingRun(fileSystem, absolute, folder, State.read(fileSystem, folder)));
  }

  /** What its {@code run.json} holds. */
  public String record() throws IOException {
    try (FSDataInputStream in = fileSystem.open(new Path(folder, RunFolder.RECORD))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Tells that a later run found nothing new. */
  public void write(RunMetrics metrics) throws IOException {
    WholeFile.write(fileSystem, new Path(folder, RunFolder.METRICS), metrics.text());
  }

  /** What was extracted of one of its batches. */
  public Dataset<Row> batch(SparkSession spark, String batch) {
    Path path = new Path(new Path(output, STATE), batch);
    return spark.read().schema(Extracted.STRUCT).parquet(path.toString());
  }

  /** The articles of all its batches. */
  public KnownArticles articles(SparkSession spark) {
    return state.batches().stream()
        .map(name -> batch(spark, name).selectExpr("article.article_id as id"))
        .reduce(Dataset::union)
        .map(
            ids ->
                KnownArticles.of(
                    ids.filter("id is not null").as(org.apache.spark.sql.Encoders.STRING())))
        .orElse(KnownArticles.NONE);
  }
}
