package org.conflictledger.dataset.report;

import java.util.Collection;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import scala.jdk.javaapi.CollectionConverters;

/**
 * A session that answers many questions about small tables sooner: compiling code for each question
 * and planning it anew between its stages takes longer than reading the tables.
 */
final class QuickSession {

  private static final long SMALL = 2_000_000;
  private static final Map<String, String> QUICK =
      Map.of(
          "spark.sql.codegen.wholeStage", "false",
          "spark.sql.codegen.factoryMode", "NO_CODEGEN",
          "spark.sql.adaptive.enabled", "false",
          "spark.sql.shuffle.partitions", "2");

  private QuickSession() {}

  /**
   * The session given where tables are large.
   *
   * @param rows of the tables
   */
  static SparkSession of(SparkSession spark, Collection<Long> rows) {
    if (rows.stream().mapToLong(Long::longValue).sum() > SMALL) {
      return spark;
    }
    SparkSession quick = spark.newSession();
    CollectionConverters.asJava(spark.conf().getAll())
        .forEach(
            (key, value) -> {
              if (spark.conf().isModifiable(key)) {
                quick.conf().set(key, value);
              }
            });
    QUICK.forEach((key, value) -> quick.conf().set(key, value));
    return quick;
  }
}
