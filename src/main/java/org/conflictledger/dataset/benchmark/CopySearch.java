package org.conflictledger.dataset.benchmark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udf;

import java.nio.file.Path;
import java.util.SplittableRandom;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.conflictledger.dataset.stage.CopyStage;
import org.conflictledger.dataset.table.Scale;
import org.conflictledger.event.copy.TextSignature;

/**
 * The search for copies among signatures that are made up, more than a benchmark could extract. No
 * two are alike: that is the most there is to sort.
 *
 * @param processorSeconds of all threads of this JVM
 * @param heldBytes the most heap that was in use and no garbage
 */
public record CopySearch(long articles, double processorSeconds, long heldBytes) {

  /** So many came of a task that reads 64 MB of mixed news. */
  private static final long ARTICLES_A_FILE = 9_000;

  private static final UserDefinedFunction SIGNATURE =
      udf((UDF1<Long, byte[]>) CopySearch::signature, DataTypes.BinaryType);

  /**
   * @param folder a new one, in which all is left
   */
  static CopySearch of(SparkSession spark, long articles, Path folder) {
    String extracted = folder.resolve("extracted").toString();
    rows(spark, articles).write().option("compression", "zstd").parquet(extracted);
    Dataset<Row> read = Scale.LARGE.session(spark).read().parquet(extracted);
    System.gc();
    try (HeldMemory memory = new HeldMemory()) {
      double begin = ProcessorTime.seconds();
      CopyStage.run(
          read,
          Scale.LARGE,
          (name, rows) -> {
            String aside = folder.resolve(name).toString();
            rows.write().option("compression", "zstd").parquet(aside);
            return spark.read().parquet(aside);
          });
      return new CopySearch(articles, ProcessorTime.seconds() - begin, memory.bytes());
    }
  }

  private static Dataset<Row> rows(SparkSession spark, long articles) {
    int files = (int) Math.max(1, articles / ARTICLES_A_FILE);
    return spark
        .range(0, articles, 1, files)
        .select(
            struct(
                    concat(lit("outlet-"), col("id")).as("article_id"),
                    expr("date_add(date'2010-01-04', int(pmod(xxhash64(id), 3650)))")
                        .as("published"))
                .as("article"),
            SIGNATURE.apply(col("id")).as("signature"));
  }

  private static byte[] signature(long id) {
    byte[] signature = new byte[TextSignature.BYTES];
    new SplittableRandom(id).nextBytes(signature);
    return signature;
  }
}
