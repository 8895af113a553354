package org.conflictledger.dataset.drill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.spark.SparkConf;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerApplicationStart;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.apache.spark.scheduler.SparkListenerTaskStart;

/**
 * Sits in the driver of a job and does harm when the first task of a stage starts: in every n-th
 * stage that has tasks, or in one of them. Writes what it did to a file.
 *
 * <p>Settings: {@code spark.drill.action}, {@code .every}, {@code .from} (the first stage that is
 * harmed, counted from 0), {@code .file} (the input file to be harmed), {@code .log}, {@code .home}
 * (what the command line of every process of the cluster holds).
 */
public final class StageTrap extends SparkListener {

  private static final Pattern WORKER = Pattern.compile("--worker-url spark://Worker@[^:]+:(\\d+)");

  private final String action;
  private final int every;
  private final int from;
  private final String file;
  private final String home;
  private final Path log;
  private final Map<Integer, String> names = new HashMap<>();
  private final Set<Integer> seen = new HashSet<>();
  private String application = "";

  public StageTrap(SparkConf conf) {
    action = conf.get("spark.drill.action");
    every = conf.getInt("spark.drill.every", Integer.MAX_VALUE);
    from = conf.getInt("spark.drill.from", 0);
    file = conf.get("spark.drill.file", "");
    home = conf.get("spark.drill.home");
    log = Path.of(conf.get("spark.drill.log"));
  }

  @Override
  public void onApplicationStart(SparkListenerApplicationStart start) {
    application = start.appId().get();
  }

  @Override
  public void onStageSubmitted(SparkListenerStageSubmitted stage) {
    names.put(stage.stageInfo().stageId(), stage.stageInfo().name());
  }

  @Override
  public void onTaskStart(SparkListenerTaskStart task) {
    int ordinal = seen.size();
    if (!seen.add(task.stageId())) {
      return;
    }
    boolean due = ordinal >= from && (ordinal - from) % every == 0;
    try {
      if (due) {
        harm(task.taskInfo().executorId());
      }
      write((due ? action : "-") + "\t" + ordinal + "\t" + names.get(task.stageId()) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void harm(String executor) throws IOException {
    switch (action) {
      case "kill-executor" -> signal("KILL", executor);
      case "stop-executor" -> signal("STOP", executor);
      case "kill-worker" -> killWorker(executor);
      case "delete-input" -> Files.delete(Path.of(file));
      case "rewrite-input" -> Files.writeString(Path.of(file), "{\"id\": \"half of a n");
      case "append-input" ->
          Files.writeString(
              Path.of(file),
              "{\"id\": \"late\", \"published\": \"2024-01-01\", \"text\": \"Late.\"}\n",
              StandardOpenOption.APPEND);
      default -> {
        // Only counts stages.
      }
    }
  }

  private void signal(String signal, String executor) throws IOException {
    for (long pid : executors(executor)) {
      new ProcessBuilder("kill", "-" + signal, "" + pid).start();
    }
  }

  /** As when a machine goes: the worker and what it runs. */
  private void killWorker(String executor) throws IOException {
    for (long pid : executors(executor)) {
      Matcher worker = WORKER.matcher(DrillCluster.commandLine(Path.of("/proc/" + pid)));
      if (worker.find()) {
        for (long daemon : listening(Integer.parseInt(worker.group(1)))) {
          new ProcessBuilder("kill", "-KILL", "" + daemon).start();
        }
      }
      new ProcessBuilder("kill", "-KILL", "" + pid).start();
    }
  }

  private Iterable<Long> executors(String executor) throws IOException {
    return DrillCluster.processes(
        home, "--executor-id " + executor + " ", "--app-id " + application);
  }

  /** The worker that was told to listen on a port. */
  private Iterable<Long> listening(int port) throws IOException {
    return DrillCluster.processes(home, "deploy.worker.Worker", "--port " + port + " ");
  }

  private void write(String line) throws IOException {
    Files.write(
        log,
        line.getBytes(StandardCharsets.UTF_8),
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }
}
