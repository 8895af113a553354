package org.conflictledger.dataset.benchmark;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.conflictledger.dataset.extract.Interpreter;
import org.conflictledger.dataset.publish.PublishedTable;
import org.conflictledger.dataset.table.Scale;
import org.conflictledger.dataset.table.TableSchema;

/** Carries out the measurements in one session, below one folder that is emptied again. */
public final class Bench {

  private static final long SMALL_TABLE = 20_000;

  private final SparkSession spark;
  private final Interpreter.Source source;
  private final JobRun.Requests requests;
  private final Path scratch;
  private final Consumer<String> progress;
  private int outputs;

  /**
   * @param scratch an existing folder with room for the corpora and their tables
   * @param progress is told, line by line, what is under way
   */
  public Bench(
      SparkSession spark,
      Interpreter.Source source,
      JobRun.Requests requests,
      Path scratch,
      Consumer<String> progress) {
    this.spark = spark;
    this.source = source;
    this.requests = requests;
    this.scratch = scratch;
    this.progress = progress;
  }

  /**
   * The job beside the floors.
   *
   * @param bytes of JSON lines; all of them go before once, for Java takes some 20 seconds of a
   *     processor to compile what reads articles
   */
  public SideBySide sideBySide(Corpus corpus, long bytes, int rounds) throws IOException {
    Corpus.Written written = corpus.write(scratch.resolve(corpus.name()), bytes);
    Path parquet = scratch.resolve(corpus.name() + "-parquet");
    Floors floors = new Floors(spark);
    floors.toParquet(written.folder(), parquet);
    floors.json(written.folder());
    floors.parquet(parquet);
    run(written);
    List<SideBySide.Round> measured = new ArrayList<>();
    JobRun last = null;
    for (int round = 0; round < rounds; round++) {
      double json = seconds(() -> floors.json(written.folder()));
      double columns = seconds(() -> floors.parquet(parquet));
      last = run(written);
      measured.add(new SideBySide.Round(json, columns, last.seconds()));
      tell(
          "%s, round %d: JSON lines %.1f s, Parquet %.1f s, job %.1f s",
          corpus.name(), round + 1, json, columns, last.seconds());
    }
    delete(written.folder());
    delete(parquet);
    return new SideBySide(corpus.name(), written.bytes(), written.articles(), measured, last);
  }

  /** The job on a corpus of a size; the corpus and the tables are deleted afterwards. */
  public JobRun grown(Corpus corpus, long bytes) throws IOException {
    Corpus.Written written = corpus.write(scratch.resolve(corpus.name() + "-grown"), bytes);
    JobRun run = run(written);
    tell(
        "%s, %.2f GB: %.1f s, %.1f s of processors, %d MB held, %s",
        corpus.name(),
        written.bytes() / 1e9,
        run.seconds(),
        run.processorSeconds(),
        run.heldBytes() >> 20,
        run.record().seconds());
    delete(written.folder());
    return run;
  }

  /**
   * What a query for the country with most events and its fullest year reads.
   *
   * @param bytes of articles behind the tables
   */
  public Scans scans(Corpus corpus, long bytes) throws IOException {
    Corpus.Written written = corpus.write(scratch.resolve(corpus.name() + "-scanned"), bytes);
    Path output = scratch.resolve("tables-" + outputs++);
    JobRun.of(spark, source, requests, written.folder(), output);
    Row fullest =
        PublishedTable.read(spark, output.toString(), TableSchema.EVENTS)
            .filter(col("country").isNotNull())
            .groupBy("country", "iso_year")
            .count()
            .orderBy(col("count").desc(), col("country"), col("iso_year"))
            .first();
    List<ScanShare> shares = new ArrayList<>();
    for (TableSchema table : List.of(TableSchema.CASUALTIES_WEEKLY, TableSchema.EVENTS)) {
      shares.add(
          ScanShare.of(spark, output.toString(), table, fullest.getString(0), fullest.getInt(1)));
    }
    delete(written.folder());
    delete(output);
    return new Scans(
        String.format(
            Locale.ROOT,
            "All columns, country %s, year %d, of the tables of %.2f GB of articles; bytes as Spark"
                + " counts them.",
            fullest.getString(0),
            fullest.getInt(1),
            written.bytes() / 1e9),
        shares);
  }

  /**
   * Tables that are made up and written: the weekly table and the events, small and large.
   *
   * @param rows of the large ones
   * @param years among which rows are divided, each a partition
   */
  public List<WrittenTable> tables(long rows, int years) throws IOException {
    List<WrittenTable> written = new ArrayList<>();
    for (TableSchema schema : List.of(TableSchema.CASUALTIES_WEEKLY, TableSchema.EVENTS)) {
      for (Scale scale : List.of(Scale.SMALL, Scale.LARGE)) {
        Path folder = Files.createDirectories(scratch.resolve("tables-" + outputs++));
        long count = scale == Scale.SMALL ? SMALL_TABLE : rows;
        WrittenTable table = WrittenTable.of(spark, schema, count, years, scale, folder);
        tell("%s of %,d rows: %s", schema.name(), count, table);
        written.add(table);
        delete(folder);
      }
    }
    return written;
  }

  /** The search for copies among signatures that are made up. */
  public CopySearch copies(long articles) throws IOException {
    Path folder = Files.createDirectories(scratch.resolve("copies-" + outputs++));
    CopySearch search = CopySearch.of(spark, articles, folder);
    tell("copies among %,d articles: %s", articles, search);
    delete(folder);
    return search;
  }

  /** A question and what it read. */
  public record Scans(String question, List<ScanShare> shares) {}

  private JobRun run(Corpus.Written corpus) {
    Path output = scratch.resolve("tables-" + outputs++);
    JobRun run = JobRun.of(spark, source, requests, corpus.folder(), output);
    delete(output);
    return run;
  }

  private static double seconds(Runnable work) {
    long begin = System.nanoTime();
    work.run();
    return (System.nanoTime() - begin) / 1e9;
  }

  private void tell(String format, Object... values) {
    progress.accept(String.format(Locale.ROOT, format, values));
  }

  private static void delete(Path folder) {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete " + folder, e);
    }
  }
}
