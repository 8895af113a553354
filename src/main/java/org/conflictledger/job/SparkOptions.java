package org.conflictledger.job;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Option;

/** The options that every job on Spark has. */
final class SparkOptions {

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description =
          "Settings that override those of conf/job.json; of these, exports heed \"spark\" alone.")
  private Path config;

  @Option(
      names = "--master",
      paramLabel = "URL",
      description = "Spark master, such as local[4] or spark://host:7077.")
  private String master;

  /**
   * @param options that override the file, by key
   * @throws UserException naming file, key and remedy
   */
  Settings settings(Map<String, Object> options) {
    return Settings.of(Optional.ofNullable(config), options);
  }

  /**
   * Runs a job in a session of its own.
   *
   * @return the exit code's number
   */
  int run(Settings settings, Function<SparkSession, ExitCode> job) {
    return Sessions.run(Optional.ofNullable(master), settings.spark(), job);
  }
}
