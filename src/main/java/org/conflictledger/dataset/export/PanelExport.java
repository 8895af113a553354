package org.conflictledger.dataset.export;

import static org.apache.spark.sql.functions.col;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.conflictledger.dataset.input.InputException;
import org.conflictledger.dataset.publish.PublishedDataset;
import org.conflictledger.dataset.table.TableSchema;
import org.conflictledger.time.IsoWeek;

/**
 * Writes a balanced panel: every unit in every week of a window.
 *
 * <p>The weekly table has no row where nobody reported anything. Here such a row stands: with zeros
 * when there was news that would have told, with nulls when there was none.
 */
public final class PanelExport {

  private static final StructType WEEK =
      new StructType()
          .add("iso_year", DataTypes.IntegerType, false)
          .add("iso_week", DataTypes.IntegerType, false)
          .add("week_start", DataTypes.DateType, false);

  private final SparkSession spark;

  public PanelExport(SparkSession spark) {
    // Views of its own names, whatever the caller has.
    this.spark = spark.newSession();
  }

  /**
   * @param dataset the output of a build
   * @param output folder for the two files
   * @return the number of rows
   * @throws InputException when there is no dataset, or no article in it to tell the weeks by
   */
  public long run(String dataset, String output, PanelRequest request) {
    PublishedDataset published = PublishedDataset.in(dataset, spark);
    ExportFolder folder = new ExportFolder(output, spark.sparkContext().hadoopConfiguration());
    Dataset<Row> coverage = published.read(TableSchema.COVERAGE_WEEKLY);
    weeks(request, coverage).createOrReplaceTempView("weeks");
    within(coverage).createOrReplaceTempView("coverage");
    within(published.read(TableSchema.CASUALTIES_WEEKLY)).createOrReplaceTempView("weekly");
    within(published.read(TableSchema.EVENTS)).createOrReplaceTempView("event");
    published.read(TableSchema.MENTIONS).createOrReplaceTempView("mention");
    return folder.write(
        spark.sql(PanelSql.of(request)), request.by().schema(), new CsvText(LocalDate::toString));
  }

  private Dataset<Row> weeks(PanelRequest request, Dataset<Row> coverage) {
    IsoWeek from = request.from().orElseGet(() -> end(coverage, true));
    IsoWeek to = request.to().orElseGet(() -> end(coverage, false));
    List<Row> weeks = new ArrayList<>();
    for (IsoWeek week = from; week.compareTo(to) <= 0; week = week.next()) {
      weeks.add(RowFactory.create(week.year(), week.week(), week.start()));
    }
    return spark.createDataFrame(weeks, WEEK);
  }

  /** The first or last week in which a relevant article was published. */
  private static IsoWeek end(Dataset<Row> coverage, boolean first) {
    Row row =
        coverage
            .select("iso_year", "iso_week")
            .orderBy(
                first ? col("iso_year") : col("iso_year").desc(),
                first ? col("iso_week") : col("iso_week").desc())
            .limit(1)
            .collectAsList()
            .stream()
            .findFirst()
            .orElseThrow(
                () ->
                    new InputException(
                        "no article of the dataset tells of casualties; give --from and --to"));
    return new IsoWeek(row.getInt(0), row.getInt(1));
  }

  private Dataset<Row> within(Dataset<Row> rows) {
    return rows.join(
        spark.table("weeks").select("iso_year", "iso_week"),
        new String[] {"iso_year", "iso_week"},
        "left_semi");
  }
}
