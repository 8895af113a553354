package org.conflictledger.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Land and borders from Natural Earth, compiled by {@code src/basemap/compile.py}, cut to what a
 * map shows.
 */
final class BaseMap {

  private static final double UNITS = 50;

  /** A ring of land, or a border; x is degrees east, y degrees north. */
  record Shape(boolean land, List<double[]> points) {}

  private final List<Shape> shapes;

  private BaseMap(List<Shape> shapes) {
    this.shapes = shapes;
  }

  static BaseMap load() {
    try (InputStream in = BaseMap.class.getResourceAsStream("basemap.txt")) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks the base map; build it again");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return new BaseMap(lines.lines().map(BaseMap::shape).flatMap(BaseMap::bothEnds).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Shape shape(String line) {
    String[] parts = line.split(" ");
    List<double[]> points = new ArrayList<>();
    int x = 0;
    int y = 0;
    for (int i = 1; i + 1 < parts.length; i += 2) {
      x += Integer.parseInt(parts[i]);
      y += Integer.parseInt(parts[i + 1]);
      points.add(new double[] {x / UNITS, y / UNITS});
    }
    return new Shape(parts[0].equals("L"), points);
  }

  /** What goes on beyond the date line is there at the other end, too. */
  private static Stream<Shape> bothEnds(Shape shape) {
    double east = shape.points().stream().mapToDouble(point -> point[0]).max().orElse(0);
    double west = shape.points().stream().mapToDouble(point -> point[0]).min().orElse(0);
    if (east <= 180 && west >= -180) {
      return Stream.of(shape);
    }
    double turn = east > 180 ? -360 : 360;
    return Stream.of(
        shape,
        new Shape(
            shape.land(),
            shape.points().stream().map(p -> new double[] {p[0] + turn, p[1]}).toList()));
  }

  /** Shapes that reach into the frame; land is cut at its edges. */
  List<Shape> within(Frame frame) {
    List<Shape> within = new ArrayList<>();
    for (Shape shape : shapes) {
      List<double[]> points = shape.points();
      if (shape.land()) {
        for (int edge = 0; edge < 4; edge++) {
          points = cut(points, frame, edge);
        }
      } else if (points.stream().noneMatch(p -> frame.holds(p[0], p[1]))) {
        continue;
      }
      if (points.size() > 1) {
        within.add(new Shape(shape.land(), points));
      }
    }
    return within;
  }

  /** Sutherland and Hodgman's way, one edge of the frame at a time. */
  private static List<double[]> cut(List<double[]> ring, Frame frame, int edge) {
    List<double[]> out = new ArrayList<>();
    for (int i = 0; i < ring.size(); i++) {
      double[] from = ring.get(i == 0 ? ring.size() - 1 : i - 1);
      double[] to = ring.get(i);
      double a = frame.inside(from, edge);
      double b = frame.inside(to, edge);
      if (a < 0 != b < 0) {
        double part = a / (a - b);
        out.add(
            new double[] {from[0] + part * (to[0] - from[0]), from[1] + part * (to[1] - from[1])});
      }
      if (b >= 0) {
        out.add(to);
      }
    }
    return out;
  }
}
