package org.conflictledger.fuzz;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.conflictledger.article.Article;
import org.conflictledger.article.ArticleCheck;
import org.conflictledger.article.Checked;
import org.conflictledger.article.Origin;
import org.conflictledger.article.ReadingLimits;
import org.conflictledger.dataset.FuzzedArticles;
import org.conflictledger.dataset.FuzzedFile;
import org.conflictledger.dataset.extract.LedgerInterpreter;

/**
 * Mutates articles and input files, reads and links them as the job does, and keeps what breaks:
 * {@code Fuzzer MINUTES [SEED [FOLDER]]}. What it finds, made as short as it goes, is written to
 * the folder as a file that {@link FuzzCorpusTest} can replay.
 *
 * <p>A text whose statements are unlike all before it is mutated further: so do seeds that are
 * plain sentences grow into the odd corners of the rules.
 */
public final class Fuzzer {

  private static final int POOL = 20_000;
  private static final int EXAMPLES_OF_ONE_FAULT = 2;

  /** An iteration takes milliseconds; one that takes so long hangs. */
  private static final long HANGS_MILLIS = 180_000;

  private final long seed;
  private final Path folder;
  private final PrintStream out;
  private final List<String> pool;
  private final Set<String> seen = new HashSet<>();
  private final Map<String, Integer> faults = new TreeMap<>();
  private final FuzzedArticles articles = new FuzzedArticles(LedgerInterpreter.of("acled"));
  private volatile long begun = Long.MAX_VALUE;
  private volatile long iteration;

  Fuzzer(long seed, Path folder, PrintStream out) throws IOException {
    this.seed = seed;
    this.folder = Files.createDirectories(folder);
    this.out = out;
    this.pool = FuzzSeeds.texts();
  }

  public static void main(String[] arguments) throws IOException {
    long minutes = arguments.length > 0 ? Long.parseLong(arguments[0]) : 10;
    long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
    Path folder = Path.of(arguments.length > 2 ? arguments[2] : "target/fuzz");
    Fuzzer fuzzer = new Fuzzer(seed, folder, System.out);
    fuzzer.watch(Thread.currentThread());
    long end = System.nanoTime() + minutes * 60_000_000_000L;
    long told = 0;
    while (System.nanoTime() < end) {
      fuzzer.run(1);
      if (System.nanoTime() > told + 60_000_000_000L) {
        told = System.nanoTime();
        fuzzer.tell();
      }
    }
    fuzzer.tell();
    System.exit(fuzzer.faults.isEmpty() ? 0 : 1);
  }

  /** So many iterations; the faults found until now, by what they are. */
  Map<String, Integer> run(int iterations) throws IOException {
    for (int i = 0; i < iterations; i++) {
      begun = System.currentTimeMillis();
      Random random = new Random(seed * 1_000_003 + iteration);
      if (random.nextBoolean()) {
        texts(random);
      } else {
        file(random);
      }
      iteration++;
    }
    begun = Long.MAX_VALUE;
    return faults;
  }

  /** One to six articles, some of them other tellings of one story. */
  private void texts(Random random) throws IOException {
    TextMutation mutation = new TextMutation(random);
    List<Article> told = new ArrayList<>();
    String text = pool.get(random.nextInt(pool.size()));
    for (int i = 1 + random.nextInt(6); i > 0; i--) {
      String base = random.nextInt(3) == 0 ? pool.get(random.nextInt(pool.size())) : text;
      text = mutation.of(base, pool);
      LocalDate day = LocalDate.of(2020, 12, 25).plusDays(random.nextInt(12));
      String title = random.nextInt(3) == 0 ? mutation.of(base, pool) : "";
      article("a" + i, day, "s" + random.nextInt(3), title, text).ifPresent(told::add);
    }
    Throwable fault = fault(told);
    if (told.isEmpty()) {
      return;
    }
    if (fault == null) {
      keep(told.get(told.size() - 1).text(), articles.features());
    } else if (known(fault) < EXAMPLES_OF_ONE_FAULT) {
      save(fault, "jsonl", FuzzFormats.jsonLines(told));
      List<Article> least = new Shorter(list -> same(fault, fault(list))).of(told);
      save(fault, "jsonl", FuzzFormats.jsonLines(least));
    }
  }

  /** As the readers give it; empty when they would reject it. */
  private static Optional<Article> article(
      String id, LocalDate day, String source, String title, String text) {
    Map<String, Object> values =
        Map.of("id", id, "published", day, "source", source, "title", title, "text", text);
    Checked checked =
        ArticleCheck.check(
            new Origin("fuzz", 0), values, "", new ReadingLimits(100_000, 1, 30_000, 1, 1));
    return checked instanceof Checked.Accepted accepted
        ? Optional.of(accepted.article())
        : Optional.empty();
  }

  private Throwable fault(List<Article> told) {
    begun = System.currentTimeMillis();
    Work work = new Work();
    try {
      articles.read(told, new Random(1));
      work.check(told.stream().mapToLong(a -> a.text().length() + a.title().length()).sum());
      return null;
    } catch (RuntimeException | StackOverflowError e) {
      return e;
    }
  }

  private void file(Random random) throws IOException {
    String format = FuzzFormats.FORMATS.get(random.nextInt(FuzzFormats.FORMATS.size()));
    String packed =
        random.nextInt(3) > 0
            ? ""
            : FuzzFormats.COMPRESSIONS.get(random.nextInt(FuzzFormats.COMPRESSIONS.size()));
    ByteMutation mutation = new ByteMutation(random);
    List<String> texts = new ArrayList<>();
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      texts.add(pool.get(random.nextInt(pool.size())));
    }
    byte[] sound = FuzzFormats.file(format, texts);
    byte[] bytes = random.nextInt(4) == 0 ? sound : mutation.of(sound, sound);
    bytes = FuzzFormats.compressed(packed, bytes);
    if (!packed.isEmpty() && random.nextBoolean()) {
      bytes = mutation.of(bytes, bytes);
    }
    Path file = Files.write(folder.resolve("under-test." + format + packed), bytes);
    Throwable fault = fault(file, format + packed);
    if (fault != null && known(fault) < EXAMPLES_OF_ONE_FAULT) {
      save(fault, format + packed, bytes);
    }
  }

  private Throwable fault(Path file, String format) throws IOException {
    Work work = new Work();
    try {
      List<Checked> records = FuzzedFile.read(file);
      work.check(Files.size(file));
      FuzzedFile.features(format, records).forEach(seen::add);
      for (Checked record : records) {
        if (record instanceof Checked.Accepted accepted) {
          articles.read(List.of(accepted.article()), new Random(1));
        }
      }
      return null;
    } catch (RuntimeException | StackOverflowError e) {
      return e;
    }
  }

  private void keep(String text, Set<String> features) {
    if (seen.addAll(features) && pool.size() < POOL && text.length() < 5_000) {
      pool.add(text);
    }
  }

  private int known(Throwable fault) {
    return faults.merge(name(fault), 1, Integer::sum) - 1;
  }

  private static boolean same(Throwable fault, Throwable other) {
    return other != null && name(fault).equals(name(other));
  }

  /** A fault by its kind and the first place of ours it passed. */
  private static String name(Throwable fault) {
    String what = fault instanceof Broken ? fault.getMessage().split("\\[")[0] : "";
    for (StackTraceElement frame : fault.getStackTrace()) {
      boolean ours = frame.getClassName().startsWith("org.conflictledger.");
      if (ours && !frame.getClassName().contains(".Broken")) {
        return fault.getClass().getSimpleName() + ' ' + what + "at " + frame;
      }
    }
    return fault.getClass().getSimpleName() + ' ' + what;
  }

  private void save(Throwable fault, String suffix, byte[] bytes) throws IOException {
    String name = "found-" + seed + "-" + iteration;
    Files.write(folder.resolve(name + "." + suffix), bytes);
    java.io.StringWriter trace = new java.io.StringWriter();
    fault.printStackTrace(new java.io.PrintWriter(trace));
    Files.writeString(folder.resolve(name + ".trace"), trace.toString(), StandardCharsets.UTF_8);
    out.println("found " + name + ": " + name(fault));
  }

  private void tell() {
    out.printf(
        "%tT %d iterations, %d texts, %d features, faults %s%n",
        System.currentTimeMillis(), iteration, pool.size(), seen.size(), faults);
  }

  /** Ends the program with the stack of an iteration that hangs. */
  private void watch(Thread worker) {
    Thread watchdog =
        new Thread(
            () -> {
              while (true) {
                try {
                  Thread.sleep(1_000);
                } catch (InterruptedException e) {
                  return;
                }
                if (System.currentTimeMillis() - begun > HANGS_MILLIS) {
                  out.println("iteration " + iteration + " of seed " + seed + " hangs:");
                  for (StackTraceElement frame : worker.getStackTrace()) {
                    out.println("  at " + frame);
                  }
                  Runtime.getRuntime().halt(1);
                }
              }
            });
    watchdog.setDaemon(true);
    watchdog.start();
  }
}
