package org.conflictledger.dataset.export;

import java.time.LocalDate;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;
import org.conflictledger.dataset.publish.PublishedDataset;
import org.conflictledger.dataset.table.TableSchema;

/**
 * Writes the events of a dataset in the shape of UCDP GED, as {@code ged.csv} and {@code
 * ged.parquet}.
 */
public final class GedExport {

  /**
   * What was written.
   *
   * @param events rows
   * @param leftOut events that GED would not hold, by reason
   */
  public record Result(long events, Map<String, Long> leftOut) {}

  private final SparkSession spark;

  public GedExport(SparkSession spark) {
    this.spark = spark;
  }

  /**
   * @param dataset the output of a build
   * @param output folder for the two files
   */
  public Result run(String dataset, String output) {
    Configuration hadoop = spark.sparkContext().hadoopConfiguration();
    PublishedDataset published = PublishedDataset.in(dataset, spark);
    ExportFolder folder = new ExportFolder(output, hadoop);
    GedEvents events =
        new GedEvents(
            published.read(TableSchema.EVENTS),
            published.read(TableSchema.ARTICLES),
            published.read(TableSchema.MENTIONS));
    long written = folder.write(events.rows(), TableSchema.GED, new CsvText(GedExport::midnight));
    return new Result(written, events.leftOut());
  }

  /** GED's CSV writes a day as the moment it begins. */
  private static String midnight(LocalDate day) {
    return day + " 00:00:00.000";
  }
}
