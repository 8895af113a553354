package org.conflictledger.report;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.conflictledger.report.ReportData.CountrySum;
import org.conflictledger.report.ReportData.CountryWeek;
import org.jsoup.nodes.Element;

/** Killed by week: everywhere, then country by country. */
final class WeekSection {

  private static final int PANELS = 12;
  private static final int ROWS = 60;

  private final ReportData data;
  private final Timeline timeline;
  private final Map<String, List<CountryWeek>> killed;
  private final Map<String, List<ReportData.NewsWeek>> news;

  WeekSection(ReportData data) {
    this.data = data;
    this.timeline = Timeline.of(data.weeks(), data.news());
    this.killed = data.weeks().stream().collect(Collectors.groupingBy(CountryWeek::country));
    this.news = data.news().stream().collect(Collectors.groupingBy(ReportData.NewsWeek::country));
  }

  void everywhere(Element page) {
    Element section = Dom.section(page, "weeks", "Killed, week by week");
    if (data.weeks().isEmpty()) {
      Dom.paragraph(section, "lead", "No week has a number of dead.");
      return;
    }
    Figure[] figures = figures(data.weeks());
    int peak = peak(figures);
    Dom.paragraph(
        section,
        "lead",
        "%s to %s, by the week of the event. The deadliest week is %s: %s."
            .formatted(
                Numbers.week(timeline.first()),
                Numbers.week(timeline.last()),
                Numbers.week(timeline.monday(peak)),
                Numbers.words(figures[peak])));
    Element figure = Dom.add(section, "figure", "wide");
    new WeekChart(timeline, figures, articles(data.news()))
        .draw(figure, description("all countries", figures), true);
    key(Dom.add(figure, "figcaption", "key"));
    outside(section);
    table(section, figures);
  }

  private static void key(Element caption) {
    swatch(caption, "low", "at least this many (low)");
    swatch(caption, "best", "best estimate");
    swatch(caption, "high", "claimed or possible (high)");
    swatch(caption, "open", "no upper limit told");
    swatch(caption, "zero", "none killed, reported");
    swatch(caption, "none", "blank: nobody reported");
    swatch(caption, "news", "strip: how much news told of casualties");
  }

  private static void swatch(Element caption, String kind, String text) {
    Element item = Dom.add(caption, "span", "item");
    Dom.add(item, "span", "swatch " + kind);
    Dom.text(item, text);
  }

  private void outside(Element section) {
    List<CountryWeek> left =
        data.weeks().stream().filter(week -> !timeline.holds(week.monday())).toList();
    if (!left.isEmpty()) {
      Figure sum = left.stream().map(CountryWeek::killed).reduce(Figure.NOT_REPORTED, Figure::plus);
      Dom.paragraph(
          section,
          "note",
          "Not drawn, but counted in every sum: %s killed in weeks before or after."
              .formatted(Numbers.words(sum)));
    }
  }

  private void table(Element section, Figure[] figures) {
    Element behind = Dom.behind(section, "The weeks in numbers");
    long[] articles = articles(data.news());
    Element body =
        Dom.table(behind, "Killed by week, most first", "Week", "Monday", "#Killed", "#Articles");
    List<Integer> told =
        IntStream.range(0, figures.length)
            .boxed()
            .filter(week -> figures[week].reported())
            .sorted(Comparator.comparingLong(week -> -figures[week].best()))
            .toList();
    for (int week : told.subList(0, Math.min(ROWS, told.size()))) {
      Element row = Dom.add(body, "tr", "");
      Dom.add(row, "th", "", Numbers.week(timeline.monday(week))).attr("scope", "row");
      Dom.add(row, "td", "", Numbers.day(timeline.monday(week)));
      Numbers.cell(row, figures[week]);
      Numbers.cell(row, articles[week]);
    }
    if (told.size() > ROWS) {
      Dom.paragraph(
          behind,
          "note",
          Numbers.count(told.size() - ROWS, "week") + " more in casualties_weekly.");
    }
  }

  void countries(Element page) {
    Element section = Dom.section(page, "countries", "Country by country");
    List<CountrySum> shown =
        data.countries().stream().filter(c -> killed.containsKey(c.code())).limit(PANELS).toList();
    if (shown.isEmpty()) {
      Dom.paragraph(section, "lead", "No country has a number of dead.");
      return;
    }
    Dom.paragraph(
        section,
        "lead",
        "Each panel has a scale of its own, up to its deadliest week; colours as above. The strip"
            + " below tells weeks without news from weeks without dead.");
    Element panels = Dom.add(section, "div", "panels");
    for (CountrySum country : shown) {
      panel(panels, country);
    }
    sums(section);
  }

  private void panel(Element panels, CountrySum country) {
    Figure[] figures = figures(killed.get(country.code()));
    Element panel = Dom.add(panels, "figure", "panel");
    Element caption = Dom.add(panel, "figcaption", "");
    Dom.name(Dom.add(caption, "h3", ""), Words.country(country.name()));
    Numbers.figure(Dom.add(caption, "span", "sum"), country.killed());
    new WeekChart(timeline, figures, articles(news.getOrDefault(country.code(), List.of())))
        .draw(panel, description(Words.country(country.name()), figures), false);
    int peak = peak(figures);
    if (figures[peak].reported()) {
      Dom.paragraph(
          panel,
          "peak",
          "peak %s in %s"
              .formatted(Numbers.count(figures[peak].best()), Numbers.week(timeline.monday(peak))));
    }
  }

  private void sums(Element section) {
    Element behind = Dom.behind(section, "The countries in numbers");
    Element body =
        Dom.table(
            behind,
            "People harmed by country, over all events",
            "Country",
            "#Events",
            "#with a number of dead",
            "#Killed",
            "#Injured",
            "#Captured",
            "#Abducted");
    for (CountrySum country : data.countries().stream().limit(ROWS).toList()) {
      Element row = Dom.add(body, "tr", "");
      Dom.name(Dom.add(row, "th", "").attr("scope", "row"), Words.country(country.name()));
      Numbers.cell(row, country.events());
      Numbers.cell(row, country.told());
      Numbers.cell(row, country.killed());
      Numbers.cell(row, country.injured());
      Numbers.cell(row, country.captured());
      Numbers.cell(row, country.abducted());
    }
    if (data.countries().size() > ROWS) {
      Dom.paragraph(
          behind,
          "note",
          Numbers.count(data.countries().size() - ROWS) + " countries more in events.");
    }
  }

  private Figure[] figures(List<CountryWeek> weeks) {
    Figure[] figures = new Figure[timeline.weeks()];
    Arrays.fill(figures, Figure.NOT_REPORTED);
    for (CountryWeek week : weeks) {
      if (timeline.holds(week.monday())) {
        int index = (int) timeline.index(week.monday());
        figures[index] = figures[index].plus(week.killed());
      }
    }
    return figures;
  }

  private long[] articles(List<ReportData.NewsWeek> weeks) {
    long[] articles = new long[timeline.weeks()];
    for (ReportData.NewsWeek week : weeks) {
      if (timeline.holds(week.monday())) {
        articles[(int) timeline.index(week.monday())] += week.articles();
      }
    }
    return articles;
  }

  private static int peak(Figure[] figures) {
    int peak = 0;
    for (int week = 0; week < figures.length; week++) {
      if (figures[week].reported()
          && (!figures[peak].reported() || figures[week].best() > figures[peak].best())) {
        peak = week;
      }
    }
    return peak;
  }

  private String description(String of, Figure[] figures) {
    Map<Boolean, Long> told =
        new TreeMap<>(
            Arrays.stream(figures)
                .collect(Collectors.partitioningBy(Figure::reported, Collectors.counting())));
    int peak = peak(figures);
    return "Killed by week in %s, %s to %s: %s with reports, %s without; most in %s, %s."
        .formatted(
            Clean.text(of, Dom.NAME),
            Numbers.week(timeline.first()),
            Numbers.week(timeline.last()),
            Numbers.count(told.get(true), "week"),
            Numbers.count(told.get(false)),
            Numbers.week(timeline.monday(peak)),
            Numbers.words(figures[peak]));
  }
}
