package org.conflictledger.article.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * The paragraphs of a page that are its article.
 *
 * <p>What the page marks as the article is taken; else the element whose own paragraphs hold the
 * most text. Paragraphs that are mostly links are teasers of other articles.
 */
final class MainText {

  private static final String FURNITURE =
      "script, style, noscript, template, nav, footer, aside, form, figure, iframe, button,"
          + " [hidden], [aria-hidden=true], [role=navigation], [role=complementary]";

  private static final String[] MARKED = {
    "[itemprop=articleBody]", "article", "main", "[role=main]"
  };

  /** A marked element with less is a teaser or a player. */
  private static final int LEAST = 200;

  private static final double MOSTLY_LINKS = 0.5;

  private MainText() {}

  static String of(Document page) {
    Element body = page.body().clone();
    body.select(FURNITURE).remove();
    for (String selector : MARKED) {
      String longest = "";
      for (Element marked : body.select(selector)) {
        String text = text(marked.select("p"));
        longest = text.length() > longest.length() ? text : longest;
      }
      if (longest.length() >= LEAST) {
        return longest;
      }
    }
    return densest(body);
  }

  private static String densest(Element body) {
    Map<Element, Elements> byParent = new LinkedHashMap<>();
    for (Element paragraph : body.select("p")) {
      if (paragraph.parent() != null) {
        byParent.computeIfAbsent(paragraph.parent(), parent -> new Elements()).add(paragraph);
      }
    }
    String longest = "";
    for (Elements paragraphs : byParent.values()) {
      String text = text(paragraphs);
      longest = text.length() > longest.length() ? text : longest;
    }
    return longest;
  }

  private static String text(Elements paragraphs) {
    List<String> texts = new ArrayList<>();
    for (Element paragraph : paragraphs) {
      String text = paragraph.text().strip();
      int linked = paragraph.select("a").stream().mapToInt(link -> link.text().length()).sum();
      if (!text.isEmpty() && linked < MOSTLY_LINKS * text.length()) {
        texts.add(text);
      }
    }
    return String.join("\n\n", texts);
  }
}
