package org.conflictledger.dataset;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.conflictledger.article.RejectReason;
import org.conflictledger.event.Incident;
import org.conflictledger.event.TextSignature;
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

  /** What was extracted in all batches. */
  Dataset<Row> all() {
    Dataset<Row> all = own();
    List<String> names = state.batches();
    for (int i = 0; i < names.size() - 1; i++) {
      all =
          all.unionByName(
              standing
                  .orElseThrow()
                  .batch(spark, names.get(i))
                  .withColumn(Extracted.BATCH, lit(i)));
    }
    return all;
  }

  private Dataset<Row> own() {
    return spark
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
    Object[] bad =
        Arrays.stream(RejectReason.values())
            .filter(RejectReason::bad)
            .map(RejectReason::code)
            .toArray();
    Row counts =
        own()
            .agg(
                countDistinct(col("article.article_id")),
                count(col("article")),
                count(when(col("reject.reason").isin(bad), true)))
            .first();
    long articles = counts.getLong(0);
    Map<String, Long> passedOver = new TreeMap<>();
    Dataset<Row> notRead = own().filter(col("passed_over").isNotNull());
    for (Row row : notRead.groupBy("passed_over").count().collectAsList()) {
      passedOver.put(row.getString(0), row.getLong(1));
    }
    long files = listing.passedOver().stream().filter(file -> file.reason().bad()).count();
    long rejects = counts.getLong(1) - articles + counts.getLong(2) + files;
    return new RunRecord.Batch(number() + 1, articles, rejects, passedOver);
  }

  /** Whether this run brings neither an article nor a reject that earlier runs did not have. */
  boolean nothingNew() {
    if (standing.isEmpty() || !own().filter(col("article").isNotNull()).isEmpty()) {
      return false;
    }
    Dataset<Row> known =
        PublishedTable.read(spark, standing.get().folder().toString(), TableSchema.REJECTS);
    String[] keys = {"file", "position", "reason"};
    return own()
        .filter(col("reject").isNotNull())
        .select("reject.*")
        .join(known.select("file", "position", "reason"), keys, "left_anti")
        .isEmpty();
  }
}
