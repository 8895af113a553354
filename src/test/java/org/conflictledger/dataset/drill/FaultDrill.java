package org.conflictledger.dataset.drill;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Does to runs of the job what happens on clusters, and looks whether the output is then the old
 * one or the complete new one. Prints a table.
 */
@Command(name = "fault-drill", mixinStandardHelpOptions = true, sortOptions = false)
public final class FaultDrill implements java.util.concurrent.Callable<Integer> {

  @Option(names = "--only", description = "Faults whose name this pattern finds.")
  private String only = "";

  @Option(names = "--driver-kills", description = "How often; default ${DEFAULT-VALUE}.")
  private int driverKills = 20;

  @Option(names = "--seed", description = "Of the moments; default ${DEFAULT-VALUE}.")
  private long seed = 5;

  @Option(names = "--every", description = "Executors die in every n-th stage of a run.")
  private int every = 5;

  @Option(names = "--minutes", description = "After so many no other run is begun.")
  private long minutes = 24 * 60;

  @Option(names = "--project", required = true, hidden = true)
  private Path project;

  @Option(names = "--jar", required = true, hidden = true)
  private Path jar;

  @Option(names = "--version-of-jar", required = true, hidden = true)
  private String version;

  @Option(names = "--spark", required = true, hidden = true)
  private Path sparkClasspath;

  @Option(names = "--test-classes", required = true, hidden = true)
  private Path testClasses;

  @Option(names = "--java", required = true, hidden = true)
  private String java;

  @Option(names = "--folder", required = true, description = "For everything; is emptied.")
  private Path folder;

  private final List<DrillResult> results = new ArrayList<>();
  private Scene scene;

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new FaultDrill()).execute(arguments));
  }

  @Override
  public Integer call() throws Exception {
    folder = Files.createDirectories(folder).toRealPath();
    List<Path> jars =
        Arrays.stream(Files.readString(sparkClasspath).strip().split(":"))
            .map(Path::of)
            .filter(path -> !path.equals(jar))
            .toList();
    SparkSession spark = session();
    Path place = Files.createDirectories(folder.resolve("cluster"));
    try (DrillCluster cluster = new DrillCluster(place, jars, List.of(java.split(" ")))) {
      DrillInput input = DrillInput.make(project.resolve("src/examples/articles"), folder);
      scene = new Scene(cluster, jar, testClasses, folder, input, version, spark);
      play(new Faults(scene, every, driverKills, new Random(seed)));
    } finally {
      spark.stop();
    }
    System.out.println();
    System.out.print(DrillResult.table(results));
    return results.stream().allMatch(DrillResult::good) ? 0 : 1;
  }

  private SparkSession session() {
    return SparkSession.builder()
        .master("local[2]")
        .config("spark.ui.enabled", "false")
        .config("spark.driver.host", "localhost")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.sql.shuffle.partitions", "2")
        .config("spark.sql.codegen.wholeStage", "false")
        .config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
        .config("spark.sql.session.timeZone", "UTC")
        .config("spark.sql.datetime.java8API.enabled", "true")
        .config("spark.sql.warehouse.dir", folder.resolve("warehouse").toString())
        .getOrCreate();
  }

  /** A play of each fault, then a second of each, so that a drill cut short has tried all. */
  private void play(Faults faults) throws Exception {
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(minutes);
    List<Deque<Faults.Play>> open = new ArrayList<>();
    faults
        .plays()
        .forEach(
            (fault, plays) -> {
              if (Pattern.compile(only).matcher(fault).find()) {
                open.add(plays);
              }
            });
    while (!open.isEmpty() && System.nanoTime() < end) {
      for (Deque<Faults.Play> plays : List.copyOf(open)) {
        if (System.nanoTime() < end) {
          results.add(plays.remove().run());
        }
      }
      open.removeIf(Deque::isEmpty);
    }
    int left = open.stream().mapToInt(Deque::size).sum();
    if (left > 0) {
      System.out.printf("%d runs were not made for want of time%n", left);
    }
  }
}
