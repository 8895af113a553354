package org.conflictledger.report;

import java.util.Locale;
import java.util.Map;
import org.conflictledger.report.ReportData.RunFacts;
import org.jsoup.nodes.Element;

/** How it was made; all that differs between two runs of the same input stands here. */
final class RunSection {

  private static final int VALUE = 200;
  private static final int SETTINGS = 60;

  private final RunFacts run;
  private final String before;

  /**
   * @param before the run that was compared with, or empty
   */
  RunSection(RunFacts run, String before) {
    this.run = run;
    this.before = before;
  }

  void write(Element page) {
    Element section = Dom.section(page, "run", "How it was made");
    Element columns = Dom.add(section, "div", "columns-2");
    facts(Dom.add(columns, "div", ""));
    rows(Dom.add(columns, "div", ""));
    seconds(Dom.add(columns, "div", ""));
    settings(Dom.add(columns, "div", ""));
  }

  private void facts(Element part) {
    Element body = table(part, "Run");
    row(body, "Version", run.version());
    row(body, "Run", run.run());
    row(body, "Started", seconds(run.started()));
    row(body, "Counted", seconds(run.finished()));
    row(body, "Compared with", before.isEmpty() ? "no run" : before);
    row(
        body,
        "Input",
        "%s, %s"
            .formatted(
                Numbers.count(run.files(), "file"),
                String.format(Locale.ROOT, "%,.1f MB", run.bytes() / 1e6)));
    row(body, "Fingerprint of the input", run.fingerprint());
    row(body, "Batch", Numbers.count(run.batch()));
    row(body, "Articles of the batch", Numbers.count(run.batchArticles()));
    row(body, "Bad records of the batch", Numbers.count(run.batchRejects()));
    run.passedOver()
        .forEach((reason, count) -> row(body, "Passed over: " + reason, Numbers.count(count)));
  }

  /** An instant without its fractions. */
  private static String seconds(String instant) {
    int dot = instant.indexOf('.');
    return dot < 0 ? instant : instant.substring(0, dot) + "Z";
  }

  private void rows(Element part) {
    Element body = table(part, "Rows of the tables");
    run.rows().forEach((table, rows) -> row(body, table, Numbers.count(rows)));
  }

  private void seconds(Element part) {
    Element body = table(part, "Seconds, up to this page");
    run.seconds()
        .forEach((stage, seconds) -> row(body, stage, String.format(Locale.ROOT, "%.1f", seconds)));
  }

  private void settings(Element part) {
    Element body = table(part, "Settings");
    run.settings().entrySet().stream()
        .limit(SETTINGS)
        .forEach((Map.Entry<String, String> e) -> row(body, e.getKey(), e.getValue()));
  }

  private static Element table(Element parent, String caption) {
    Element table = Dom.add(parent, "table", "facts-table");
    Dom.add(table, "caption", "", caption);
    return Dom.add(table, "tbody", "");
  }

  private static void row(Element body, String name, String value) {
    Element row = Dom.add(body, "tr", "");
    Dom.add(row, "th", "", Clean.text(name, Dom.NAME)).attr("scope", "row");
    Dom.add(row, "td", "n", Clean.text(value, VALUE));
  }
}
