package org.conflictledger.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.conflictledger.article.Article;
import org.conflictledger.article.Checked;
import org.conflictledger.article.Gzip;
import org.conflictledger.article.JsonLines;
import org.conflictledger.article.JsonRecord;
import org.conflictledger.dataset.BuildRequest;
import org.conflictledger.dataset.Interpreter;
import org.conflictledger.dataset.LedgerInterpreter;
import org.conflictledger.dataset.Window;
import org.conflictledger.dataset.benchmark.Bench;
import org.conflictledger.dataset.benchmark.BenchmarkPage;
import org.conflictledger.dataset.benchmark.CoreNlp;
import org.conflictledger.dataset.benchmark.Corpus;
import org.conflictledger.dataset.benchmark.ExtractionSpeed;
import org.conflictledger.dataset.benchmark.JobRun;
import org.conflictledger.dataset.benchmark.Shape;
import org.conflictledger.dataset.benchmark.SideBySide;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Articles in, a page of measures out: the job beside the least that Spark needs to read the same.
 *
 * <p>Inputs: JSON lines. Outputs: Markdown.
 */
@Command(
    name = "benchmark",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    versionProvider = VersionProvider.class,
    header = "Measures the job beside the least that Spark needs to read the same articles.",
    description = {
      "Corpora are made of the articles given, which come again and again with other ids, days,"
          + " numbers and rare words, so that none is a copy of another. Those in which the program"
          + " finds a casualty statement are the conflict articles, the others the quiet ones;"
          + " mixed corpora have one in ten of the former.",
      "Quote ratios: what stands in one table was measured in turns, in one session."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:an error nobody foresaw; its trace is shown",
      "2:an option, a setting or a configuration file is wrong",
      "3:the input is missing, or has no articles of both kinds",
      "5:the output cannot be written"
    })
public final class Benchmark implements Callable<Integer> {

  private static final long MEGABYTE = 1_000_000;

  @Option(
      names = "--articles",
      required = true,
      arity = "1..*",
      paramLabel = "FILE",
      description = "JSON lines, plain or gzipped, as for jobs/extract.")
  private List<Path> articles = new ArrayList<>();

  @Option(
      names = "--measure",
      split = ",",
      paramLabel = "WHAT",
      defaultValue = "floors,extraction",
      description = "floors, extraction, growth, skew, scans; by default ${DEFAULT-VALUE}.")
  private List<Measure> measures;

  @Option(
      names = "--size",
      paramLabel = "MB",
      defaultValue = "500",
      description = "Of each corpus beside the floors, and of uneven ones; by default 500.")
  private long size;

  @Option(
      names = "--sizes",
      split = ",",
      paramLabel = "MB",
      defaultValue = "250,500,1000,2000,4000",
      description = "Of the corpora for growth; by default ${DEFAULT-VALUE}.")
  private List<Long> sizes;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "3",
      description = "How often the floors and the job take turns; by default 3.")
  private int rounds;

  @Option(
      names = "--corenlp",
      paramLabel = "FILE",
      description = "A file with the class path of Stanford CoreNLP, to run it beside extraction.")
  private Path coreNlp;

  @Option(
      names = "--corenlp-kilobytes",
      paramLabel = "KB",
      defaultValue = "300",
      description = "How much CoreNLP reads; by default 300.")
  private long coreNlpKilobytes;

  @Option(
      names = "--scratch",
      required = true,
      paramLabel = "DIR",
      description = "Where corpora and tables are written for the while; needs twice their size.")
  private Path scratch;

  @Option(
      names = "--report",
      required = true,
      paramLabel = "FILE",
      description = "Where the page is written; it is printed too.")
  private Path report;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "Settings that override those of conf/job.json.")
  private Path config;

  @Option(
      names = "--master",
      paramLabel = "URL",
      description = "Spark master, such as local[2], the default.")
  private String master = "local[2]";

  private final PrintWriter out;

  /** What can be measured. */
  enum Measure {
    FLOORS,
    EXTRACTION,
    GROWTH,
    SKEW,
    SCANS;

    /** As the option has it. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  Benchmark(PrintWriter out) {
    this.out = out;
  }

  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true);
    System.exit(Commands.run(new Benchmark(out), arguments));
  }

  @Override
  public Integer call() {
    Settings settings = Settings.of(Optional.ofNullable(config), Map.of());
    Interpreter interpreter = Dictionaries.load(settings);
    List<Article> conflict = new ArrayList<>();
    List<Article> quiet = new ArrayList<>();
    for (Article article : read(settings)) {
      (interpreter.read(article).mentions().isEmpty() ? quiet : conflict).add(article);
    }
    if (conflict.isEmpty() || quiet.isEmpty()) {
      throw new UserException(
          ExitCode.INPUT,
          conflict.size()
              + " articles have a casualty statement and "
              + quiet.size()
              + " have none; give some of both kinds");
    }
    List<Corpus> corpora = List.of(Corpus.mixed(conflict, quiet), Corpus.conflictOnly(conflict));
    return Sessions.run(
        Optional.of(master),
        settings.spark(),
        spark -> {
          try {
            write(measured(spark, settings, interpreter, corpora));
          } catch (IOException e) {
            throw new UserException(ExitCode.OUTPUT, "cannot write: " + e.getMessage());
          }
          return ExitCode.OK;
        });
  }

  private BenchmarkPage measured(
      SparkSession spark, Settings settings, Interpreter interpreter, List<Corpus> corpora)
      throws IOException {
    Files.createDirectories(scratch);
    Bench bench =
        new Bench(
            spark,
            new LedgerInterpreter.Loader(settings.profile()),
            (input, output) -> request(settings, input, output),
            scratch,
            this::tell);
    BenchmarkPage page = new BenchmarkPage(about(spark, corpora));
    if (measures.contains(Measure.FLOORS)) {
      List<SideBySide> trials = new ArrayList<>();
      for (Corpus corpus : corpora) {
        trials.add(bench.sideBySide(corpus, size * MEGABYTE, rounds));
      }
      page.sideBySide(trials);
    }
    if (measures.contains(Measure.EXTRACTION)) {
      page.alone(alone(interpreter, corpora));
    }
    if (measures.contains(Measure.GROWTH)) {
      List<JobRun> runs = new ArrayList<>();
      for (long megabytes : sizes) {
        runs.add(bench.grown(corpora.get(0), megabytes * MEGABYTE));
      }
      page.growth(runs);
    }
    if (measures.contains(Measure.SKEW)) {
      List<BenchmarkPage.Shaped> runs = new ArrayList<>();
      for (Shape shape : Shape.values()) {
        Corpus shaped = corpora.get(0).shaped(shape);
        runs.add(new BenchmarkPage.Shaped(shaped.name(), bench.grown(shaped, size * MEGABYTE)));
      }
      page.skew(runs);
    }
    if (measures.contains(Measure.SCANS)) {
      Bench.Scans scans = bench.scans(corpora.get(1), size * MEGABYTE);
      page.scans(scans.question(), scans.shares());
    }
    return page;
  }

  private List<BenchmarkPage.Alone> alone(Interpreter interpreter, List<Corpus> corpora)
      throws IOException {
    ExtractionSpeed speed = new ExtractionSpeed(interpreter);
    List<BenchmarkPage.Alone> found = new ArrayList<>();
    for (Corpus corpus : corpora) {
      Optional<Double> peer = coreNlp == null ? Optional.empty() : Optional.of(peer(corpus));
      found.add(new BenchmarkPage.Alone(corpus.name(), speed.of(corpus, 10 * MEGABYTE), peer));
      tell("extraction alone: " + found.get(found.size() - 1));
    }
    return found;
  }

  private double peer(Corpus corpus) throws IOException {
    try {
      return new CoreNlp(Files.readString(coreNlp).strip())
          .kilobytesPerSecond(
              corpus, coreNlpKilobytes * 1000, scratch.resolve("corenlp-" + corpus.name()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while CoreNLP ran", e);
    }
  }

  private List<Article> read(Settings settings) {
    JsonRecord records = new JsonRecord(settings.fieldNames(), settings.limits());
    List<Article> read = new ArrayList<>();
    for (Path file : articles) {
      try (InputStream bytes = Files.newInputStream(file);
          InputStream plain = file.toString().endsWith(".gz") ? Gzip.open(bytes) : bytes;
          JsonLines lines = JsonLines.all(file.toString(), plain, records)) {
        while (lines.hasNext()) {
          if (lines.next() instanceof Checked.Accepted accepted) {
            read.add(accepted.article());
          }
        }
      } catch (NoSuchFileException e) {
        throw new UserException(ExitCode.INPUT, "there is no input " + file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return read;
  }

  private static BuildRequest request(Settings settings, Path input, Path output) {
    return new BuildRequest(
        List.of(input.toString()),
        settings.inputFormat(),
        output.toString(),
        settings.reading(),
        BuildRequest.Mode.ANEW,
        Window.of(Optional.empty(), Optional.empty()),
        settings.maxRejectedShare(),
        Version.current(),
        settings.all());
  }

  private String about(SparkSession spark, List<Corpus> corpora) {
    Corpus mixed = corpora.get(0);
    return String.format(
        Locale.ROOT,
        "Spark %s, %s, %d processors, %d MB of heap, Java %s; corpora made of %,d articles with a"
            + " casualty statement and %,d without.",
        spark.version(),
        spark.sparkContext().master(),
        Runtime.getRuntime().availableProcessors(),
        Runtime.getRuntime().maxMemory() >> 20,
        Runtime.version().feature(),
        mixed.conflict().size(),
        mixed.quiet().size());
  }

  private void write(BenchmarkPage page) throws IOException {
    out.println();
    out.println(page.text());
    Files.writeString(report, page.text());
  }

  private void tell(String line) {
    out.println("  " + line);
  }
}
