package org.conflictledger.job;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
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
import org.conflictledger.article.JsonLines;
import org.conflictledger.article.JsonRecord;
import org.conflictledger.dataset.BuildRequest;
import org.conflictledger.dataset.benchmark.Bench;
import org.conflictledger.dataset.benchmark.BenchmarkPage;
import org.conflictledger.dataset.benchmark.CoreNlp;
import org.conflictledger.dataset.benchmark.Corpus;
import org.conflictledger.dataset.benchmark.Measure;
import org.conflictledger.dataset.benchmark.Plan;
import org.conflictledger.dataset.extract.Interpreter;
import org.conflictledger.dataset.extract.Window;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
  private static final long KILOBYTE = 1_000;

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
      description =
          "floors, extraction, growth, skew, scans, copies, tables; by default ${DEFAULT-VALUE}.")
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
      description = "Of the corpora for growth, or behind the copies; by default ${DEFAULT-VALUE}.")
  private List<Long> sizes;

  @Option(
      names = "--rows",
      paramLabel = "N",
      defaultValue = "12000000",
      description = "Of each table that is made up to look at its files; by default 12000000.")
  private long rows;

  @Option(
      names = "--years",
      paramLabel = "N",
      defaultValue = "12",
      description = "Among which these rows are divided, each a partition; by default 12.")
  private int years;

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

  @Mixin private SparkOptions spark;

  private final PrintWriter out;

  Benchmark(PrintWriter out) {
    this.out = out;
  }

  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true);
    System.exit(Commands.run(new Benchmark(out), arguments));
  }

  @Override
  public Integer call() {
    Settings settings = spark.settings(Map.of());
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
    return spark.run(
        settings,
        session -> {
          try {
            write(
                measured(
                    session,
                    settings,
                    interpreter,
                    Corpus.mixed(conflict, quiet),
                    Corpus.conflictOnly(conflict)));
          } catch (IOException e) {
            throw new UserException(ExitCode.OUTPUT, "cannot write: " + e.getMessage());
          }
          return ExitCode.OK;
        });
  }

  private BenchmarkPage measured(
      SparkSession session,
      Settings settings,
      Interpreter interpreter,
      Corpus mixed,
      Corpus conflict)
      throws IOException {
    Files.createDirectories(scratch);
    Bench bench =
        new Bench(
            session,
            settings.loader(),
            (input, output) ->
                settings.request(
                    List.of(input.toString()),
                    output.toString(),
                    BuildRequest.Mode.ANEW,
                    Window.OPEN),
            scratch,
            this::tell);
    BenchmarkPage page = new BenchmarkPage(about(session, mixed));
    plan().carryOut(bench, interpreter, mixed, conflict, page, this::tell);
    return page;
  }

  private Plan plan() throws IOException {
    return new Plan(
        measures,
        size * MEGABYTE,
        sizes.stream().map(megabytes -> megabytes * MEGABYTE).toList(),
        rows,
        years,
        rounds,
        coreNlp == null
            ? Optional.empty()
            : Optional.of(new CoreNlp(Files.readString(coreNlp).strip())),
        coreNlpKilobytes * KILOBYTE,
        scratch);
  }

  private List<Article> read(Settings settings) {
    JsonRecord records = new JsonRecord(settings.fieldNames(), settings.limits());
    List<Article> read = new ArrayList<>();
    for (Path file : articles) {
      try (JsonLines lines =
          JsonLines.all(file.toString(), ArticleFile.open(file, settings.limits()), records)) {
        while (lines.hasNext()) {
          if (lines.next() instanceof Checked.Accepted accepted) {
            read.add(accepted.article());
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return read;
  }

  private String about(SparkSession session, Corpus mixed) {
    return String.format(
        Locale.ROOT,
        "Spark %s, %s, %d processors, %d MB of heap, Java %s; corpora made of %,d articles with a"
            + " casualty statement and %,d without.",
        session.version(),
        session.sparkContext().master(),
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
