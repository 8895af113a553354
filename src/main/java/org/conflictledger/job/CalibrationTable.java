package org.conflictledger.job;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What confidence says beside what labels say, as a table in Markdown. */
final class CalibrationTable {

  private static final double[] BOUNDS = {0, 0.5, 0.7, 0.8, 0.85, 0.9, 0.95, 1.01};

  private CalibrationTable() {}

  /**
   * The table.
   *
   * @param all fitted to all mentions
   * @param half fitted to half of the articles, from which the others are held back
   */
  static String of(
      List<LabelledMention> mentions,
      LogisticFit all,
      List<LabelledMention> held,
      LogisticFit half) {
    StringBuilder table = new StringBuilder();
    table.append(
        "| confidence | mentions | said | right | held back: mentions | said | right |\n"
            + "| --- | --- | --- | --- | --- | --- | --- |\n");
    for (int i = 0; i + 1 < BOUNDS.length; i++) {
      String bin =
          i == 0
              ? "under 0.50"
              : String.format(Locale.ROOT, "%.2f to %.2f", BOUNDS[i], Math.min(1, BOUNDS[i + 1]));
      table.append(
          "| " + bin + " | " + cells(mentions, all, i) + " | " + cells(held, half, i) + " |\n");
    }
    table.append("| all | " + row(mentions, all) + " | " + row(held, half) + " |\n");
    return table.toString();
  }

  private static String cells(List<LabelledMention> mentions, LogisticFit fit, int bin) {
    return row(
        mentions.stream()
            .filter(m -> fit.of(m) >= BOUNDS[bin] && fit.of(m) < BOUNDS[bin + 1])
            .toList(),
        fit);
  }

  private static String row(List<LabelledMention> mentions, LogisticFit fit) {
    if (mentions.isEmpty()) {
      return "0 | | ";
    }
    return mentions.size()
        + " | "
        + mean(mentions.stream().map(fit::of))
        + " | "
        + mean(mentions.stream().map(m -> m.right() ? 1.0 : 0.0));
  }

  private static String mean(Stream<Double> values) {
    return String.format(
        Locale.ROOT, "%.2f", values.mapToDouble(Double::doubleValue).average().orElse(0));
  }
}
