package org.conflictledger.dataset.publish;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.conflictledger.dataset.table.TableSchema;

/**
 * A run's own folder below the output, {@code OUTPUT/_runs/<run>}, where nobody looks until the run
 * is published.
 *
 * <p>Readers go by {@code OUTPUT/_current}, which names one run; publishing switches it in one step
 * ({@link Switch}). A run that dies has switched nothing; the next one clears away what it left.
 * The run before the current one stays, for whoever is still reading it.
 */
public final class RunFolder implements Closeable {

  static final String RUNS = "_runs";
  static final String RECORD = "run.json";
  static final String METRICS = "metrics.prom";

  /** There may be none. */
  public static final String REPORT = "report.html";

  private static final String WORK = "_work";

  /** What stands beside the tables. */
  static final List<String> BESIDE = List.of(METRICS, RECORD);

  /** Elsewhere than on a local disk nobody can tell a dead run from a slow one sooner. */
  private static final Duration DEAD_AFTER = Duration.ofDays(2);

  private final FileSystem fileSystem;
  private final Path output;
  private final Path folder;
  private final Switch current;
  private final Optional<LocalLock> lock;

  private RunFolder(
      FileSystem fileSystem, Path output, Path folder, Switch current, Optional<LocalLock> lock) {
    this.fileSystem = fileSystem;
    this.output = output;
    this.folder = folder;
    this.current = current;
    this.lock = lock;
  }

  /**
   * Begins a run.
   *
   * @throws OutputException when the output holds foreign files under the names of our tables, or
   *     another run is writing there
   */
  public static RunFolder begin(Path output, Configuration hadoop) throws IOException {
    FileSystem fileSystem = output.getFileSystem(hadoop);
    Path absolute = fileSystem.makeQualified(output);
    Switch current = Switch.on(fileSystem, absolute);
    current.check();
    Path runs = new Path(absolute, RUNS);
    fileSystem.mkdirs(runs);
    Optional<LocalLock> lock = LocalLock.on(runs);
    RunFolder run =
        new RunFolder(fileSystem, absolute, new Path(runs, name(Instant.now())), current, lock);
    run.clear();
    fileSystem.mkdirs(run.folder);
    return run;
  }

  private static String name(Instant now) {
    String time =
        DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS", Locale.ROOT)
            .format(now.atOffset(ZoneOffset.UTC));
    return String.format(
        Locale.ROOT, "%s-%04x", time, ThreadLocalRandom.current().nextInt(0x10000));
  }

  public String id() {
    return folder.getName();
  }

  public String folder() {
    return folder.toString();
  }

  Path table(String name) {
    return new Path(folder, name);
  }

  /** Where a batch of extracted articles lies; it stays as long as a run rests on it. */
  public Path batch(String name) {
    return new Path(new Path(output, StandingRun.STATE), name);
  }

  /** The run that readers see now. */
  public Optional<StandingRun> standing() throws IOException {
    return StandingRun.in(output, fileSystem.getConf());
  }

  /** Folder of the run that readers see until this one is published; they may see none. */
  public Optional<String> before() throws IOException {
    Optional<Path> before = current.run().map(name -> new Path(new Path(output, RUNS), name));
    return before.isPresent() && fileSystem.exists(new Path(before.get(), RECORD))
        ? before.map(Path::toString)
        : Optional.empty();
  }

  /** Writes the page a person reads; none is left when it cannot be written whole. */
  public void report(String page) throws IOException {
    WholeFile.write(fileSystem, new Path(folder, REPORT), page);
  }

  /** For what is no table; gone before the run is published. */
  Path work(String name) {
    return new Path(new Path(folder, WORK), name);
  }

  /**
   * Makes this run the current one.
   *
   * @param record what {@code run.json} shall hold; a run without one is not whole
   * @param metrics what {@code metrics.prom} shall hold
   * @param state what the next run can go on from
   */
  public void publish(String record, String metrics, State state) throws IOException {
    state.write(fileSystem, folder);
    fileSystem.delete(new Path(folder, WORK), true);
    WholeFile.write(fileSystem, new Path(folder, METRICS), metrics);
    WholeFile.write(fileSystem, new Path(folder, RECORD), record);
    List<String> names = new ArrayList<>(TableSchema.ALL.stream().map(TableSchema::name).toList());
    names.addAll(BESIDE);
    if (fileSystem.exists(new Path(folder, REPORT))) {
      names.add(REPORT);
    }
    current.to(id(), names);
    try {
      clear();
    } catch (IOException | OutputException e) {
      // Readers have the new tables; what is left over goes with the next run.
    }
  }

  /** Makes room at once after a failure; what was published stays. */
  public void abandon() {
    try {
      if (!current.run().equals(Optional.of(id()))) {
        fileSystem.delete(folder, true);
        fileSystem.delete(batch(id()), true);
      }
    } catch (IOException e) {
      // The next run clears it away.
    }
  }

  /**
   * Deletes dead runs and all whole ones but the current and the one before it, then the batches
   * that no run rests on.
   */
  private void clear() throws IOException {
    Optional<String> published = current.run();
    List<FileStatus> whole = new ArrayList<>();
    for (FileStatus run : fileSystem.listStatus(new Path(output, RUNS))) {
      boolean ours = run.getPath().getName().equals(id());
      if (!run.isDirectory() || ours || published.equals(Optional.of(run.getPath().getName()))) {
        continue;
      }
      if (fileSystem.exists(new Path(run.getPath(), RECORD))) {
        whole.add(run);
      } else if (lock.isPresent() || old(run)) {
        fileSystem.delete(run.getPath(), true);
      }
    }
    whole.sort(Comparator.comparing(run -> run.getPath().getName()));
    for (int i = 0; i < whole.size() - 1; i++) {
      fileSystem.delete(whole.get(i).getPath(), true);
    }
    clearBatches();
  }

  private void clearBatches() throws IOException {
    Path state = new Path(output, StandingRun.STATE);
    if (!fileSystem.exists(state)) {
      return;
    }
    Set<String> needed = new HashSet<>(Set.of(id()));
    for (FileStatus run : fileSystem.listStatus(new Path(output, RUNS))) {
      // Only of whole runs: what a dead one left may be cut off.
      if (fileSystem.exists(new Path(run.getPath(), RECORD))
          && fileSystem.exists(new Path(run.getPath(), State.FILE))) {
        needed.addAll(State.read(fileSystem, run.getPath()).batches());
      }
    }
    for (FileStatus batch : fileSystem.listStatus(state)) {
      if (!needed.contains(batch.getPath().getName()) && (lock.isPresent() || old(batch))) {
        fileSystem.delete(batch.getPath(), true);
      }
    }
  }

  private static boolean old(FileStatus run) {
    long age = System.currentTimeMillis() - run.getModificationTime();
    return age > DEAD_AFTER.toMillis();
  }

  /** Ends the run, published or not. */
  @Override
  public void close() {
    lock.ifPresent(
        held -> {
          try {
            held.close();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }
}
