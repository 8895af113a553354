package org.conflictledger.dataset;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.conflictledger.article.RejectReason;
import org.conflictledger.dataset.extract.Extracted;
import org.conflictledger.dataset.extract.KnownArticles;
import org.conflictledger.dataset.extract.PassedOver;
import org.conflictledger.dataset.extract.Selection;
import org.conflictledger.dataset.extract.Window;
import org.conflictledger.dataset.input.InputListing;
import org.conflictledger.dataset.publish.OutputException;
import org.conflictledger.dataset.publish.PublishedTable;
import org.conflictledger.dataset.publish.RunFolder;
import org.conflictledger.dataset.publish.RunRecord;
import org.conflictledger.dataset.publish.StandingRun;
import org.conflictledger.dataset.publish.State;
import org.conflictledger.dataset.table.RecordShape;
import org.conflictledger.dataset.table.TableSchema;
import org.conflictledger.event.copy.TextSignature;
import org.conflictledger.event.incident.Incident;
import org.conflictledger.text.StableId;

/**
 * What a run makes its tables of: what was extracted of its own articles and, when it appends, of
 * those of earlier runs. All of it counts alike, so that it does not matter in how many batches
 * articles came; only {@link Extracted#BATCH} tells them apart.
 */
final class Batches {

  private final SparkSession spark;
  private final RunFolder run;
  private final Optional<StandingRun> standing;
  private final State state;

  private Batches(SparkSession spark, RunFolder run, Optional<StandingRun> standing, State state) {
    this.spark = spark;
    this.run = run;
    this.standing = standing;
    this.state = state;
  }

  /**
   * @throws OutputException when the run shall append to what cannot be appended to
   */
  static Batches begin(SparkSession spark, RunFolder run, BuildRequest request) throws IOException {
    Map<String, String> readBy = readBy(request);
    Optional<StandingRun> standing =
        request.mode() == BuildRequest.Mode.APPEND ? run.standing() : Optional.empty();
    standing.ifPresent(before -> before.state().check(readBy));
    State earlier = standing.map(StandingRun::state).orElse(new State(List.of(), readBy));
    return new Batches(spark, run, standing, earlier.with(run.id()));
  }

  static Map<String, String> readBy(BuildRequest request) {
    return Map.of(
        "version",
        request.version(),
        "profile",
        String.valueOf(request.configuration().get("profile")),
        "form",
        StableId.of(
            Extracted.STRUCT.json(),
            RecordShape.of(Incident.class),
            RecordShape.of(TextSignature.class)),
        State.DICTIONARIES,
        Dictionaries.fingerprint());
  }

  /** The run this one goes on from. */
  Optional<StandingRun> standing() {
    return standing;
  }

  State state() {
    return state;
  }

  Selection selection(Window window) {
    return new Selection(
        window, standing.map(before -> before.articles(spark)).orElse(KnownArticles.NONE));
  }

  /** Writes what was extracted of this run's own articles to where it stays. */
  void take(Dataset<Row> extracted) {
    extracted.write().option("compression", "zstd").parquet(run.batch(run.id()).toString());
  }

  /** How much was extracted in all batches, in bytes on disk. */
  long bytes() {
    try {
      long bytes = 0;
      for (String name : state.batches()) {
        Path batch = run.batch(name);
        bytes += batch.getFileSystem(hadoop()).getContentSummary(batch).getLength();
      }
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Configuration hadoop() {
    return spark.sparkContext().hadoopConfiguration();
  }

  /** What was extracted in all batches. */
  Dataset<Row> all(SparkSession session) {
    Dataset<Row> all = own(session);
    List<String> names = state.batches();
    for (int i = 0; i < names.size() - 1; i++) {
      all =
          all.unionByName(
              standing
                  .orElseThrow()
                  .batch(session, names.get(i))
                  .withColumn(Extracted.BATCH, lit(i)));
    }
    return all;
  }

  private Dataset<Row> own(SparkSession session) {
    return session
        .read()
        .schema(Extracted.STRUCT)
        .parquet(run.batch(run.id()).toString())
        .withColumn(Extracted.BATCH, lit(number()));
  }

  /** This run's own batch among all, counted from 0. */
  int number() {
    return state.batches().size() - 1;
  }

  /** What came of this run's own records; of those with one id the first is an article. */
  RunRecord.Batch counts(InputListing listing) {
    return counts(listing, spark);
  }

  /** The same, asked in a session. */
  RunRecord.Batch counts(InputListing listing, SparkSession session) {
    Object[] bad =
        Arrays.stream(RejectReason.values())
            .filter(RejectReason::bad)
            .map(RejectReason::code)
            .toArray();
    PassedOver[] reasons = PassedOver.values();
    List<Column> figures = new ArrayList<>();
    figures.add(count(col("article")));
    figures.add(count(when(col("reject.reason").isin(bad), true)));
    for (PassedOver reason : reasons) {
      figures.add(count(when(col("passed_over").equalTo(reason.code()), true)));
    }
    Row counts =
        own(session)
            .agg(countDistinct(col("article.article_id")), figures.toArray(Column[]::new))
            .first();
    long articles = counts.getLong(0);
    Map<String, Long> passedOver = new TreeMap<>();
    for (int i = 0; i < reasons.length; i++) {
      if (counts.getLong(3 + i) > 0) {
        passedOver.put(reasons[i].code(), counts.getLong(3 + i));
      }
    }
    long files = listing.passedOver().stream().filter(file -> file.reason().bad()).count();
    long rejects = counts.getLong(1) - articles + counts.getLong(2) + files;
    return new RunRecord.Batch(number() + 1, articles, rejects, passedOver);
  }

  /** Whether this run brings neither an article nor a reject that earlier runs did not have. */
  boolean nothingNew() {
    if (standing.isEmpty() || !own(spark).filter(col("article").isNotNull()).isEmpty()) {
      return false;
    }
    Dataset<Row> known =
        PublishedTable.read(spark, standing.get().folder().toString(), TableSchema.REJECTS);
    String[] keys = {"file", "position", "reason"};
    return own(spark)
        .filter(col("reject").isNotNull())
        .select("reject.*")
        .join(known.select("file", "position", "reason"), keys, "left_anti")
        .isEmpty();
  }
}
