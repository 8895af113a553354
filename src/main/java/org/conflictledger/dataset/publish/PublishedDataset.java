package org.conflictledger.dataset.publish;

import java.io.IOException;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.conflictledger.dataset.input.InputException;
import org.conflictledger.dataset.table.TableSchema;

/**
 * The tables of one run as readers see them. The run is looked up once, so that all tables are of
 * the same run even if another is published meanwhile.
 */
public final class PublishedDataset {

  private final SparkSession spark;
  private final String folder;

  private PublishedDataset(SparkSession spark, String folder) {
    this.spark = spark;
    this.folder = folder;
  }

  /**
   * @param output of a build, or the folder of one of its runs
   * @throws InputException when there is none
   */
  public static PublishedDataset in(String output, SparkSession spark) {
    Configuration hadoop = spark.sparkContext().hadoopConfiguration();
    try {
      Path path = new Path(output);
      FileSystem fileSystem = path.getFileSystem(hadoop);
      Path absolute = fileSystem.makeQualified(path);
      Optional<String> run = Switch.on(fileSystem, absolute).run();
      Path folder =
          run.map(name -> new Path(new Path(absolute, RunFolder.RUNS), name)).orElse(absolute);
      if (!fileSystem.exists(new Path(folder, TableSchema.EVENTS.name()))) {
        throw new InputException(
            "there is no dataset in " + output + "; write one with jobs/build-dataset --output");
      }
      return new PublishedDataset(spark, folder.toString());
    } catch (IOException e) {
      throw new InputException("cannot read " + output + ": " + e.getMessage());
    }
  }

  /** A table of the run. */
  public Dataset<Row> read(TableSchema schema) {
    return PublishedTable.read(spark, folder, schema);
  }
}
