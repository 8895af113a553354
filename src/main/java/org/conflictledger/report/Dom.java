package org.conflictledger.report;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Builds the page's elements; every text goes through {@link Clean} and is escaped by jsoup. */
final class Dom {

  /** Longest name shown. */
  static final int NAME = 90;

  private Dom() {}

  /** A new last child. */
  static Element add(Element parent, String tag, String classes) {
    Element element = parent.appendElement(tag);
    return classes.isEmpty() ? element : element.attr("class", classes);
  }

  /** A new last child that holds a text of ours. */
  static Element add(Element parent, String tag, String classes, String text) {
    return add(parent, tag, classes).appendText(text);
  }

  /** A name or another short text of others, kept apart from the direction of what is around. */
  static Element name(Element parent, String raw) {
    return add(parent, "bdi", "", Clean.text(raw, NAME));
  }

  static Element paragraph(Element parent, String classes, String text) {
    return add(parent, "p", classes, text);
  }

  /** A section with its heading. */
  static Element section(Element parent, String id, String heading) {
    Element section = add(parent, "section", "").attr("id", id).attr("aria-labelledby", id + "-h");
    add(section, "h2", "", heading).attr("id", id + "-h");
    return section;
  }

  /** A table that scrolls by itself where the screen is narrow, with its head. */
  static Element table(Element parent, String caption, String... heads) {
    Element scroll = add(parent, "div", "scroll").attr("tabindex", "0").attr("role", "region");
    scroll.attr("aria-label", caption);
    Element table = add(scroll, "table", "");
    add(table, "caption", "", caption);
    Element row = add(add(table, "thead", ""), "tr", "");
    for (String head : heads) {
      boolean number = head.startsWith("#");
      add(row, "th", number ? "n" : "", number ? head.substring(1) : head).attr("scope", "col");
    }
    return add(table, "tbody", "");
  }

  /** The numbers behind a chart, folded away. */
  static Element behind(Element parent, String summary) {
    Element details = add(parent, "details", "behind");
    add(details, "summary", "", summary);
    return details;
  }

  static void text(Element parent, String text) {
    parent.appendChild(new TextNode(text));
  }
}
