package org.conflictledger.report;

import java.util.List;
import java.util.Map;
import org.conflictledger.report.ReportData.Changes;
import org.conflictledger.report.ReportData.CountryChange;
import org.conflictledger.report.ReportData.EventChange;
import org.conflictledger.report.ReportData.Kind;
import org.jsoup.nodes.Element;

/** What differs from the tables readers saw before this run. */
final class ChangeSection {

  private static final int COUNTRIES = 20;
  private static final Map<Kind, String> CAPTIONS =
      Map.of(
          Kind.CHANGED, "Changed, the largest moves of a toll first",
          Kind.NEW, "New, most killed first",
          Kind.GONE, "Gone: joined to another event, or no longer told");

  private final Changes changes;

  ChangeSection(Changes changes) {
    this.changes = changes;
  }

  void write(Element page) {
    Element section = Dom.section(page, "changes", "What changed since the last run");
    if (changes.before().isEmpty()) {
      Dom.paragraph(section, "lead", "Nothing to compare with: this output had no run before.");
      return;
    }
    Dom.paragraph(
        section,
        "lead",
        "%s new, %s changed, %s gone; %s as they were."
            .formatted(
                Numbers.count(changes.fresh(), "event"),
                Numbers.count(changes.changed()),
                Numbers.count(changes.gone()),
                Numbers.count(changes.same())));
    countries(section);
    for (Kind kind : List.of(Kind.CHANGED, Kind.NEW, Kind.GONE)) {
      examples(section, kind);
    }
  }

  private void countries(Element section) {
    if (changes.countries().isEmpty()) {
      return;
    }
    Element body =
        Dom.table(
            section, "Killed by country", "Country", "#Events", "#Killed then", "#Killed now");
    for (CountryChange country : changes.countries().stream().limit(COUNTRIES).toList()) {
      Element row = Dom.add(body, "tr", "");
      Dom.name(Dom.add(row, "th", "").attr("scope", "row"), Words.country(country.name()));
      Dom.add(
          row,
          "td",
          "n",
          country.eventsBefore() == country.events()
              ? Numbers.count(country.events())
              : Numbers.count(country.eventsBefore()) + " → " + Numbers.count(country.events()));
      Numbers.cell(row, country.before());
      Numbers.cell(row, country.now());
    }
    int left = changes.countries().size() - COUNTRIES;
    if (left > 0) {
      Dom.paragraph(section, "note", Numbers.count(left) + " countries more changed.");
    }
  }

  private void examples(Element section, Kind kind) {
    List<EventChange> shown =
        changes.examples().stream().filter(change -> change.kind() == kind).toList();
    if (shown.isEmpty()) {
      return;
    }
    Element body = Dom.table(section, CAPTIONS.get(kind), "Event", "#Killed then", "#Killed now");
    for (EventChange change : shown) {
      Element row = Dom.add(body, "tr", "");
      Element event = Dom.add(row, "th", "").attr("scope", "row");
      Dom.name(event, Words.where(change.place(), "", change.country()));
      Dom.text(event, ", " + Numbers.day(change.start()) + " ");
      Dom.add(Dom.add(event, "span", "ids"), "code", "", Clean.text(change.id(), Dom.NAME));
      then(row, change.before(), kind == Kind.NEW);
      then(row, change.now(), kind == Kind.GONE);
    }
  }

  /** No event is not the same as an event without a number. */
  private static void then(Element row, Figure figure, boolean noEvent) {
    if (noEvent) {
      Dom.add(row, "td", "n none", "no event");
    } else {
      Numbers.cell(row, figure);
    }
  }
}
