package org.conflictledger.dataset;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.conflictledger.article.RejectReason;
import org.conflictledger.dataset.extract.Extracted;
import org.conflictledger.dataset.stage.Aside;
import org.conflictledger.dataset.stage.CopyStage;

/**
 * Which records stand: of those with the same id the first by file and position; the others are
 * rejects.
 *
 * @param extracted rows of {@link Extracted}
 * @param later {@code id}, {@code file} and {@code position} of each record whose id came before
 */
record Records(Dataset<Row> extracted, Dataset<Row> later) {

  private static final StructType LATER =
      new StructType()
          .add("id", DataTypes.StringType)
          .add("file", DataTypes.StringType)
          .add("position", DataTypes.LongType);

  static Records of(Dataset<Row> extracted, Aside aside) {
    Dataset<Row> all = extracted.filter(col("article").isNotNull());
    // Ids alone are counted first: hardly any comes twice, and only those are ranked.
    Dataset<Row> twice =
        all.select(col("article.article_id").as("id"))
            .groupBy("id")
            .agg(count(lit(1)).as("records"))
            .filter(col("records").gt(1))
            .select("id");
    if (twice.isEmpty()) {
      // Spark sees that there is none, and leaves out what asks for them.
      return new Records(extracted, all.sparkSession().createDataFrame(List.of(), LATER));
    }
    Dataset<Row> later =
        all.select(col("article.article_id").as("id"), col("file"), col("position"))
            .join(twice, new String[] {"id"}, "left_semi")
            .withColumn(
                "rank",
                row_number().over(Window.partitionBy("id").orderBy(col("file"), col("position"))))
            .filter(col("rank").gt(1))
            .drop("rank");
    return new Records(extracted, aside.keep("later", later));
  }

  /** The same records, read in another session. */
  Records as(Dataset<Row> other) {
    return new Records(other, later);
  }

  /** Rows of {@link Extracted} that are articles, each id once. */
  Dataset<Row> articles() {
    return extracted
        .filter(col("article").isNotNull())
        .join(later.drop("id"), new String[] {"file", "position"}, "left_anti");
  }

  /** Rows of the table {@code rejects} found in the input. */
  Dataset<Row> rejects() {
    Dataset<Row> duplicates =
        later.select(
            col("file"),
            col("position"),
            lit(RejectReason.DUPLICATE_ID.code()).as("reason"),
            concat(lit("another record with id '"), col("id"), lit("' comes first")).as("detail"),
            col("id").as("excerpt"));
    Dataset<Row> broken = extracted.filter(col("reject").isNotNull()).select(col("reject.*"));
    return broken.unionByName(duplicates);
  }

  /** Rows of the table {@code mentions}, with their batch. */
  Dataset<Row> mentions() {
    return articles()
        .select(col(Extracted.BATCH), explode(col("mentions")).as("mention"))
        .select(col(Extracted.BATCH), col("mention.*"));
  }

  /**
   * Rows of the table {@code articles}, with their batch.
   *
   * @param copies what {@link CopyStage} found
   */
  Dataset<Row> articles(Dataset<Row> copies) {
    return articles()
        .select(col(Extracted.BATCH), col("article.*"))
        .drop("duplicate_of")
        .join(copies.drop("original_published"), new String[] {"article_id"}, "left");
  }
}
