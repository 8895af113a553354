package org.conflictledger.report;

import org.jsoup.nodes.Element;

/** A figure as a bar: to the low full, to the best half, to the high light, and on if open. */
final class RangeBar {

  private static final double WIDTH = 100;

  /** Kept free for what has no limit. */
  private static final double FREE = 9;

  private RangeBar() {}

  /**
   * @param most the figure that fills the bar
   */
  static void draw(Element parent, Figure figure, long most) {
    if (!figure.reported()) {
      return;
    }
    Element svg =
        Dom.add(parent, "svg", "range-bar")
            .attr("viewBox", "0 0 100 10")
            .attr("preserveAspectRatio", "none")
            .attr("aria-hidden", "true");
    double scale = (WIDTH - FREE) / Math.max(1, most);
    rectangle(svg, "high", 0, figure.high() * scale);
    rectangle(svg, "best", 0, figure.best() * scale);
    rectangle(svg, "low", 0, figure.low() * scale);
    if (figure.open()) {
      double from = figure.high() * scale;
      rectangle(svg, "open", from + 1.2, 3);
      rectangle(svg, "open", from + 5, 2);
      rectangle(svg, "open", from + 7.8, 1);
    }
    rectangle(svg, "end", Math.max(0, figure.best() * scale - 0.5), 0.5);
  }

  private static void rectangle(Element svg, String classes, double x, double width) {
    if (width > 0) {
      Dom.add(svg, "rect", classes)
          .attr("x", WeekChart.round(x))
          .attr("width", WeekChart.round(width))
          .attr("height", "10");
    }
  }
}
