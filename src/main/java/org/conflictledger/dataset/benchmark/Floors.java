package org.conflictledger.dataset.benchmark;

import java.nio.file.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The least that Spark needs to read articles and do nothing with them. */
public final class Floors {

  /** What the job reads of an article. */
  private static final StructType ARTICLE =
      new StructType()
          .add("id", DataTypes.StringType)
          .add("published", DataTypes.StringType)
          .add("source", DataTypes.StringType)
          .add("title", DataTypes.StringType)
          .add("text", DataTypes.StringType);

  private final SparkSession spark;

  public Floors(SparkSession spark) {
    this.spark = spark;
  }

  /** Reads JSON lines with their schema given. */
  public void json(Path folder) {
    drain(articles(folder));
  }

  /** Reads Parquet. */
  public void parquet(Path folder) {
    drain(spark.read().schema(ARTICLE).parquet(folder.toString()));
  }

  /** Writes the articles of JSON lines as Parquet. */
  public void toParquet(Path json, Path parquet) {
    articles(json).write().option("compression", "zstd").parquet(parquet.toString());
  }

  private Dataset<Row> articles(Path folder) {
    return spark.read().schema(ARTICLE).json(folder.toString());
  }

  /** Every column of every row, to nowhere. */
  private static void drain(Dataset<Row> rows) {
    rows.write().format("noop").mode("overwrite").save();
  }
}
