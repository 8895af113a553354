package org.conflictledger.dataset;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Tells which stage is under way, and remembers how long each took. */
final class Stopwatch {

  private final Consumer<String> progress;
  private final Map<String, Double> seconds = new LinkedHashMap<>();

  Stopwatch(Consumer<String> progress) {
    this.progress = progress;
  }

  <T> T time(String stage, Supplier<T> work) {
    progress.accept(stage + " …");
    long begin = System.nanoTime();
    T result = work.get();
    double took = Math.round((System.nanoTime() - begin) / 1e7) / 100.0;
    seconds.merge(stage, took, Double::sum);
    progress.accept(String.format(Locale.ROOT, "%s: %.1f s", stage, took));
    return result;
  }

  void time(String stage, Runnable work) {
    time(
        stage,
        () -> {
          work.run();
          return stage;
        });
  }

  Map<String, Double> seconds() {
    return seconds;
  }
}
