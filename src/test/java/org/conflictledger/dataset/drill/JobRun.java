package org.conflictledger.dataset.drill;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * A run of the job in a process of its own, submitted to the cluster; its driver is that process.
 */
final class JobRun {

  private static final int LONGEST_MINUTES = 10;

  private final Process process;
  private final long begun = System.nanoTime();
  private final Thread reader;
  private final AtomicReference<RuntimeException> failure = new AtomicReference<>();

  /**
   * @param lines is given each line of standard output as it comes
   */
  JobRun(ProcessBuilder builder, Path errors, Consumer<String> lines) throws IOException {
    process = builder.redirectError(errors.toFile()).start();
    reader = new Thread(() -> read(lines), "output of the job");
    reader.start();
  }

  private void read(Consumer<String> lines) {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        lines.accept(line);
      }
    } catch (IOException e) {
      // The process was killed.
    } catch (RuntimeException e) {
      failure.set(e);
    }
  }

  /** Kills the driver after so long; false when it ended before. */
  boolean killAfter(long milliseconds) throws InterruptedException {
    if (process.waitFor(milliseconds, TimeUnit.MILLISECONDS)) {
      return false;
    }
    kill();
    return true;
  }

  /** As the system does when memory is short. */
  void kill() {
    process.destroyForcibly();
  }

  /**
   * The exit code.
   *
   * @throws IllegalStateException when it does not end
   */
  int await() throws InterruptedException {
    if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IllegalStateException("the job still ran after " + LONGEST_MINUTES + " minutes");
    }
    reader.join();
    if (failure.get() != null) {
      throw failure.get();
    }
    return process.exitValue();
  }

  double seconds() {
    return (System.nanoTime() - begun) / 1e9;
  }
}
