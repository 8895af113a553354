package org.conflictledger.dataset.drill;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A standalone cluster on loopback: one Master and two Workers, from the jars that Maven fetched.
 */
final class DrillCluster implements AutoCloseable {

  private static final int WORKERS = 2;

  private final Path folder;
  private final List<String> java;
  private final int port = freePort();
  private final List<Process> processes = new ArrayList<>();
  private final Process[] workers = new Process[WORKERS];

  /**
   * @param jars what Spark consists of
   * @param java the command that starts a JVM, with the flags Spark needs
   */
  DrillCluster(Path folder, List<Path> jars, List<String> java)
      throws IOException, InterruptedException {
    this.folder = folder;
    this.java = java;
    Path home = Files.createDirectories(folder.resolve("spark/jars"));
    for (Path jar : jars) {
      Files.createSymbolicLink(home.resolve(jar.getFileName()), jar);
    }
    start(
        "master",
        "org.apache.spark.deploy.master.Master",
        "--host",
        "127.0.0.1",
        "--port",
        "" + port,
        "--webui-port",
        "0");
    awaitPort();
    healWorkers();
  }

  String url() {
    return "spark://127.0.0.1:" + port;
  }

  /**
   * A process of this cluster's Spark.
   *
   * @param more what is on the class path beside Spark
   */
  ProcessBuilder command(String main, String more, List<String> options, List<String> arguments) {
    List<String> command = new ArrayList<>(java);
    command.addAll(options);
    command.addAll(List.of("-cp", folder.resolve("spark/jars") + "/*:" + more, main));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("SPARK_HOME", folder.resolve("spark").toString());
    builder.environment().put("SPARK_SCALA_VERSION", "2.13");
    builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
    builder.environment().put("SPARK_LOCAL_HOSTNAME", "127.0.0.1");
    return builder;
  }

  /** Starts the workers that are dead, and sees to it that no executor of an earlier run lives. */
  void healWorkers() throws IOException, InterruptedException {
    for (long pid : pids("CoarseGrainedExecutorBackend")) {
      ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
    }
    for (int i = 0; i < WORKERS; i++) {
      if (workers[i] == null || !workers[i].isAlive()) {
        workers[i] =
            start(
                "worker" + i,
                "org.apache.spark.deploy.worker.Worker",
                "--host",
                "127.0.0.1",
                "--port",
                "" + freePort(),
                "--webui-port",
                "0",
                "--cores",
                "1",
                "--memory",
                "1200m",
                "--work-dir",
                folder.resolve("work" + i).toString(),
                url());
      }
    }
  }

  /** Processes whose command line holds all these words and that belong to this cluster. */
  List<Long> pids(String... words) throws IOException {
    return processes(folder.resolve("spark").toString(), words);
  }

  static List<Long> processes(String place, String... words) throws IOException {
    List<Long> found = new ArrayList<>();
    try (Stream<Path> all = Files.list(Path.of("/proc"))) {
      for (Path process : all.filter(p -> p.getFileName().toString().matches("\\d+")).toList()) {
        String line = commandLine(process);
        boolean ours = line.contains(place);
        for (String word : words) {
          ours &= line.contains(word);
        }
        if (ours) {
          found.add(Long.parseLong(process.getFileName().toString()));
        }
      }
    }
    return found;
  }

  /** With spaces between arguments, and one at the end. */
  static String commandLine(Path process) {
    try (InputStream in = Files.newInputStream(process.resolve("cmdline"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace('\0', ' ');
    } catch (IOException e) {
      // It ended meanwhile.
      return "";
    }
  }

  private Process start(String name, String main, String... arguments) throws IOException {
    ProcessBuilder builder =
        command(
            main,
            "",
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx300m"),
            List.of(arguments));
    builder.redirectErrorStream(true);
    builder.redirectOutput(
        ProcessBuilder.Redirect.appendTo(folder.resolve(name + ".log").toFile()));
    Process process = builder.start();
    processes.add(process);
    return process;
  }

  private void awaitPort() throws InterruptedException {
    for (int i = 0; i < 600; i++) {
      try (Socket socket = new Socket("127.0.0.1", port)) {
        if (socket.isConnected()) {
          return;
        }
      } catch (IOException e) {
        Thread.sleep(100);
      }
    }
    throw new IllegalStateException("the master did not start; see " + folder + "/master.log");
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    for (Process process : processes) {
      process.destroyForcibly();
    }
    for (long pid : pids("CoarseGrainedExecutorBackend")) {
      ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
    }
  }
}
