package org.conflictledger.dataset.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageCompleted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/**
 * How evenly the work of each stage falls on its tasks, told by the processor time of each, which
 * others on the machine hardly change.
 */
public final class TaskTimes extends SparkListener {

  /** Shorter stages are over before their unevenness is felt. */
  private static final long LONG_ENOUGH = 1_000;

  /** Of fewer tasks none is the median of the others. */
  private static final int TASKS_ENOUGH = 4;

  private final Map<Integer, List<Long>> milliseconds = new TreeMap<>();
  private final Map<Integer, String> names = new TreeMap<>();

  /**
   * A stage.
   *
   * @param median of its tasks, in milliseconds of a processor
   * @param longest of its tasks, in the same
   */
  public record Stage(String name, int tasks, long median, long longest) {
    /** How many times the median the longest is. */
    public double skew() {
      return (double) longest / Math.max(1, median);
    }
  }

  @Override
  public synchronized void onTaskEnd(SparkListenerTaskEnd end) {
    if (end.taskMetrics() != null) {
      milliseconds
          .computeIfAbsent(end.stageId(), id -> new ArrayList<>())
          .add(end.taskMetrics().executorCpuTime() / 1_000_000);
    }
  }

  @Override
  public synchronized void onStageCompleted(SparkListenerStageCompleted completed) {
    names.put(completed.stageInfo().stageId(), completed.stageInfo().name());
  }

  /** The most uneven of the stages that matter; empty when none was long enough. */
  synchronized Optional<Stage> worst() {
    List<Stage> stages = new ArrayList<>();
    milliseconds.forEach(
        (id, times) -> {
          List<Long> sorted = new ArrayList<>(times);
          Collections.sort(sorted);
          long longest = sorted.get(sorted.size() - 1);
          if (sorted.size() >= TASKS_ENOUGH && longest >= LONG_ENOUGH) {
            String name = names.getOrDefault(id, "stage " + id);
            stages.add(new Stage(name, sorted.size(), sorted.get(sorted.size() / 2), longest));
          }
        });
    return stages.stream().max(Comparator.comparingDouble(Stage::skew));
  }
}
