package org.conflictledger.dataset.stage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.conflictledger.dataset.extract.Extracted;
import org.conflictledger.dataset.table.Scale;
import org.conflictledger.event.copy.CopyDetector;
import org.conflictledger.event.copy.TextSignature;

/**
 * Finds copies and near-copies among articles without comparing all with all: only articles that
 * share a band of their signatures meet.
 *
 * <p>In: rows of {@link Extracted}. Out: a row per copy with {@code article_id}, {@code
 * duplicate_of} and the day its original was published.
 */
public final class CopyStage {

  /** From the bytes of a signature to its bands: a function of columns makes no row for each. */
  private static final UserDefinedFunction BANDS =
      udf(
          (UDF1<byte[], long[]>) TextSignature::bands,
          DataTypes.createArrayType(DataTypes.LongType, false));

  static final StructType PAIRS =
      new StructType()
          .add("article_id", DataTypes.StringType, false)
          .add("original", DataTypes.StringType, false)
          .add("original_published", DataTypes.DateType, false);

  private static final StructType COPIES =
      new StructType()
          .add("article_id", DataTypes.StringType, false)
          .add("duplicate_of", DataTypes.StringType, false)
          .add("original_published", DataTypes.DateType, false);

  /** So many pairs the driver takes. */
  private static final int FEW = 100_000;

  private CopyStage() {}

  /**
   * @param aside for what is needed more than once; kept in executors it would be lost with one
   */
  public static Dataset<Row> run(Dataset<Row> articles, Scale scale, Aside aside) {
    Dataset<Row> signatures =
        articles.select(
            col("article.article_id").as("article_id"),
            col("article.published").as("published"),
            col("signature"));
    SparkSession spark = articles.sparkSession();
    if (scale == Scale.SMALL) {
      return spark.createDataFrame(resolved(pairsInMemory(signatures.collectAsList())), COPIES);
    }
    Dataset<Row> kept = aside.keep("pairs", pairs(signatures));
    List<Row> few = kept.limit(FEW + 1).collectAsList();
    return few.size() > FEW ? resolve(kept, aside) : spark.createDataFrame(resolved(few), COPIES);
  }

  /** Copies with their possible originals. */
  static Dataset<Row> pairs(Dataset<Row> signatures) {
    Dataset<Row> bands =
        signatures.select(explode(BANDS.apply(col("signature"))).as("band"), col("article_id"));
    // Counted where they have been sorted: hardly two bands are equal, and to add up before they
    // travel would take a table as large as all of them. Signatures travel only for the few
    // articles that share a band with another, and come one by one: thousands may share a band by a
    // footer that their outlet puts under everything.
    return bands
        .withColumn("size", count(lit(1)).over(Window.partitionBy("band")))
        .filter(col("size").gt(1))
        .drop("size")
        .join(signatures, "article_id")
        .groupByKey((MapFunction<Row, Long>) row -> row.getAs("band"), Encoders.LONG())
        .flatMapSortedGroups(
            new Column[] {col("published"), col("article_id")},
            (FlatMapGroupsFunction<Long, Row, Row>) (band, rows) -> pairs(rows),
            Encoders.row(PAIRS))
        .distinct();
  }

  /** The same in the driver's memory, a band after the other. */
  static Collection<Row> pairsInMemory(List<Row> signatures) {
    List<TextSignature> sorted =
        signatures.stream().map(CopyStage::signature).sorted(CopyDetector.ORIGINALS_FIRST).toList();
    Set<Row> pairs = new LinkedHashSet<>();
    for (int band = 0; band < TextSignature.BANDS; band++) {
      Map<Long, CopyDetector.Bucket> buckets = new HashMap<>();
      for (TextSignature copy : sorted) {
        buckets
            .computeIfAbsent(copy.band(band), key -> new CopyDetector.Bucket())
            .originalOf(copy)
            .ifPresent(original -> pairs.add(pair(copy, original)));
      }
    }
    return pairs;
  }

  /** The same as {@link #resolve} in the driver's memory, without a dozen small shuffles. */
  static List<Row> resolved(Collection<Row> pairs) {
    SortedMap<String, SortedMap<String, LocalDate>> open = new TreeMap<>();
    for (Row pair : pairs) {
      open.computeIfAbsent(pair.getString(0), id -> new TreeMap<>())
          .put(pair.getString(1), pair.getAs(2));
    }
    List<Row> copies = new ArrayList<>();
    Set<String> settled = new HashSet<>();
    while (!open.isEmpty()) {
      Set<String> unsure = Set.copyOf(open.keySet());
      Set<String> found = new HashSet<>();
      open.forEach(
          (article, originals) ->
              originals.entrySet().stream()
                  .filter(original -> !unsure.contains(original.getKey()))
                  .findFirst()
                  .ifPresent(
                      original -> {
                        copies.add(
                            RowFactory.create(article, original.getKey(), original.getValue()));
                        found.add(article);
                      }));
      settled.addAll(found);
      open.keySet().removeAll(found);
      open.values().forEach(originals -> originals.keySet().removeAll(settled));
      open.values().removeIf(Map::isEmpty);
    }
    return copies;
  }

  /**
   * Goes from pairs to originals: an article that copies none is an original, what copies an
   * original is a copy, and a copy is nobody's original. Each round settles all that now can be.
   */
  static Dataset<Row> resolve(Dataset<Row> pairs, Aside aside) {
    Dataset<Row> open = pairs;
    Dataset<Row> copies = none(open);
    for (int round = 0; !open.isEmpty(); round++) {
      Dataset<Row> originals =
          open.select(col("original")).distinct().except(open.select(col("article_id")));
      Dataset<Row> found =
          aside.keep(
              "copies-" + round,
              open.join(originals, "original")
                  .groupBy("article_id")
                  .agg(min(struct("original", "original_published")).as("first"))
                  .select(
                      col("article_id"),
                      col("first.original").as("duplicate_of"),
                      col("first.original_published")));
      Dataset<Row> settled = found.select(col("article_id"));
      copies = copies.unionByName(found);
      open =
          aside.keep(
              "open-" + round,
              open.join(settled, new String[] {"article_id"}, "left_anti")
                  .join(
                      settled.withColumnRenamed("article_id", "original"),
                      new String[] {"original"},
                      "left_anti"));
    }
    return copies;
  }

  private static Dataset<Row> none(Dataset<Row> pairs) {
    return pairs
        .limit(0)
        .select(col("article_id"), col("original").as("duplicate_of"), col("original_published"));
  }

  /** Of the articles that share a band, the first published first. */
  private static Iterator<Row> pairs(Iterator<Row> rows) {
    CopyDetector.Bucket bucket = new CopyDetector.Bucket();
    Iterable<Row> inOrder = () -> rows;
    return StreamSupport.stream(inOrder.spliterator(), false)
        .map(CopyStage::signature)
        .flatMap(copy -> bucket.originalOf(copy).stream().map(original -> pair(copy, original)))
        .iterator();
  }

  private static Row pair(TextSignature copy, TextSignature original) {
    return RowFactory.create(copy.articleId(), original.articleId(), original.published());
  }

  private static TextSignature signature(Row row) {
    return TextSignature.of(
        row.getAs("article_id"), row.getAs("published"), row.getAs("signature"));
  }
}
