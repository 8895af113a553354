package org.conflictledger.article.web;

import java.util.Optional;
import org.conflictledger.article.PublishedDate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a news page says of itself.
 *
 * @param title the headline; empty when there is none
 * @param site the outlet's name, when the page gives it
 * @param published the day or time of publication as written, when the page gives one that is a
 *     date
 * @param text the article's paragraphs, separated by blank lines; empty when there are none
 */
record HtmlPage(String title, Optional<String> site, Optional<String> published, String text) {

  /** Where pages put their date, the most trustworthy first. */
  private static final String[] DATES = {
    "meta[property=article:published_time]",
    "meta[property=og:article:published_time]",
    "meta[itemprop=datePublished]",
    "meta[name=parsely-pub-date]",
    "meta[name=pubdate]",
    "meta[name=publish-date]",
    "meta[name=date]",
    "meta[name=dc.date]",
    "meta[name=dcterms.created]",
    "[itemprop=datePublished]",
    "article time[datetime]",
    "time[datetime]"
  };

  static HtmlPage of(Document page) {
    return new HtmlPage(
        title(page), meta(page, "meta[property=og:site_name]"), published(page), MainText.of(page));
  }

  private static String title(Document page) {
    return meta(page, "meta[property=og:title]")
        .or(() -> Optional.ofNullable(page.selectFirst("h1")).map(Element::text))
        .filter(title -> !title.isBlank())
        .orElseGet(page::title);
  }

  private static Optional<String> published(Document page) {
    Optional<String> stated = LinkedData.published(page).filter(HtmlPage::isDate);
    for (String where : DATES) {
      stated = stated.or(() -> meta(page, where).filter(HtmlPage::isDate));
    }
    return stated;
  }

  private static Optional<String> meta(Document page, String selector) {
    return Optional.ofNullable(page.selectFirst(selector))
        .map(
            element ->
                element.hasAttr("content") ? element.attr("content") : element.attr("datetime"))
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }

  private static boolean isDate(String written) {
    return PublishedDate.parse(written).isPresent();
  }
}
