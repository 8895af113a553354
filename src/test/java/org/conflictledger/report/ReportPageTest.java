package org.conflictledger.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The page by itself: honest, safe, legible, of one piece, and never large. */
class ReportPageTest {

  private static final ReportData DATA = new Reports("Baidoa", 3, 30).data("r1");

  @Test
  void whatNobodyReportedIsNotZero() {
    Document page = page(DATA);
    Element country = page.selectFirst("#countries table tbody tr");
    assertThat(cells(country))
        .containsExactly(
            "0Baidoa",
            "9",
            "7",
            "120 100 to 150 or more",
            "12 or more",
            "not reported",
            "0 0 to 40");
    Element actor = page.selectFirst("table.actors tr:has(td)");
    assertThat(cells(actor)).containsExactly("Baidoa rebel", "not reported", "0 0 to 40");
    assertThat(page.selectFirst("#event-e19 .toll").text()).isEqualTo("not reported");
    assertThat(page.selectFirst("#event-e0 .toll").text()).isEqualTo("12 or more killed");
    assertThat(page.selectFirst("header .tiles .tile:contains(captured)").text())
        .isEqualTo("captured not reported");
  }

  @Test
  void changedAndMissingEventsAreToldApartFromEventsWithoutANumber() {
    Document page = page(DATA);
    assertThat(page.selectFirst("#changes .lead").text())
        .isEqualTo("1 event new, 2 changed, 3 gone; 4 as they were.");
    assertThat(cells(row(page, "New, most killed first")).subList(1, 3))
        .containsExactly("no event", "12 or more");
    assertThat(cells(row(page, "Gone: joined to another event, or no longer told")).subList(1, 3))
        .containsExactly("0 0 to 40", "no event");
  }

  @Test
  void textOfOthersCannotBreakOut() {
    String hostile =
        "<script>alert(1)</script><img src=http://evil.example/x onerror=alert(2)>\"'><b>"
            + "</style></title></details>\u202Egnol\u2066\u0000\u0007\u001B[31m\u200B\uD800&#60;"
            + "javascript:alert(3)";
    String html = ReportPage.of(new Reports(hostile, 2, 5).data(hostile));
    Document page = Jsoup.parse(html);
    assertThat(page.select("script, img, iframe, link, object, embed, form, base, style ~ style"))
        .isEmpty();
    assertThat(page.select("b").eachText()).noneMatch(text -> text.contains("</style>"));
    for (Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        assertThat(attribute.getKey()).doesNotStartWith("on").isNotEqualTo("src");
      }
    }
    assertThat(html.codePoints())
        .noneMatch(
            c ->
                c != '\n' && Character.getType(c) == Character.CONTROL
                    || Character.getType(c) == Character.FORMAT
                    || Character.getType(c) == Character.SURROGATE);
    // It is shown, as text.
    assertThat(page.selectFirst("#event-e0 h3").text()).contains("<script>alert(1)</script>");
    assertThat(page.selectFirst("#event-e0 blockquote mark").text()).isEqualTo("<b>");
  }

  @Test
  void nothingIsLoadedFromAnywhere() {
    Document page = page(DATA);
    assertThat(page.select("[src], [srcset], [xlink:href], link, script")).isEmpty();
    assertThat(page.select("[href]").eachAttr("href")).allMatch(href -> href.startsWith("#"));
    assertThat(page.selectFirst("style").data()).doesNotContain("url(", "@import", "http");
    assertThat(page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .startsWith("default-src 'none'");
    for (String href : page.select("a[href]").eachAttr("href")) {
      assertThat(page.select(href)).as(href).hasSize(1);
    }
  }

  @Test
  void readableForThoseWhoDoNotSeeIt() {
    Document page = page(DATA);
    assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en");
    assertThat(page.title()).isNotEmpty();
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select("header, main, footer, nav")).hasSizeGreaterThanOrEqualTo(4);
    for (Element svg : page.select("svg")) {
      boolean described = svg.attr("role").equals("img") && !svg.attr("aria-label").isEmpty();
      assertThat(described || svg.attr("aria-hidden").equals("true")).isTrue();
    }
    for (Element table : page.select("table")) {
      assertThat(table.selectFirst("caption").text()).isNotEmpty();
      assertThat(table.select("th")).allMatch(head -> head.hasAttr("scope"));
    }
    headingsSkipNoLevel(page);
    Set<String> ids = new HashSet<>(page.select("[id]").eachAttr("id"));
    assertThat(ids).hasSameSizeAs(page.select("[id]"));
  }

  private static void headingsSkipNoLevel(Document page) {
    int before = 0;
    for (Element heading : page.select("h1, h2, h3, h4")) {
      int level = heading.tagName().charAt(1) - '0';
      assertThat(level).as(heading.text()).isLessThanOrEqualTo(before + 1);
      before = level;
    }
  }

  @Test
  void sameDataSamePageButForTheRun() {
    ReportData again = new Reports("Baidoa", 3, 30).data("r1");
    assertThat(ReportPage.of(again)).isEqualTo(ReportPage.of(DATA));
    Document one = page(DATA);
    Document other = page(new Reports("Baidoa", 3, 30).data("r2"));
    assertThat(other.html()).isNotEqualTo(one.html());
    one.selectFirst("#run").remove();
    other.selectFirst("#run").remove();
    assertThat(other.html()).isEqualTo(one.html());
  }

  @Test
  void neverLarge() {
    String text = "\uD83D\uDE00 & \"" + "x".repeat(5_000);
    // Ten thousand weeks in sixty countries.
    String html = ReportPage.of(new Reports(text, 60, 10_000).data(text));
    assertThat(html.getBytes(StandardCharsets.UTF_8).length).isLessThan(2_000_000);
  }

  @Test
  void anEmptyDatasetHasAPageToo() {
    Document page = page(Reports.empty());
    assertThat(page.selectFirst("#weeks").text()).contains("No week has a number of dead.");
    assertThat(page.selectFirst("#changes").text()).contains("Nothing to compare with");
    assertThat(page.selectFirst("#rejects").text()).contains("Every record was an article.");
    assertThat(page.selectFirst(".tile.first").text()).isEqualTo("killed not reported");
  }

  private static Document page(ReportData data) {
    return Jsoup.parse(ReportPage.of(data));
  }

  private static Element row(Document page, String caption) {
    return page.select("table").stream()
        .filter(table -> table.selectFirst("caption").text().equals(caption))
        .findFirst()
        .orElseThrow()
        .selectFirst("tbody tr");
  }

  private static List<String> cells(Element row) {
    List<String> cells = new ArrayList<>();
    row.children().forEach(cell -> cells.add(cell.text()));
    return cells;
  }
}
