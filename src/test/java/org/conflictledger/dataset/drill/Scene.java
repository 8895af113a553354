package org.conflictledger.dataset.drill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.spark.sql.SparkSession;
import org.conflictledger.dataset.BuildRequest;
import org.conflictledger.dataset.DatasetBuild;
import org.conflictledger.dataset.extract.LedgerInterpreter;
import org.conflictledger.dataset.extract.Window;
import org.conflictledger.dataset.input.ReadOptions;

/** Where harm is done: a cluster, an input, an output that stands, and what it must become. */
final class Scene {

  private final DrillCluster cluster;
  private final Path jar;
  private final Path testClasses;
  private final Path folder;
  private final DrillInput input;
  private final String version;
  private final SparkSession spark;
  private final Ledger before;
  private final Map<String, String> old;
  private final Map<BuildRequest.Mode, Map<String, String>> whole =
      new EnumMap<>(BuildRequest.Mode.class);
  private final Map<BuildRequest.Mode, Integer> stages = new EnumMap<>(BuildRequest.Mode.class);
  private final Map<BuildRequest.Mode, Double> seconds = new EnumMap<>(BuildRequest.Mode.class);
  private int number;

  Scene(
      DrillCluster cluster,
      Path jar,
      Path testClasses,
      Path folder,
      DrillInput input,
      String version,
      SparkSession spark)
      throws IOException, SQLException {
    this.cluster = cluster;
    this.jar = jar;
    this.testClasses = testClasses;
    this.folder = folder;
    this.input = input;
    this.version = version;
    this.spark = spark;
    this.before = new Ledger(folder.resolve("before"));
    undisturbed(before, BuildRequest.Mode.ANEW, List.of(input.first()));
    this.old = before.content();
  }

  /** How long a run takes that nobody harms. */
  double seconds(BuildRequest.Mode mode) {
    return seconds.get(mode);
  }

  DrillInput input() {
    return input;
  }

  /**
   * Runs the job without harm, on the cluster and in this very process: both must agree.
   *
   * @throws IllegalStateException when they do not
   */
  private void rehearse(BuildRequest.Mode mode)
      throws IOException, InterruptedException, SQLException {
    Ledger own = before.copy(Files.createDirectories(folder.resolve("own-" + mode)));
    undisturbed(own, mode, inputs(mode));
    whole.put(mode, own.content());
    Ledger output = before.copy(Files.createDirectories(folder.resolve("rehearsal-" + mode)));
    Path log = log("rehearsal-" + mode);
    JobRun run = start(output, mode, trap("none", log), line -> {});
    if (run.await() != 0 || !output.content().equals(whole.get(mode))) {
      throw new IllegalStateException("an undisturbed run went wrong; see " + log);
    }
    stages.put(mode, Files.readAllLines(log).size());
    seconds.put(mode, run.seconds());
    System.out.printf(
        "an undisturbed run (%s) has %d stages and takes %.0f s%n",
        mode, stages.get(mode), seconds.get(mode));
  }

  /** What is done while a run is under way. */
  interface Harm {
    /**
     * @param run just begun
     * @return how often harm was done, beside what the trap does
     */
    int on(JobRun run) throws IOException, InterruptedException;
  }

  /** Gives the output of the next run a place of its own. */
  Path place() {
    return folder.resolve("out-" + number);
  }

  /**
   * One run with harm and one without after it.
   *
   * @param conf settings of Spark: the trap's and those the fault needs
   * @param lines is given what the job prints
   * @param healed what is done between the two runs
   */
  DrillResult play(
      String fault,
      BuildRequest.Mode mode,
      Map<String, String> conf,
      Consumer<String> lines,
      Harm harm,
      Runnable healed)
      throws IOException, InterruptedException, SQLException {
    if (!whole.containsKey(mode)) {
      rehearse(mode);
    }
    Ledger output = before.copy(Files.createDirectories(place()));
    Path log = log("run-" + number);
    Map<String, String> all = trap("none", log);
    all.putAll(conf);
    Optional.ofNullable(all.remove("spark.drill.part"))
        .ifPresent(part -> all.put("spark.drill.from", "" + stage(mode, part)));
    JobRun run = start(output, mode, all, lines);
    number++;
    int harmed = harm.on(run);
    int code = run.await();
    double took = run.seconds();
    harmed += Files.exists(log) ? traps(log) : 0;
    DrillResult.Seen seen = seen(output, mode);
    cluster.healWorkers();
    healed.run();
    undisturbed(output, mode, inputs(mode));
    boolean next = output.content().equals(whole.get(mode));
    DrillResult result =
        new DrillResult(fault, harmed, code, seen, next, List.copyOf(output.leftovers()));
    System.out.printf("%5.0f s  %s %s %s%n", took, result.good() ? "good" : "BAD ", mode, result);
    return result;
  }

  /** "1/3" is the first stage of the second third. */
  private int stage(BuildRequest.Mode mode, String part) {
    String[] numbers = part.split("/");
    return Integer.parseInt(numbers[0]) * stages.get(mode) / Integer.parseInt(numbers[1]);
  }

  private DrillResult.Seen seen(Ledger output, BuildRequest.Mode mode) {
    try {
      Map<String, String> content = output.content();
      if (content.equals(old)) {
        return DrillResult.Seen.OLD;
      }
      return content.equals(whole.get(mode)) ? DrillResult.Seen.NEW : DrillResult.Seen.NEITHER;
    } catch (IOException | SQLException e) {
      System.out.println("not readable: " + e.getMessage());
      return DrillResult.Seen.NEITHER;
    }
  }

  private static int traps(Path log) throws IOException {
    return (int)
        Files.readAllLines(log).stream()
            .filter(line -> !line.startsWith("-") && !line.startsWith("none"))
            .count();
  }

  private List<Path> inputs(BuildRequest.Mode mode) {
    return mode == BuildRequest.Mode.APPEND
        ? List.of(input.second())
        : List.of(input.first(), input.second());
  }

  private void undisturbed(Ledger output, BuildRequest.Mode mode, List<Path> inputs) {
    BuildRequest request =
        new BuildRequest(
            inputs.stream().map(Path::toString).toList(),
            Optional.empty(),
            output.folder().toString(),
            ReadOptions.DEFAULT,
            mode,
            Window.OPEN,
            0.25,
            version,
            Map.of("profile", "acled"));
    new DatasetBuild(spark, new LedgerInterpreter.Loader("acled"), line -> {}).run(request);
  }

  private Path log(String name) {
    return folder.resolve(name + ".log");
  }

  private Map<String, String> trap(String action, Path log) {
    Map<String, String> conf = new TreeMap<>();
    conf.put("spark.extraListeners", StageTrap.class.getName());
    conf.put("spark.drill.action", action);
    conf.put("spark.drill.home", folder.resolve("cluster/spark").toString());
    conf.put("spark.drill.log", log.toString());
    return conf;
  }

  private JobRun start(
      Ledger output, BuildRequest.Mode mode, Map<String, String> more, Consumer<String> lines)
      throws IOException {
    Map<String, String> conf = new TreeMap<>();
    conf.put("spark.cores.max", "2");
    conf.put("spark.executor.cores", "1");
    conf.put("spark.executor.memory", "900m");
    conf.put("spark.executor.extraJavaOptions", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
    conf.put("spark.sql.shuffle.partitions", "4");
    // Compiling queries would take longer than running them.
    conf.put("spark.sql.codegen.wholeStage", "false");
    conf.put("spark.sql.codegen.factoryMode", "NO_CODEGEN");
    conf.put("spark.ui.enabled", "false");
    conf.put("spark.driver.host", "127.0.0.1");
    conf.put("spark.driver.bindAddress", "127.0.0.1");
    conf.putAll(more);
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("--master", cluster.url()));
    arguments.addAll(List.of("--class", "org.conflictledger.job.BuildDataset"));
    conf.forEach((key, value) -> arguments.addAll(List.of("--conf", key + "=" + value)));
    arguments.add(jar.toString());
    if (mode == BuildRequest.Mode.APPEND) {
      arguments.add("--append");
    }
    arguments.add("--input");
    inputs(mode).forEach(path -> arguments.add(path.toString()));
    arguments.addAll(List.of("--output", output.folder().toString()));
    List<String> options = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx1g");
    return new JobRun(
        cluster.command(
            "org.apache.spark.deploy.SparkSubmit", testClasses.toString(), options, arguments),
        folder.resolve("run-" + number + ".err"),
        lines);
  }
}
