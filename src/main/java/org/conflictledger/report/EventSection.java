package org.conflictledger.report;

import java.util.List;
import java.util.Locale;
import org.conflictledger.report.ReportData.Evidence;
import org.conflictledger.report.ReportData.Toll;
import org.conflictledger.report.ReportData.TopEvent;
import org.jsoup.nodes.Element;

/** The events with most killed: how the toll grew, and the sentences it rests on. */
final class EventSection {

  private static final int UNFOLDED = 2;
  private static final int SENTENCE = 420;
  private static final int TOLLS = 12;

  private final List<TopEvent> events;

  EventSection(List<TopEvent> events) {
    this.events = events;
  }

  void write(Element page) {
    Element section = Dom.section(page, "events", "The deadliest events, and what they rest on");
    if (events.isEmpty()) {
      Dom.paragraph(section, "lead", "There are no events.");
      return;
    }
    Dom.paragraph(
        section,
        "lead",
        "Open an event for its sentences. A large number that rests on one sentence is a reason to"
            + " read that sentence.");
    Element list = Dom.add(section, "ol", "events");
    for (int i = 0; i < events.size(); i++) {
      event(Dom.add(list, "li", ""), events.get(i), i < UNFOLDED);
    }
  }

  private void event(Element item, TopEvent event, boolean unfolded) {
    Element article = Dom.add(item, "article", "event").attr("id", "event-" + event.id());
    Element toll = Dom.add(article, "p", "toll");
    Numbers.figure(toll, event.killed());
    if (event.killed().reported()) {
      Dom.add(toll, "span", "unit", " killed");
    }
    Element heading = Dom.add(article, "h3", "");
    Dom.name(heading, Words.where(event.place(), event.region(), event.country()));
    facts(article, event);
    Element details = Dom.add(article, "details", "");
    if (unfolded) {
      details.attr("open", true);
    }
    Dom.add(
        details,
        "summary",
        "",
        event.evidence().size() == event.statements()
            ? Numbers.count(event.statements(), "sentence") + " behind it"
            : "%d of %s behind it"
                .formatted(
                    event.evidence().size(), Numbers.count(event.statements(), "statement")));
    tolls(details, event.tolls());
    event.evidence().forEach(evidence -> evidence(details, evidence));
    Element id = Dom.add(details, "p", "ids", "event_id ");
    Dom.add(id, "code", "", Clean.text(event.id(), Dom.NAME));
  }

  private static void facts(Element article, TopEvent event) {
    Element when = Dom.add(article, "p", "facts");
    Dom.text(when, days(event) + " · " + Words.violence(event.violence()) + " · ");
    Dom.name(when, event.sideA());
    Dom.text(when, " – ");
    Dom.name(when, event.sideB());
    Element who = Dom.add(article, "p", "facts");
    if (event.deaths().stream().anyMatch(dead -> dead > 0)) {
      Dom.text(who, "Dead: ");
      dead(who, event.deaths().get(0), event.sideA());
      dead(who, event.deaths().get(1), event.sideB());
      dead(who, event.deaths().get(2), "civilians");
      dead(who, event.deaths().get(3), "not identified");
    }
    also(who, "Injured", event.injured());
    also(who, "Captured", event.captured());
    also(who, "Abducted", event.abducted());
    Dom.text(who, Numbers.count(event.articles(), "article") + ": ");
    for (int i = 0; i < event.sources().size(); i++) {
      Dom.text(who, i == 0 ? "" : ", ");
      Dom.name(who, event.sources().get(i));
    }
    int left = event.sourcesAll() - event.sources().size();
    Dom.text(who, left > 0 ? " and %d more".formatted(left) : "");
  }

  private static String days(TopEvent event) {
    String days = Numbers.day(event.start());
    if (!event.end().equals(event.start())) {
      days += " to " + Numbers.day(event.end());
    }
    return event.datePrecision() == 1
        ? days
        : days + " (known to: " + Words.precisionOfDate(event.datePrecision()) + ")";
  }

  private static void dead(Element parent, long number, String whose) {
    if (number > 0) {
      Dom.text(parent, Numbers.count(number) + " ");
      Dom.name(parent, whose);
      Dom.text(parent, " · ");
    }
  }

  private static void also(Element parent, String outcome, Figure figure) {
    if (figure.reported()) {
      Dom.text(parent, outcome + ": " + Numbers.words(figure) + " · ");
    }
  }

  private static void tolls(Element parent, List<Toll> tolls) {
    if (tolls.size() < 2) {
      return;
    }
    long most = tolls.stream().mapToLong(toll -> toll.killed().high()).max().orElse(1);
    Element body = Dom.table(parent, "How the toll was told", "Known on", "Killed", "#Articles");
    body.parent().addClass("tolls");
    int from = Math.max(0, tolls.size() - TOLLS);
    for (Toll toll : tolls.subList(from, tolls.size())) {
      Element row = Dom.add(body, "tr", "");
      Dom.add(row, "th", "", Numbers.day(toll.published())).attr("scope", "row");
      Element cell = Dom.add(row, "td", "");
      RangeBar.draw(cell, toll.killed(), most);
      Numbers.figure(cell, toll.killed());
      Numbers.cell(row, toll.articles());
    }
    if (from > 0) {
      Dom.paragraph(parent, "note", Numbers.count(from, "earlier day") + " in tolls.");
    }
  }

  private static void evidence(Element parent, Evidence evidence) {
    Element quote = Dom.add(parent, "blockquote", evidence.status());
    Element text = Dom.add(quote, "p", "").attr("dir", "auto");
    marked(text, Clean.text(evidence.sentence(), SENTENCE), Clean.text(evidence.countText(), 60));
    Element from = Dom.add(quote, "footer", "");
    Dom.name(from, evidence.source().isEmpty() ? "source not named" : evidence.source());
    Dom.text(from, ", " + Numbers.day(evidence.published()));
    if (!evidence.reportedBy().isEmpty()) {
      Dom.text(from, ", citing ");
      Dom.name(from, evidence.reportedBy());
    }
    Dom.text(
        from,
        String.format(
            Locale.ROOT,
            ". Read as %s %s%s%s; rule %s, confidence %.2f. ",
            Numbers.words(evidence.count()),
            evidence.outcome(),
            evidence.status().equals("asserted") ? "" : ", " + evidence.status(),
            evidence.scope().equals("incident") ? "" : ", " + evidence.scope(),
            evidence.rule(),
            evidence.confidence()));
    Element ids = Dom.add(from, "span", "ids", "article ");
    Dom.add(ids, "code", "", Clean.text(evidence.articleId(), Dom.NAME));
    Dom.text(ids, " mention ");
    Dom.add(ids, "code", "", Clean.text(evidence.mentionId(), Dom.NAME));
  }

  /** The words that give the number stand out. */
  private static void marked(Element parent, String sentence, String count) {
    int at = count.isEmpty() ? -1 : sentence.indexOf(count);
    if (at < 0) {
      Dom.text(parent, sentence);
      return;
    }
    Dom.text(parent, sentence.substring(0, at));
    Dom.add(parent, "mark", "", count);
    Dom.text(parent, sentence.substring(at + count.length()));
  }
}
