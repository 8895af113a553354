package org.conflictledger.report;

import java.util.List;

/**
 * The part of the world a map shows, in degrees, and how degrees become the drawing's units: an
 * equirectangular projection, true to scale along the middle.
 */
record Frame(double west, double south, double east, double north) {

  /** Of the drawing. */
  static final int WIDTH = 720;

  private static final double MARGIN = 0.12;
  private static final double LEAST_HEIGHT = 6;
  private static final double WIDEST = 2.1;
  private static final double NARROWEST = 1.25;
  private static final double[] SHARES = {0.98, 0.95, 0.92};

  /** Around places: all of them, but for a few that lie far from the others. */
  static Frame around(List<ReportData.MapPoint> points) {
    if (points.isEmpty()) {
      return new Frame(-180, -58, 180, 78);
    }
    double[] x = bounds(points, true);
    double[] y = bounds(points, false);
    double height = Math.max(LEAST_HEIGHT, (y[1] - y[0]) * (1 + 2 * MARGIN));
    double middle = (y[0] + y[1]) / 2;
    double width = Math.max((x[1] - x[0]) * (1 + 2 * MARGIN), LEAST_HEIGHT);
    double squeeze = Math.cos(Math.toRadians(middle));
    // Neither a slit nor a tower.
    width = Math.max(width, height * NARROWEST / squeeze);
    height = Math.max(height, width * squeeze / WIDEST);
    double centre = (x[0] + x[1]) / 2;
    double west = Math.max(-180, Math.min(centre - width / 2, 180 - width));
    double south = Math.max(-60, Math.min(middle - height / 2, 84 - height));
    return new Frame(west, south, Math.min(180, west + width), Math.min(84, south + height));
  }

  /** All places; or, where that halves the stretch, nearly all by what they tell. */
  private static double[] bounds(List<ReportData.MapPoint> points, boolean east) {
    List<double[]> sorted =
        points.stream()
            .map(p -> new double[] {east ? p.longitude() : p.latitude(), weight(p)})
            .sorted((a, b) -> Double.compare(a[0], b[0]))
            .toList();
    double[] bounds = {sorted.get(0)[0], sorted.get(sorted.size() - 1)[0]};
    for (double share : SHARES) {
      double[] shorter = shortest(sorted, share);
      if (shorter[1] - shorter[0] <= (bounds[1] - bounds[0]) / 2) {
        bounds = shorter;
      }
    }
    return bounds;
  }

  /** The shortest stretch that holds a share of the weight. */
  private static double[] shortest(List<double[]> sorted, double share) {
    double wanted = share * sorted.stream().mapToDouble(p -> p[1]).sum();
    double[] best = {sorted.get(0)[0], sorted.get(sorted.size() - 1)[0]};
    double held = 0;
    for (int from = 0, to = 0; from < sorted.size(); held -= sorted.get(from++)[1]) {
      while (to < sorted.size() && held < wanted) {
        held += sorted.get(to++)[1];
      }
      if (held < wanted) {
        break;
      }
      if (sorted.get(to - 1)[0] - sorted.get(from)[0] < best[1] - best[0]) {
        best = new double[] {sorted.get(from)[0], sorted.get(to - 1)[0]};
      }
    }
    return best;
  }

  private static double weight(ReportData.MapPoint point) {
    return 1.0 + point.killed().best();
  }

  boolean holds(double x, double y) {
    return x >= west && x <= east && y >= south && y <= north;
  }

  /** How far inside an edge a point lies; negative outside. */
  double inside(double[] point, int edge) {
    return switch (edge) {
      case 0 -> point[0] - west;
      case 1 -> east - point[0];
      case 2 -> point[1] - south;
      default -> north - point[1];
    };
  }

  double height() {
    double squeeze = Math.cos(Math.toRadians((south + north) / 2));
    return WIDTH * (north - south) / ((east - west) * squeeze);
  }

  double x(double longitude) {
    return (longitude - west) / (east - west) * WIDTH;
  }

  double y(double latitude) {
    return (north - latitude) / (north - south) * height();
  }
}
