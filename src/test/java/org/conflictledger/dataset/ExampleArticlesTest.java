package org.conflictledger.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

/** The bundled example articles, with real extraction, give the weekly table made by hand. */
class ExampleArticlesTest {

  private static final String[] COLUMNS = {
    "iso_year",
    "iso_week",
    "country",
    "admin1",
    "actor_name",
    "role",
    "killed_low",
    "killed_best",
    "killed_high",
    "killed_civilians_best",
    "injured_best"
  };

  @Test
  void giveTheWeeklyTableMadeByHand() {
    SparkSession spark = TestSpark.session();
    Path output = ExampleDataset.folder();

    assertThat(weekly(spark, output)).containsExactlyInAnyOrderElementsOf(expected(spark));
    assertThat(count(spark, output, "articles")).isEqualTo(89);
    assertThat(count(spark, output, "rejects")).isEqualTo(9);
    sumsHold(spark, output);
  }

  private static List<String> weekly(SparkSession spark, Path output) {
    return strings(spark.read().parquet(output.resolve("casualties_weekly").toString()).toDF());
  }

  private static List<String> expected(SparkSession spark) {
    return strings(
        spark
            .read()
            .option("header", true)
            .csv(ExampleDataset.EXAMPLES.resolve("expected-weekly.csv").toString()));
  }

  private static List<String> strings(org.apache.spark.sql.Dataset<Row> rows) {
    String[] asStrings = new String[COLUMNS.length];
    for (int i = 0; i < COLUMNS.length; i++) {
      asStrings[i] = "coalesce(cast(" + COLUMNS[i] + " as string), '')";
    }
    return rows.selectExpr(asStrings).collectAsList().stream().map(Row::toString).toList();
  }

  private static long count(SparkSession spark, Path output, String table) {
    return spark.read().parquet(output.resolve(table).toString()).count();
  }

  /**
   * Killed by region and week are the same among those who suffered, those who inflicted and
   * events.
   */
  private static void sumsHold(SparkSession spark, Path output) {
    spark
        .read()
        .parquet(output.resolve("casualties_weekly").toString())
        .createOrReplaceTempView("weekly");
    spark.read().parquet(output.resolve("events").toString()).createOrReplaceTempView("event");
    List<Row> unequal =
        spark
            .sql(
                """
                with sums as (
                  select iso_year, iso_week, country, coalesce(admin1, '') admin1,
                    sum(case when role = 'suffered' then killed_best end) suffered,
                    sum(case when role = 'inflicted' then killed_best end) inflicted
                  from weekly group by all),
                told as (
                  select iso_year, iso_week, country, coalesce(admin1, '') admin1, sum(best) best
                  from event group by all)
                select * from sums full join told using (iso_year, iso_week, country, admin1)
                where not (suffered <=> inflicted and suffered <=> best)
                """)
            .collectAsList();
    assertThat(unequal).isEmpty();
  }
}
