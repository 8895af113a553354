package org.conflictledger.report;

import java.util.List;
import org.conflictledger.report.ReportData.Articles;
import org.conflictledger.report.ReportData.RejectCount;
import org.conflictledger.report.ReportData.Source;
import org.jsoup.nodes.Element;

/** What was read: outlets, copies, and what could not be read. */
final class CoverageSection {

  private final ReportData data;

  CoverageSection(ReportData data) {
    this.data = data;
  }

  void write(Element page) {
    Element section = Dom.section(page, "coverage", "What was read");
    Articles articles = data.articles();
    if (articles.articles() == 0) {
      Dom.paragraph(section, "lead", "No article was read.");
    } else {
      Dom.paragraph(
          section,
          "lead",
          ("%s from %s, published %s to %s. %s as a copy of another and counts once; %s (%s) told"
                  + " of casualties. What no article reports is not here.")
              .formatted(
                  Numbers.count(articles.articles(), "article"),
                  Numbers.count(articles.sourcesAll(), "outlet"),
                  articles.first(),
                  articles.last(),
                  Numbers.count(articles.copies())
                      + (articles.copies() == 1 ? " is set aside" : " are set aside, each"),
                  Numbers.count(articles.telling()),
                  Numbers.share(articles.telling(), articles.articles() - articles.copies())
                      + " of the originals"));
      sources(section, articles);
    }
    rejects(section);
  }

  private static void sources(Element section, Articles articles) {
    Element body =
        Dom.table(section, "Outlets", "Outlet", "#Articles", "#Copies", "#With casualties");
    for (Source source : articles.sources()) {
      Element row = Dom.add(body, "tr", "");
      Dom.name(
          Dom.add(row, "th", "").attr("scope", "row"),
          source.name().isEmpty() ? "not named" : source.name());
      Numbers.cell(row, source.articles());
      Numbers.cell(row, source.copies());
      Numbers.cell(row, source.telling());
    }
    long left = articles.sourcesAll() - articles.sources().size();
    if (left > 0) {
      Dom.paragraph(section, "note", Numbers.count(left, "outlet") + " more in articles.");
    }
  }

  private void rejects(Element section) {
    Element part = Dom.add(section, "section", "").attr("id", "rejects");
    Dom.add(part, "h3", "", "What could not be read");
    List<RejectCount> rejects = data.rejects();
    if (rejects.isEmpty()) {
      Dom.paragraph(part, "", "Every record was an article.");
      return;
    }
    Element body = Dom.table(part, "Rejects by reason", "Reason", "#Records", "One of them");
    for (RejectCount reject : rejects) {
      Element row = Dom.add(body, "tr", "");
      Element reason = Dom.add(row, "th", "").attr("scope", "row");
      Dom.add(reason, "code", "", reject.reason());
      Numbers.cell(row, reject.records());
      Element example = Dom.add(row, "td", "");
      Dom.name(example, reject.detail());
      Dom.text(example, " — ");
      String file = reject.file();
      Dom.name(
          Dom.add(example, "span", "ids"),
          file.substring(file.lastIndexOf('/') + 1) + " at " + reject.position());
    }
  }
}
