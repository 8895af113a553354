package org.conflictledger.job;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;
import org.conflictledger.dataset.input.InputException;
import org.conflictledger.dataset.publish.OutputException;

/** The Spark session of a job. */
final class Sessions {

  /** With the head of an array four of the heap's regions, and not a fifth for that head. */
  private static final long PAGE_BYTES = (4L << 20) - 16;

  private Sessions() {}

  /**
   * @param master empty to take what spark-submit says, or this machine
   * @param settings the user's, for Spark itself; they go over ours
   */
  static SparkConf conf(Optional<String> master, Map<String, String> settings) {
    SparkConf conf = new SparkConf();
    conf.setIfMissing("spark.app.name", "conflict-ledger");
    master.ifPresent(url -> conf.setIfMissing("spark.master", url));
    conf.setIfMissing("spark.master", "local[*]");
    // Dates are days of the calendar and LocalDate in rows, whatever zone the machine is in.
    conf.set("spark.sql.session.timeZone", "UTC");
    conf.set("spark.sql.datetime.java8API.enabled", "true");
    if (conf.get("spark.master").startsWith("local")) {
      local(conf);
    }
    settings.forEach(conf::set);
    flatMemory(conf);
    return conf;
  }

  /**
   * Runs a job in a session of its own.
   *
   * @return the exit code's number
   * @throws UserException when input or output are not as they must be
   */
  static int run(
      Optional<String> master, Map<String, String> settings, Function<SparkSession, ExitCode> job) {
    SparkSession spark = SparkSession.builder().config(conf(master, settings)).getOrCreate();
    try {
      return job.apply(spark).number();
    } catch (InputException e) {
      throw new UserException(ExitCode.INPUT, e.getMessage());
    } catch (OutputException e) {
      throw new UserException(ExitCode.OUTPUT, e.getMessage());
    } finally {
      spark.stop();
    }
  }

  /**
   * So that what a task holds does not grow with what it sorts. By default a sort takes all memory
   * there is before it goes to disk, and whatever sorts or adds up takes 64 MB for a first row.
   */
  private static void flatMemory(SparkConf conf) {
    if (!conf.contains("spark.buffer.pageSize")) {
      conf.set("spark.buffer.pageSize", Long.toString(PAGE_BYTES));
      // Far above a page: a page that passed it would go to disk for every row.
      conf.setIfMissing("spark.shuffle.spill.maxSizeInBytesForSpillThreshold", "64m");
    }
  }

  private static void local(SparkConf conf) {
    conf.setIfMissing("spark.ui.enabled", "false");
    conf.setIfMissing("spark.driver.host", "localhost");
    conf.setIfMissing("spark.driver.bindAddress", "127.0.0.1");
    // Spark's 200 are meant for a cluster.
    int cores = Runtime.getRuntime().availableProcessors();
    conf.setIfMissing("spark.sql.shuffle.partitions", Integer.toString(2 * cores));
  }
}
