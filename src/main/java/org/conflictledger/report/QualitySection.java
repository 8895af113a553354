package org.conflictledger.report;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.conflictledger.report.ReportData.Quality;
import org.conflictledger.report.ReportData.RuleCount;
import org.conflictledger.report.ReportData.Statements;
import org.jsoup.nodes.Element;

/** How much of it is known, and how well. */
final class QualitySection {

  private final Quality quality;
  private final Statements statements;

  QualitySection(Quality quality, Statements statements) {
    this.quality = quality;
    this.statements = statements;
  }

  void write(Element page) {
    Element section = Dom.section(page, "quality", "How well it is known");
    Dom.paragraph(
        section,
        "lead",
        "Shares of %s and of %s. Darker is better known."
            .formatted(
                Numbers.count(quality.events(), "event"),
                Numbers.count(statements.all(), "casualty statement")));
    Element grid = Dom.add(section, "div", "shares");
    days(grid);
    places(grid);
    sides(grid);
    tolls(grid);
    statuses(grid);
    confidence(grid);
    rules(section);
  }

  private void days(Element grid) {
    Map<String, Long> parts = new LinkedHashMap<>();
    for (int precision = 1; precision <= 5; precision++) {
      parts.put(
          Words.precisionOfDate(precision), quality.datePrecision().getOrDefault(precision, 0L));
    }
    bar(
        grid,
        "When it happened is known to",
        parts,
        "In %s the day is taken from the day of publication."
            .formatted(Numbers.count(quality.dayNotTold(), "event")));
  }

  private void places(Element grid) {
    Map<String, Long> parts = new LinkedHashMap<>();
    for (int precision = 1; precision <= 7; precision++) {
      parts.put(
          Words.precisionOfPlace(precision), quality.wherePrecision().getOrDefault(precision, 0L));
    }
    parts.put(Words.precisionOfPlace(0), quality.wherePrecision().getOrDefault(0, 0L));
    bar(grid, "Where it happened is known to", parts, "");
  }

  private void sides(Element grid) {
    Map<String, Long> parts = new LinkedHashMap<>();
    parts.put("both sides", quality.bothSides());
    parts.put("one side", quality.oneSide());
    parts.put("neither", quality.noSide());
    bar(grid, "Who it was is known of", parts, "");
  }

  private void tolls(Element grid) {
    Map<String, Long> parts = new LinkedHashMap<>();
    parts.put("one number", quality.told() - quality.wide() - quality.open());
    parts.put("low and high differ", quality.wide());
    parts.put("no upper limit", quality.open());
    parts.put("not reported", quality.events() - quality.told());
    bar(
        grid,
        "The number of dead is",
        parts,
        "%s on one article alone; the toll of %s changed from day to day."
            .formatted(
                Numbers.count(quality.alone()) + (quality.alone() == 1 ? " rests" : " rest"),
                Numbers.count(quality.moved())));
  }

  private void statuses(Element grid) {
    Map<String, Long> parts = new LinkedHashMap<>();
    for (String status : new String[] {"asserted", "claimed", "unverified", "denied"}) {
      parts.put(status, statements.status().getOrDefault(status, 0L));
    }
    String scopes =
        statements.scope().entrySet().stream()
            .map(scope -> scope.getKey() + " " + Numbers.count(scope.getValue()))
            .collect(Collectors.joining(", "));
    bar(
        grid,
        "Statements are",
        parts,
        scopes.isEmpty() ? "" : "Scope: " + scopes + ". Cumulative ones enter no event.");
  }

  private void confidence(Element grid) {
    Element part = Dom.add(grid, "div", "share");
    Dom.add(part, "h3", "", "Confidence of statements");
    long most =
        statements.confidence().values().stream().mapToLong(Long::longValue).max().orElse(1);
    Element list = Dom.add(part, "ol", "columns");
    for (int tenth = 0; tenth < 10; tenth++) {
      long count = statements.confidence().getOrDefault(tenth, 0L);
      Element item = Dom.add(list, "li", "");
      Dom.add(item, "span", "value", count == 0 ? "" : Numbers.count(count));
      Dom.add(item, "span", "column")
          .attr("style", "height:" + WeekChart.round(56.0 * count / most) + "px");
      Dom.add(item, "span", "from", tenth == 0 ? "0" : "." + tenth);
    }
    Dom.paragraph(
        part, "note", "By tenths, from 0 to 1: how likely outcome and number are read right.");
  }

  private static void bar(Element grid, String title, Map<String, Long> parts, String note) {
    long all = parts.values().stream().mapToLong(Long::longValue).sum();
    Element part = Dom.add(grid, "div", "share");
    Dom.add(part, "h3", "", title);
    Element bar = Dom.add(part, "div", "stack").attr("aria-hidden", "true");
    Element list = Dom.add(part, "ul", "legend");
    int shade = 0;
    for (Map.Entry<String, Long> entry : parts.entrySet()) {
      int last = parts.size() - 1;
      // The last part is what is not known at all.
      String tone = "tone" + (shade == last ? 9 : Math.round(5f * shade / last));
      shade++;
      if (entry.getValue() == 0) {
        continue;
      }
      Dom.add(bar, "span", tone)
          .attr("style", "width:" + WeekChart.round(100.0 * entry.getValue() / all) + "%");
      Element item = Dom.add(list, "li", "");
      Dom.add(item, "span", "swatch " + tone);
      Dom.text(item, entry.getKey() + " ");
      Dom.add(item, "b", "", Numbers.share(entry.getValue(), all));
      Dom.text(item, " ");
      Dom.add(item, "span", "count", Numbers.count(entry.getValue()));
    }
    if (!note.isEmpty()) {
      Dom.paragraph(part, "note", note);
    }
  }

  private void rules(Element section) {
    Element behind = Dom.behind(section, "Which rules read the statements, and of what outcome");
    Element body =
        Dom.table(behind, "Rules of extraction", "Rule", "#Statements", "#Mean confidence");
    for (RuleCount rule : statements.rules()) {
      Element row = Dom.add(body, "tr", "");
      Dom.add(row, "th", "", Clean.text(rule.rule(), Dom.NAME)).attr("scope", "row");
      Numbers.cell(row, rule.statements());
      Dom.add(row, "td", "n", String.format(Locale.ROOT, "%.2f", rule.confidence()));
    }
    Element outcomes = Dom.table(behind, "Outcomes", "Outcome", "#Statements");
    statements.outcome().entrySet().stream()
        .sorted(Comparator.comparingLong(entry -> -entry.getValue()))
        .forEach(
            entry -> {
              Element row = Dom.add(outcomes, "tr", "");
              Dom.add(row, "th", "", entry.getKey()).attr("scope", "row");
              Numbers.cell(row, entry.getValue());
            });
  }
}
