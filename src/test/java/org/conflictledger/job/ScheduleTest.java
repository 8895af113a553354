package org.conflictledger.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import picocli.CommandLine;

/** The definitions under jobs/schedule name what there is: scripts, classes, options, versions. */
class ScheduleTest {

  private static final Path SCHEDULE = Path.of("jobs/schedule");
  private static final String JAR = "conflict-ledger-" + Version.current() + ".jar";

  @TempDir Path folder;

  @Test
  void cron() throws IOException {
    List<String> lines =
        Files.readAllLines(SCHEDULE.resolve("conflict-ledger.cron")).stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .filter(line -> !line.matches("[A-Z_]+=\\S+"))
            .toList();
    assertThat(lines).hasSize(1);
    Matcher line =
        Pattern.compile("(\\S+ \\S+ \\S+ \\S+ \\S+) +cd (\\S+) && (.*) >> \\S+")
            .matcher(lines.get(0));
    assertThat(line.matches()).isTrue();
    isSchedule(line.group(1));
    // cron takes a percent sign for the end of the line.
    assertThat(line.group(3)).doesNotContain("%");
    isJob(List.of(line.group(3).split(" +")));
  }

  @Test
  void airflow() throws IOException, InterruptedException {
    String python =
        "import ast, json, sys\n"
            + "tree = ast.parse(open(sys.argv[1], encoding='utf-8').read())\n"
            + "compile(tree, sys.argv[1], 'exec')\n"
            + "values = {n.targets[0].id: ast.literal_eval(n.value) for n in tree.body"
            + " if isinstance(n, ast.Assign)}\n"
            + "print(json.dumps(values))\n";
    Path dag = SCHEDULE.resolve("airflow_dag.py");
    assumeTrue(runs("python3", "--version"), "there is no Python");
    Map<?, ?> values =
        new ObjectMapper()
            .readValue(output(Map.of(), "python3", "-c", python, "" + dag), Map.class);
    isJob(((List<?>) values.get("COMMAND")).stream().map(Object::toString).toList());
    assertThat(values.get("HOPELESS"))
        .isEqualTo(
            List.of(ExitCode.USAGE.number(), ExitCode.INPUT.number(), ExitCode.REJECTED.number()));
    Matcher schedule = Pattern.compile("schedule=\"([^\"]+)\"").matcher(Files.readString(dag));
    assertThat(schedule.find()).isTrue();
    isSchedule(schedule.group(1));
  }

  @Test
  void kubernetes() throws IOException, ReflectiveOperationException {
    Map<?, ?> root =
        (Map<?, ?>)
            new Load(LoadSettings.builder().build())
                .loadFromString(Files.readString(SCHEDULE.resolve("kubernetes.yaml")));
    assertThat(root.get("apiVersion")).isEqualTo("sparkoperator.k8s.io/v1beta2");
    assertThat(root.get("kind")).isEqualTo("ScheduledSparkApplication");
    Map<?, ?> spec = (Map<?, ?>) root.get("spec");
    isSchedule(spec.get("schedule").toString());
    assertThat(spec.get("concurrencyPolicy")).isEqualTo("Forbid");
    Map<?, ?> template = (Map<?, ?>) spec.get("template");
    hasMain(template.get("mainClass").toString());
    assertThat(template.get("mainApplicationFile").toString()).endsWith("/" + JAR);
    assertThat(template.get("sparkVersion")).isEqualTo(sparkVersion());
    parse(((List<?>) template.get("arguments")).stream().map(Object::toString).toList());
    // Kubernetes refuses settings that are no texts.
    assertThat(((Map<?, ?>) template.get("sparkConf")).values())
        .allMatch(value -> value instanceof String);
  }

  @Test
  void yarn() throws IOException, InterruptedException, ReflectiveOperationException {
    Path submit = Files.createDirectories(folder.resolve("bin")).resolve("spark-submit");
    Files.writeString(submit, "#!/bin/bash\nprintf '%s\\n' \"$@\"\n");
    assertThat(submit.toFile().setExecutable(true)).isTrue();
    String script = SCHEDULE.resolve("yarn").toString();
    List<String> given = output(Map.of("SPARK_HOME", "" + folder), "bash", script).lines().toList();

    int jar = 0;
    while (!given.get(jar).endsWith("/" + JAR)) {
      assertThat(given.get(jar)).startsWith("--");
      jar += 2;
    }
    List<String> options = given.subList(0, jar);
    hasMain(options.get(options.indexOf("--class") + 1));
    assertThat(options).containsSequence("--master", "yarn", "--deploy-mode", "client");
    List<String> known = submitOptions();
    for (int i = 0; i < jar; i += 2) {
      assertThat(known).contains(options.get(i));
    }
    String log = given.stream().filter(o -> o.contains("log4j2")).findFirst().orElseThrow();
    assertThat(Path.of(log.substring(log.indexOf("file:") + 5))).exists();
    parse(given.subList(jar + 1, given.size()));
  }

  private static void isJob(List<String> command) throws IOException {
    Path script = Path.of(command.get(0));
    assertThat(script).isExecutable();
    assertThat(Files.readString(script)).contains("on_spark BuildDataset");
    parse(command.subList(1, command.size()));
  }

  /** By the command's own parser: unknown options and missing values are errors. */
  private static void parse(List<String> arguments) {
    CommandLine line = new CommandLine(new BuildDataset(new PrintWriter(new StringWriter())));
    CommandLine.ParseResult parsed = line.parseArgs(arguments.toArray(String[]::new));
    assertThat(parsed.hasMatchedOption("--append")).isTrue();
  }

  private static void hasMain(String name) throws ReflectiveOperationException {
    assertThat(Class.forName(name).getMethod("main", String[].class)).isNotNull();
  }

  private static void isSchedule(String fields) {
    assertThat(fields.split(" ")).hasSize(5);
    int[] most = {59, 23, 31, 12, 7};
    String[] each = fields.split(" ");
    for (int i = 0; i < most.length; i++) {
      if (!each[i].equals("*")) {
        assertThat(Integer.parseInt(each[i])).isBetween(0, most[i]);
      }
    }
  }

  private static String sparkVersion() throws IOException {
    Matcher version =
        Pattern.compile("<spark.version>([^<]+)<").matcher(Files.readString(Path.of("pom.xml")));
    assertThat(version.find()).isTrue();
    return version.group(1);
  }

  /** The options that spark-submit itself knows. */
  private static List<String> submitOptions() throws ReflectiveOperationException {
    Class<?> parser = Class.forName("org.apache.spark.launcher.SparkSubmitOptionParser");
    var constructor = parser.getDeclaredConstructor();
    constructor.setAccessible(true);
    var field = parser.getDeclaredField("opts");
    field.setAccessible(true);
    return Arrays.stream((String[][]) field.get(constructor.newInstance()))
        .flatMap(Arrays::stream)
        .toList();
  }

  private static boolean runs(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static String output(Map<String, String> environment, String... command)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    Process process = builder.start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(text).isZero();
    return text;
  }
}
