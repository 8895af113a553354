package org.conflictledger.dataset.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What was measured, as a page of Markdown. Each part is there when it was measured. */
public final class BenchmarkPage {

  private final List<String> lines = new ArrayList<>();

  /**
   * @param about the machine and the settings, a line
   */
  public BenchmarkPage(String about) {
    lines.add("# Benchmark");
    lines.add("");
    lines.add(about);
  }

  /** How the job stands to the floors. */
  public void sideBySide(List<SideBySide> trials) {
    section(
        "Whole job beside the floors",
        "Times as long as Spark takes to read the same articles and throw them away; middle, least"
            + " and most of the rounds.");
    row("corpus", "GB", "articles", "over JSON lines", "over Parquet", "job, MB/s", "floor, MB/s");
    rule(7);
    for (SideBySide trial : trials) {
      row(
          trial.corpus(),
          number("%.2f", trial.bytes() / 1e9),
          number("%,d", trial.articles()),
          trial.overJson().toString(),
          trial.overParquet().toString(),
          trial.speed().toString(),
          trial.floorSpeed().toString());
    }
    section("Where the job's seconds go", "Of the last round.");
    List<String> head = new ArrayList<>(List.of("stage"));
    trials.forEach(trial -> head.add(trial.corpus()));
    row(head.toArray(String[]::new));
    rule(head.size());
    trials.get(0).last().record().seconds().keySet().stream()
        .map(
            stage -> {
              List<String> cells = new ArrayList<>(List.of(stage));
              for (SideBySide trial : trials) {
                Double seconds = trial.last().record().seconds().get(stage);
                cells.add(seconds == null ? "" : number("%.1f", seconds));
              }
              return cells;
            })
        .forEach(cells -> row(cells.toArray(String[]::new)));
  }

  /**
   * Extraction by itself.
   *
   * @param peer kilobytes a second of CoreNLP on the same corpus; empty when it was not run
   */
  public record Alone(String corpus, Spread megabytes, Optional<Double> peer) {}

  /** How fast one thread extracts. */
  public void alone(List<Alone> speeds) {
    section(
        "Extraction alone",
        "One thread, articles in memory, once Java's compilers are at rest. CoreNLP does sentences,"
            + " parts of speech, lemmas and names of a sample of the same corpus, one thread, its"
            + " loading left out.");
    row("corpus", "MB/s", "CoreNLP, KB/s", "times as fast");
    rule(4);
    for (Alone speed : speeds) {
      row(
          speed.corpus(),
          speed.megabytes().toString(),
          speed.peer().map(kilobytes -> number("%.1f", kilobytes)).orElse("not run"),
          speed
              .peer()
              .map(kilobytes -> number("%,.0f", speed.megabytes().median() * 1e3 / kilobytes))
              .orElse(""));
    }
  }

  /** How time and memory grow with the corpus. */
  public void growth(List<JobRun> runs) {
    section(
        "Growth",
        "Held is the most of the heap that was in use and no garbage, to a twentieth; all runs are"
            + " in one JVM. Processor seconds are those of both cores, and hardly change when"
            + " others use the machine. The smallest corpus is read once before, to warm up.");
    row(
        "GB read",
        "seconds",
        "seconds a GB",
        "processor seconds a GB",
        "held, MB",
        "mentions",
        "events");
    rule(7);
    for (JobRun run : runs) {
      double gigabytes = run.record().input().bytes() / 1e9;
      row(
          number("%.2f", gigabytes),
          number("%.1f", run.seconds()),
          number("%.1f", run.seconds() / gigabytes),
          number("%.1f", run.processorSeconds() / gigabytes),
          number("%,d", run.heldBytes() >> 20),
          number("%,d", run.record().rows().get("mentions")),
          number("%,d", run.record().rows().get("events")));
    }
  }

  /** A corpus of a shape and its run. */
  public record Shaped(String corpus, JobRun run) {}

  /** Whether single tasks get too much. */
  public void skew(List<Shaped> runs) {
    section(
        "Uneven corpora",
        "The stage whose longest task is longest beside its median, of stages with four tasks or"
            + " more of which one takes a second or more of a processor.");
    row("corpus", "seconds", "stage", "tasks", "median, ms", "longest, ms", "times");
    rule(7);
    for (Shaped shaped : runs) {
      String seconds = number("%.1f", shaped.run().seconds());
      shaped
          .run()
          .unevenStage()
          .ifPresentOrElse(
              stage ->
                  row(
                      shaped.corpus(),
                      seconds,
                      stage.name(),
                      number("%d", stage.tasks()),
                      number("%,d", stage.median()),
                      number("%,d", stage.longest()),
                      number("%.1f", stage.skew())),
              () -> row(shaped.corpus(), seconds, "none long enough", "", "", "", ""));
    }
  }

  /** What a query reads. */
  public void scans(String question, List<ScanShare> shares) {
    section("What a query reads", question);
    row("table", "bytes", "read", "share");
    rule(4);
    for (ScanShare share : shares) {
      row(
          share.table(),
          number("%,d", share.bytes()),
          number("%,d", share.read()),
          number("%.1f %%", 100 * share.share()));
    }
  }

  /**
   * The search for copies by itself.
   *
   * @param bytes of an article, on average
   */
  public void copies(List<CopySearch> searches, long bytes) {
    section(
        "Copies among many articles",
        "Signatures made up, no two alike, as many as there are articles in so much mixed news."
            + " Held is the most of the heap that was in use and no garbage.");
    row("GB of articles", "articles", "processor seconds", "held, MB");
    rule(4);
    for (CopySearch search : searches) {
      row(
          number("%.2f", search.articles() * bytes / 1e9),
          number("%,d", search.articles()),
          number("%.1f", search.processorSeconds()),
          number("%,d", search.heldBytes() >> 20));
    }
  }

  /** Files of tables, and what a query reads of them. */
  public void tables(List<WrittenTable> tables) {
    section(
        "Size of files, and what a query reads",
        "Tables made up by their schemas, with sixty countries and a partition a year, written by"
            + " the job's own writer. The query is for all columns of the country with most rows,"
            + " in one year; bytes as Spark counts them. Held is the most of the heap that was in"
            + " use and no garbage while the table was made and written.");
    row(
        "table",
        "rows",
        "scale",
        "MB",
        "partitions",
        "files",
        "least, MB",
        "median",
        "most",
        "held, MB",
        "read",
        "share");
    rule(12);
    for (WrittenTable table : tables) {
      row(
          table.table(),
          number("%,d", table.rows()),
          table.scale().name().toLowerCase(Locale.ROOT),
          megabytes(table.files().stream().mapToLong(Long::longValue).sum()),
          number("%d", table.partitions()),
          number("%d", table.files().size()),
          megabytes(table.least()),
          megabytes(table.median()),
          megabytes(table.most()),
          number("%,d", table.heldBytes() >> 20),
          megabytes(table.scan().read()),
          number("%.2f %%", 100 * table.scan().share()));
    }
  }

  private static String megabytes(long bytes) {
    return number("%,.1f", bytes / 1e6);
  }

  /** The page. */
  public String text() {
    return String.join("\n", lines) + "\n";
  }

  private void section(String title, String about) {
    lines.add("");
    lines.add("## " + title);
    lines.add("");
    lines.add(about);
    lines.add("");
  }

  private void row(String... cells) {
    lines.add("| " + String.join(" | ", cells) + " |");
  }

  private void rule(int columns) {
    lines.add("|" + " --- |".repeat(columns));
  }

  private static String number(String format, Object value) {
    return String.format(Locale.ROOT, format, value);
  }
}
