package org.conflictledger.report;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * Killed by week as steps, three areas laid over each other: up to the low, the best and the high.
 * Where they agree only one is seen. A week nobody reported on is left empty; a reported 0 is a
 * mark on the base line; a high without limit fades out upwards. Below, a strip of how much news
 * there was.
 *
 * <p>The drawing stretches to its place, labels are text beside it and do not.
 */
final class WeekChart {

  /** Height of the drawing, in its own units. */
  private static final int HEIGHT = 100;

  /** Kept free above the highest number, for what has no limit. */
  private static final int FREE = 16;

  private static final int CLASSES = 4;

  private static final int MOST_LABELS = 4;

  private final Timeline timeline;
  private final Figure[] killed;
  private final long[] news;
  private final long top;

  /**
   * @param killed by week of the timeline
   * @param news articles by week
   */
  WeekChart(Timeline timeline, Figure[] killed, long[] news) {
    this.timeline = timeline;
    this.killed = killed;
    this.news = news;
    long most = 1;
    for (Figure figure : killed) {
      most = Math.max(most, figure.high());
    }
    this.top = most;
  }

  /** Adds the chart with its axes. */
  void draw(Element parent, String description, boolean labelled) {
    Element chart = Dom.add(parent, "div", labelled ? "chart" : "chart small");
    Element plot = Dom.add(chart, "div", "plot");
    if (labelled) {
      gridlines(plot);
    }
    ticks(plot);
    Element svg = svg(plot, timeline.weeks(), HEIGHT, description);
    areas(svg);
    strip(chart);
    Element axis = Dom.add(chart, "div", "axis").attr("aria-hidden", "true");
    List<Timeline.Tick> ticks = timeline.ticks();
    // On a small chart every second or third has room.
    int every = labelled ? 1 : 1 + (ticks.size() - 1) / MOST_LABELS;
    for (int i = 0; i < ticks.size(); i += every) {
      Timeline.Tick tick = ticks.get(i);
      if (tick.week() > (labelled ? 0.93 : 0.87) * timeline.weeks()) {
        break; // no room before the edge
      }
      boolean bare = i == 0 && (every > 1 || timeline.quarters());
      Dom.add(axis, "span", "", bare ? tick.labelWithYear() : tick.label())
          .attr("style", "left:" + percent(tick.week()));
    }
  }

  private void areas(Element svg) {
    path(svg, "open", fades());
    path(svg, "high", steps(Bound.HIGH));
    path(svg, "best", steps(Bound.BEST));
    path(svg, "low", steps(Bound.LOW));
    path(svg, "line", tops());
    path(svg, "zero", zeros());
  }

  private enum Bound {
    LOW,
    BEST,
    HIGH;

    long of(Figure figure) {
      return switch (this) {
        case LOW -> figure.low();
        case BEST -> figure.best();
        case HIGH -> figure.high();
      };
    }
  }

  private String steps(Bound bound) {
    StringBuilder path = new StringBuilder();
    boolean down = true;
    for (int week = 0; week < killed.length; week++) {
      if (!killed[week].reported() || bound.of(killed[week]) == 0) {
        if (!down) {
          path.append('V').append(HEIGHT).append('Z');
        }
        down = true;
        continue;
      }
      if (down) {
        path.append('M').append(week).append(' ').append(HEIGHT);
      }
      path.append('V').append(y(bound.of(killed[week]))).append('H').append(week + 1);
      down = false;
    }
    return down ? path.toString() : path.append('V').append(HEIGHT).append('Z').toString();
  }

  private String tops() {
    StringBuilder path = new StringBuilder();
    boolean up = true;
    for (int week = 0; week < killed.length; week++) {
      if (killed[week].reported()) {
        String y = y(killed[week].best());
        path.append(up ? "M" + week + ' ' + y : "V" + y).append('H').append(week + 1);
      }
      up = !killed[week].reported();
    }
    return path.toString();
  }

  private String fades() {
    StringBuilder path = new StringBuilder();
    for (int week = 0; week < killed.length; week++) {
      if (killed[week].open()) {
        double from = Double.parseDouble(y(killed[week].high()));
        // Three bars, thinner and thinner: no gradient, which printers and filters drop.
        for (double[] bar : new double[][] {{1.5, 5}, {8, 3}, {12.5, 1.5}}) {
          path.append('M').append(week).append(' ').append(round(from - bar[0]));
          path.append("h1v").append(round(-bar[1])).append("h-1z");
        }
      }
    }
    return path.toString();
  }

  private String zeros() {
    StringBuilder path = new StringBuilder();
    for (int week = 0; week < killed.length; week++) {
      if (killed[week].reported() && killed[week].best() == 0) {
        path.append('M').append(week).append(' ').append(HEIGHT - 1).append("h1");
      }
    }
    return path.toString();
  }

  private void gridlines(Element plot) {
    long step = step(top);
    for (long value = step; value <= top; value += step) {
      Element line = Dom.add(plot, "div", "grid").attr("aria-hidden", "true");
      double height = (double) value / top * (HEIGHT - FREE);
      line.attr("style", "bottom:" + round(height) + "%");
      Dom.add(line, "span", "", Numbers.count(value));
    }
  }

  private void ticks(Element plot) {
    for (Timeline.Tick tick : timeline.ticks()) {
      Element line = Dom.add(plot, "div", "tick").attr("aria-hidden", "true");
      line.attr("style", "left:" + percent(tick.week()));
    }
  }

  private void strip(Element chart) {
    long most = 1;
    for (long articles : news) {
      most = Math.max(most, articles);
    }
    StringBuilder[] classes = new StringBuilder[CLASSES];
    for (int i = 0; i < CLASSES; i++) {
      classes[i] = new StringBuilder();
    }
    int silent = 0;
    for (int week = 0; week < news.length; week++) {
      if (news[week] == 0) {
        silent++;
        continue;
      }
      // By ratio, as news comes: from one article to the most.
      double ratio = most == 1 ? 1 : Math.log(news[week]) / Math.log(most);
      int level = Math.min(CLASSES - 1, (int) (ratio * CLASSES));
      classes[level].append('M').append(week).append(" 0h1v10h-1z");
    }
    String description =
        String.format(
            Locale.ROOT,
            "News strip: up to %s a week; no article in %s of %s.",
            Numbers.count(most, "article"),
            Numbers.count(silent),
            Numbers.count(news.length, "week"));
    Element svg = svg(Dom.add(chart, "div", "strip"), timeline.weeks(), 10, description);
    for (int i = 0; i < CLASSES; i++) {
      path(svg, "news" + (i + 1), classes[i].toString());
    }
  }

  /** A drawing that is stretched to the size of its place. */
  static Element svg(Element parent, int width, int height, String description) {
    return Dom.add(parent, "svg", "")
        .attr("viewBox", "0 0 " + width + " " + height)
        .attr("preserveAspectRatio", "none")
        .attr("role", "img")
        .attr("aria-label", description);
  }

  static void path(Element svg, String classes, String path) {
    if (!path.isEmpty()) {
      Dom.add(svg, "path", classes).attr("d", path);
    }
  }

  private String y(long value) {
    return round(HEIGHT - (double) value / top * (HEIGHT - FREE));
  }

  private String percent(int week) {
    return round(100.0 * week / timeline.weeks()) + "%";
  }

  /** Two digits at most, written the same everywhere. */
  static String round(double value) {
    String text = String.format(Locale.ROOT, "%.2f", value);
    return text.replaceAll("\\.?0+$", "");
  }

  /** Two to five steps of 1, 2 or 5 times a power of ten. */
  static long step(long top) {
    long step = 1;
    for (int i = 0; top / step > 4; i++) {
      step = i % 3 == 1 ? step / 2 * 5 : step * 2;
    }
    return step;
  }
}
