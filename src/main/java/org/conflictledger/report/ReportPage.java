package org.conflictledger.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.conflictledger.report.ReportData.CountrySum;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Writes the report as one HTML page that loads nothing and runs nothing. */
public final class ReportPage {

  private static final String CONTENT_POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

  private final ReportData data;

  private ReportPage(ReportData data) {
    this.data = data;
  }

  /** The page, as UTF-8 text; the same for the same data. */
  public static String of(ReportData data) {
    return new ReportPage(data).write();
  }

  private String write() {
    Document document = Document.createShell("");
    document.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
    document.selectXpath("//html").first().attr("lang", "en");
    head(document.head());
    Element body = document.body();
    Dom.add(body, "a", "skip", "To the figures").attr("href", "#main");
    header(Dom.add(body, "header", ""));
    Element main = Dom.add(body, "main", "").attr("id", "main");
    WeekSection weeks = new WeekSection(data);
    weeks.everywhere(main);
    new ChangeSection(data.changes()).write(main);
    new MapSection(data.points()).write(main);
    weeks.countries(main);
    new ActorSection(data.actors()).write(main);
    new EventSection(data.events()).write(main);
    new CoverageSection(data).write(main);
    new QualitySection(data.quality(), data.statements()).write(main);
    new RunSection(data.run(), data.changes().before()).write(main);
    footer(Dom.add(body, "footer", ""));
    return "<!doctype html>\n" + document.selectXpath("//html").first().outerHtml() + "\n";
  }

  private static void head(Element head) {
    head.empty();
    Dom.add(head, "meta", "").attr("charset", "utf-8");
    // Even text that got through as markup could load and run nothing.
    Dom.add(head, "meta", "")
        .attr("http-equiv", "Content-Security-Policy")
        .attr("content", CONTENT_POLICY);
    Dom.add(head, "meta", "")
        .attr("name", "viewport")
        .attr("content", "width=device-width, initial-scale=1");
    Dom.add(head, "meta", "").attr("name", "color-scheme").attr("content", "light dark");
    Dom.add(head, "title", "", "Conflict Ledger: report of a run");
    head.appendElement("style").appendChild(new DataNode(style()));
  }

  private static String style() {
    try (InputStream in = ReportPage.class.getResourceAsStream("report.css")) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks report.css; build it again");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void header(Element header) {
    Dom.paragraph(header, "brand", "Conflict Ledger");
    Dom.add(header, "h1", "", "People harmed in organised violence, as the news told it");
    Figure killed = sum(CountrySum::killed);
    long events = data.quality().events();
    long told = data.quality().told();
    Element tiles = Dom.add(header, "dl", "tiles");
    tile(tiles, "killed", killed, true);
    tile(tiles, "injured", sum(CountrySum::injured), false);
    tile(tiles, "captured", sum(CountrySum::captured), false);
    tile(tiles, "abducted", sum(CountrySum::abducted), false);
    count(tiles, "events", events);
    count(tiles, "articles", data.articles().articles());
    if (events > told) {
      Dom.paragraph(
          header,
          "lead",
          "In %s of %s nobody gave a number of dead. That is not zero: they add nothing to the sum."
              .formatted(Numbers.count(events - told), Numbers.count(events, "event")));
    }
    Element nav = Dom.add(header, "nav", "").attr("aria-label", "Parts of this page");
    link(nav, "weeks", "Weeks");
    link(nav, "changes", "Changes");
    link(nav, "map", "Map");
    link(nav, "countries", "Countries");
    link(nav, "actors", "Actors");
    link(nav, "events", "Events");
    link(nav, "coverage", "Coverage");
    link(nav, "rejects", "Rejects");
    link(nav, "quality", "Quality");
    link(nav, "run", "Run");
  }

  private static void link(Element nav, String id, String text) {
    Dom.add(nav, "a", "", text).attr("href", "#" + id);
    Dom.text(nav, " ");
  }

  private static void tile(Element tiles, String outcome, Figure figure, boolean first) {
    Element tile = Dom.add(tiles, "div", first ? "tile first" : "tile");
    Dom.add(tile, "dt", "", outcome);
    Numbers.figure(Dom.add(tile, "dd", ""), figure);
  }

  private static void count(Element tiles, String noun, long number) {
    Element tile = Dom.add(tiles, "div", "tile");
    Dom.add(tile, "dt", "", noun);
    Dom.add(Dom.add(tile, "dd", ""), "b", "", Numbers.count(number));
  }

  private Figure sum(Function<CountrySum, Figure> outcome) {
    return data.countries().stream().map(outcome).reduce(Figure.NOT_REPORTED, Figure::plus);
  }

  private static void footer(Element footer) {
    Dom.paragraph(
        footer,
        "",
        "Every figure here stands in the tables beside this page; the sentences are those of the"
            + " articles named. Low, best and high are added up each for itself. Rules misread"
            + " sentences: look at the evidence before you build on one event.");
    Dom.paragraph(
        footer,
        "",
        "Places: GeoNames, modified (CC BY 4.0). Map: Natural Earth (public domain). Sides,"
            + " precision and types of violence follow UCDP, which has not checked this page.");
  }
}
