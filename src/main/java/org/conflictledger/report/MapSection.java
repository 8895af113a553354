package org.conflictledger.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.conflictledger.report.ReportData.MapPoint;
import org.jsoup.nodes.Element;

/** Where people were killed: circles whose area is the best figure, on land and borders. */
final class MapSection {

  private static final double LARGEST = 21;
  private static final double SMALLEST = 2.2;

  /** Points nearer than this to the one before, in units of the drawing, are not drawn. */
  private static final double FINEST = 0.7;

  private static final int LABELS = 9;
  private static final int ROWS = 40;

  /** From this class on coordinates are the middle of an area. */
  private static final int AREA = 4;

  private final List<MapPoint> points;
  private final Frame frame;
  private final long most;

  MapSection(List<MapPoint> points) {
    this.points =
        points.stream().sorted(Comparator.comparingLong(point -> -point.killed().best())).toList();
    this.frame = Frame.around(points);
    this.most = points.stream().mapToLong(point -> point.killed().best()).max().orElse(0);
  }

  void write(Element page) {
    Element section = Dom.section(page, "map", "Where");
    if (points.isEmpty()) {
      Dom.paragraph(section, "lead", "No event has coordinates.");
      return;
    }
    Element figure = Dom.add(section, "figure", "wide");
    Element map = Dom.add(figure, "div", "map");
    Element svg =
        Dom.add(map, "svg", "")
            .attr("viewBox", "0 0 " + Frame.WIDTH + " " + WeekChart.round(frame.height()))
            .attr("role", "img")
            .attr("aria-label", description());
    land(svg);
    circles(svg);
    labels(map);
    caption(figure);
    table(section);
  }

  private String description() {
    MapPoint first = points.get(0);
    return String.format(
        Locale.ROOT,
        "Map of %s. Most killed: %s, %s. The table below holds the numbers.",
        Numbers.count(points.size(), "place"),
        Clean.text(where(first), Dom.NAME),
        Numbers.words(first.killed()));
  }

  private void land(Element svg) {
    StringBuilder land = new StringBuilder();
    StringBuilder borders = new StringBuilder();
    for (BaseMap.Shape shape : BaseMap.load().within(frame)) {
      line(shape.land() ? land : borders, shape);
    }
    WeekChart.path(svg, "land", land.toString());
    WeekChart.path(svg, "border", borders.toString());
  }

  private void line(StringBuilder path, BaseMap.Shape shape) {
    double lastX = Double.NaN;
    double lastY = Double.NaN;
    int size = shape.points().size();
    for (int i = 0; i < size; i++) {
      double x = frame.x(shape.points().get(i)[0]);
      double y = frame.y(shape.points().get(i)[1]);
      if (i > 0 && i < size - 1 && Math.hypot(x - lastX, y - lastY) < FINEST) {
        continue;
      }
      path.append(i == 0 ? 'M' : 'L').append(tenth(x)).append(' ').append(tenth(y));
      lastX = x;
      lastY = y;
    }
    if (shape.land()) {
      path.append('Z');
    }
  }

  private static String tenth(double value) {
    return WeekChart.round(Math.round(value * 10) / 10.0);
  }

  private void circles(Element svg) {
    for (MapPoint point : points) {
      if (!shown(point)) {
        continue;
      }
      Element mark = Dom.add(svg, "circle", kind(point));
      mark.attr("cx", tenth(frame.x(point.longitude())));
      mark.attr("cy", tenth(frame.y(point.latitude())));
      mark.attr("r", tenth(radius(point.killed().best())));
    }
  }

  private static String kind(MapPoint point) {
    if (!point.killed().reported() || point.killed().best() == 0) {
      return "nobody";
    }
    return point.precision() >= AREA ? "area" : "exact";
  }

  private double radius(long killed) {
    return killed == 0 ? SMALLEST : Math.max(SMALLEST, LARGEST * Math.sqrt((double) killed / most));
  }

  private boolean shown(MapPoint point) {
    return frame.holds(point.longitude(), point.latitude());
  }

  private void labels(Element map) {
    List<double[]> taken = new ArrayList<>();
    for (MapPoint point : points) {
      double x = frame.x(point.longitude());
      double y = frame.y(point.latitude());
      if (!shown(point)
          || taken.size() == LABELS
          || taken.stream().anyMatch(t -> Math.abs(t[0] - x) < 120 && Math.abs(t[1] - y) < 30)) {
        continue;
      }
      taken.add(new double[] {x, y});
      boolean left = x > Frame.WIDTH * 0.75;
      Element label = Dom.add(map, "span", left ? "label left" : "label");
      label.attr("aria-hidden", "true");
      double beside = radius(point.killed().best()) + 3;
      label.attr(
          "style",
          String.format(
              Locale.ROOT,
              "%s:%.2f%%;top:%.2f%%",
              left ? "right" : "left",
              100 * (left ? Frame.WIDTH - x + beside : x + beside) / Frame.WIDTH,
              100 * y / frame.height()));
      Dom.name(label, point.place().isEmpty() ? where(point) : point.place());
    }
  }

  private void caption(Element figure) {
    Element caption = Dom.add(figure, "figcaption", "key");
    key(caption, "exact", "place known");
    key(caption, "area", "only the province or country known: drawn at its middle");
    key(caption, "nobody", "none killed, or no number of dead");
    long outside = points.stream().filter(point -> !shown(point)).count();
    Dom.paragraph(
        figure,
        "note",
        String.format(
            Locale.ROOT,
            "Area of a circle: killed, best estimate; the largest is %s.%s"
                + " Land and borders: Natural Earth, as they are held on the ground.",
            Numbers.count(most),
            outside == 0
                ? ""
                : " " + Numbers.count(outside, "place") + " outside this frame not drawn."));
  }

  private static void key(Element caption, String kind, String text) {
    Element item = Dom.add(caption, "span", "item");
    Dom.add(item, "span", "dot " + kind);
    Dom.text(item, text);
  }

  private void table(Element section) {
    Element behind = Dom.behind(section, "The places in numbers");
    int rows = Math.min(ROWS, points.size());
    Element body =
        Dom.table(behind, "Places with most killed", "Place", "Known to", "#Events", "#Killed");
    for (MapPoint point : points.subList(0, rows)) {
      Element row = Dom.add(body, "tr", "");
      Dom.name(Dom.add(row, "th", "").attr("scope", "row"), where(point));
      Dom.add(row, "td", "", Words.precisionOfPlace(point.precision()));
      Numbers.cell(row, point.events());
      Numbers.cell(row, point.killed());
    }
    if (rows < points.size()) {
      Dom.paragraph(
          behind, "note", Numbers.count(points.size() - rows, "place") + " more in events.");
    }
  }

  private static String where(MapPoint point) {
    return Words.where(point.place(), point.region(), point.country());
  }
}
