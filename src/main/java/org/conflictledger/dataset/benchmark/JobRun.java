package org.conflictledger.dataset.benchmark;

import java.nio.file.Path;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;
import org.conflictledger.dataset.BuildRequest;
import org.conflictledger.dataset.DatasetBuild;
import org.conflictledger.dataset.extract.Interpreter;
import org.conflictledger.dataset.publish.RunRecord;

/**
 * One run of the whole job, watched.
 *
 * @param processorSeconds of all threads of this JVM, over all cores
 * @param heldBytes the most heap that was still held after a collection
 * @param unevenStage the stage whose longest task is longest beside its median; empty when no stage
 *     was long enough to tell
 */
public record JobRun(
    double seconds,
    double processorSeconds,
    long heldBytes,
    Optional<TaskTimes.Stage> unevenStage,
    RunRecord record) {

  /** What the job is asked to do with a corpus. */
  public interface Requests {
    BuildRequest of(Path input, Path output);
  }

  /**
   * @param output a folder that is not there
   */
  static JobRun of(
      SparkSession spark, Interpreter.Source source, Requests requests, Path input, Path output) {
    TaskTimes times = new TaskTimes();
    try (HeldMemory memory = new HeldMemory()) {
      DatasetBuild build = new DatasetBuild(spark, source, line -> {});
      double processor = ProcessorTime.seconds();
      long begin = System.nanoTime();
      RunRecord record =
          Listening.during(
              spark.sparkContext(), times, () -> build.run(requests.of(input, output)).record());
      double seconds = (System.nanoTime() - begin) / 1e9;
      return new JobRun(
          seconds, ProcessorTime.seconds() - processor, memory.bytes(), times.worst(), record);
    }
  }
}
