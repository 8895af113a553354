package org.conflictledger.dataset.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.conflictledger.dataset.extract.Interpreter;

/**
 * What shall be measured, and with how much.
 *
 * @param bytes of each corpus beside the floors, and of uneven ones
 * @param sizes in bytes of the corpora for growth
 * @param rows of each table that is made up
 * @param years among which these are divided
 * @param rounds how often floors and job take turns
 * @param peer to run beside extraction; empty for none
 * @param peerBytes how much the peer reads
 * @param scratch where the peer's articles are written
 */
public record Plan(
    List<Measure> measures,
    long bytes,
    List<Long> sizes,
    long rows,
    int years,
    int rounds,
    Optional<CoreNlp> peer,
    long peerBytes,
    Path scratch) {

  private static final long EXTRACTED = 10_000_000;

  /** Bytes of an article of mixed news, on average. */
  private static final long MIXED_ARTICLE = 6_800;

  public Plan {
    measures = List.copyOf(measures);
    sizes = List.copyOf(sizes);
  }

  /**
   * Measures, and tells it on a page.
   *
   * @param progress is told, line by line, what was found
   * @throws IOException when corpora or tables cannot be written
   */
  public void carryOut(
      Bench bench,
      Interpreter interpreter,
      Corpus mixed,
      Corpus conflictOnly,
      BenchmarkPage page,
      Consumer<String> progress)
      throws IOException {
    List<Corpus> corpora = List.of(mixed, conflictOnly);
    if (measures.contains(Measure.FLOORS)) {
      List<SideBySide> trials = new ArrayList<>();
      for (Corpus corpus : corpora) {
        trials.add(bench.sideBySide(corpus, bytes, rounds));
      }
      page.sideBySide(trials);
    }
    if (measures.contains(Measure.EXTRACTION)) {
      List<BenchmarkPage.Alone> speeds = new ArrayList<>();
      for (Corpus corpus : corpora) {
        speeds.add(alone(corpus, new ExtractionSpeed(interpreter)));
        progress.accept("extraction alone: " + speeds.get(speeds.size() - 1));
      }
      page.alone(speeds);
    }
    if (measures.contains(Measure.GROWTH)) {
      List<JobRun> runs = new ArrayList<>();
      bench.grown(mixed, Collections.min(sizes));
      for (long size : sizes) {
        runs.add(bench.grown(mixed, size));
      }
      page.growth(runs);
    }
    if (measures.contains(Measure.SKEW)) {
      List<BenchmarkPage.Shaped> runs = new ArrayList<>();
      for (Shape shape : Shape.values()) {
        Corpus shaped = mixed.shaped(shape);
        runs.add(new BenchmarkPage.Shaped(shaped.name(), bench.grown(shaped, bytes)));
      }
      page.skew(runs);
    }
    if (measures.contains(Measure.SCANS)) {
      Bench.Scans scans = bench.scans(conflictOnly, bytes);
      page.scans(scans.question(), scans.shares());
    }
    if (measures.contains(Measure.COPIES)) {
      List<CopySearch> searches = new ArrayList<>();
      for (long size : sizes) {
        searches.add(bench.copies(size / MIXED_ARTICLE));
      }
      page.copies(searches, MIXED_ARTICLE);
    }
    if (measures.contains(Measure.TABLES)) {
      page.tables(bench.tables(rows, years));
    }
  }

  private BenchmarkPage.Alone alone(Corpus corpus, ExtractionSpeed speed) throws IOException {
    Optional<Double> kilobytes = Optional.empty();
    if (peer.isPresent()) {
      kilobytes =
          Optional.of(
              peer.get()
                  .kilobytesPerSecond(
                      corpus, peerBytes, scratch.resolve("corenlp-" + corpus.name())));
    }
    return new BenchmarkPage.Alone(corpus.name(), speed.of(corpus, EXTRACTED), kilobytes);
  }
}
