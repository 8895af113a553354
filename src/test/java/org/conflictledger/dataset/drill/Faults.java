package org.conflictledger.dataset.drill;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.conflictledger.dataset.BuildRequest.Mode;

/** What is done to runs: for each kind of fault the plays in which it is done. */
final class Faults {

  /** One run with harm. */
  interface Play {
    DrillResult run() throws Exception;
  }

  private final Map<String, Deque<Play>> plays = new LinkedHashMap<>();
  private final Scene scene;

  /**
   * @param every executors die in every n-th stage of a run, in as many runs
   * @param driverKills at random moments
   */
  Faults(Scene scene, int every, int driverKills, Random random) {
    this.scene = scene;
    input();
    disk("disk full while tables are written", "write tables …");
    disk("disk full at publishing", "count …");
    workers();
    hanging();
    drivers(driverKills, random);
    publishing(driverKills / 4, random);
    executors(every);
  }

  /** By kind of fault. */
  Map<String, Deque<Play>> plays() {
    return plays;
  }

  private void add(String fault, Play play) {
    plays.computeIfAbsent(fault, f -> new ArrayDeque<>()).add(play);
  }

  private void trap(String fault, Mode mode, Map<String, String> conf) {
    add(fault, () -> scene.play(fault, mode, conf, line -> {}, run -> 0, () -> {}));
  }

  /** Between them, these runs lose an executor in each of the stages that a run has. */
  private void executors(int every) {
    for (int i = 0; i < every; i++) {
      Map<String, String> conf = new TreeMap<>();
      conf.put("spark.drill.action", "kill-executor");
      conf.put("spark.drill.every", "" + every);
      conf.put("spark.drill.from", "" + i);
      trap("executor killed, in every stage", Mode.ANEW, conf);
    }
  }

  private void workers() {
    for (int part = 0; part < 3; part++) {
      Map<String, String> conf = new TreeMap<>();
      conf.put("spark.drill.action", "kill-worker");
      conf.put("spark.drill.part", part + "/3");
      trap("worker killed with its executor", Mode.ANEW, conf);
    }
  }

  /** The first stage reads; an executor that stops there is overtaken by speculation alone. */
  private void hanging() {
    Map<String, String> conf = new TreeMap<>();
    conf.put("spark.drill.action", "stop-executor");
    conf.put("spark.speculation", "true");
    conf.put("spark.speculation.quantile", "0.5");
    conf.put("spark.speculation.interval", "200ms");
    conf.put("spark.speculation.task.duration.threshold", "5s");
    trap("task hangs while reading", Mode.ANEW, Map.copyOf(conf));
    // What it had shuffled is given up when its heartbeats stay away.
    conf.put("spark.network.timeout", "20s");
    conf.put("spark.network.timeoutInterval", "5s");
    conf.put("spark.executor.heartbeatInterval", "2s");
    for (int part = 1; part < 3; part++) {
      conf.put("spark.drill.part", part + "/3");
      trap("executor hangs in a later stage", Mode.ANEW, Map.copyOf(conf));
    }
  }

  private void input() {
    Map<String, String> actions = new LinkedHashMap<>();
    actions.put("input file goes away", "delete-input");
    actions.put("input file is rewritten", "rewrite-input");
    actions.put("input file grows", "append-input");
    Path file = scene.input().last();
    actions.forEach(
        (fault, action) -> {
          Map<String, String> conf =
              Map.of("spark.drill.action", action, "spark.drill.file", file.toString());
          add(
              fault,
              () -> {
                byte[] content = Files.readAllBytes(file);
                return scene.play(
                    fault, Mode.APPEND, conf, line -> {}, run -> 0, () -> restore(file, content));
              });
        });
  }

  private static void restore(Path file, byte[] content) {
    try {
      Files.write(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A small file system in memory, filled to the last byte when the job says where it is. */
  private void disk(String fault, String step) {
    add(
        fault,
        () -> {
          Path mount = Files.createDirectories(scene.place());
          if (command("mount", "-t", "tmpfs", "-o", "size=64m", "tmpfs", "" + mount) != 0) {
            throw new IOException("only root may mount; leave '" + fault + "' out with --only");
          }
          Path filler = mount.resolve("filler");
          AtomicInteger filled = new AtomicInteger();
          try {
            return scene.play(
                fault,
                Mode.ANEW,
                Map.of(),
                line -> {
                  if (line.strip().equals(step)) {
                    fill(filler);
                    filled.incrementAndGet();
                  }
                },
                run -> {
                  run.await();
                  return filled.get();
                },
                () -> filler.toFile().delete());
          } finally {
            command("umount", "-l", mount.toString());
          }
        });
  }

  private static void fill(Path filler) {
    byte[] block = new byte[4096];
    try (OutputStream out = Files.newOutputStream(filler)) {
      while (true) {
        out.write(block);
      }
    } catch (IOException e) {
      // Full, as it shall be.
    }
  }

  private void drivers(int kills, Random random) {
    String fault = "driver killed at a random moment";
    for (int i = 0; i < kills; i++) {
      double moment = random.nextDouble();
      Mode mode = i % 4 == 3 ? Mode.APPEND : Mode.ANEW;
      add(
          fault,
          () ->
              scene.play(
                  fault,
                  mode,
                  Map.of(),
                  line -> {},
                  run -> run.killAfter((long) (moment * scene.seconds(mode) * 1000)) ? 1 : 0,
                  () -> {}));
    }
  }

  /** Publishing takes milliseconds, which random moments rarely meet. */
  private void publishing(int kills, Random random) {
    String fault = "driver killed while it publishes";
    for (int i = 0; i < kills; i++) {
      long nanoseconds = random.nextInt(40_000_000);
      CountDownLatch publishes = new CountDownLatch(1);
      add(
          fault,
          () ->
              scene.play(
                  fault,
                  Mode.ANEW,
                  Map.of(),
                  line -> {
                    if (line.strip().equals("publish …")) {
                      publishes.countDown();
                    }
                  },
                  run -> {
                    publishes.await(10, TimeUnit.MINUTES);
                    TimeUnit.NANOSECONDS.sleep(nanoseconds);
                    return run.killAfter(0) ? 1 : 0;
                  },
                  () -> {}));
    }
  }

  private static int command(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(List.of(command)).inheritIO().start().waitFor();
  }
}
