package org.conflictledger.dataset.publish;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Gauges in Prometheus' text format 0.0.4, as the textfile collector of its node exporter reads
 * them.
 */
final class PrometheusText {

  private static final String PREFIX = "conflict_ledger_";

  private final StringBuilder text = new StringBuilder();

  /** A gauge of one value. */
  void gauge(String name, String help, double value) {
    head(name, help);
    sample(name, Map.of(), value);
  }

  /** A gauge whose value is always 1 and whose labels tell. */
  void info(String name, String help, Map<String, String> labels) {
    head(name, help);
    sample(name, labels, 1);
  }

  /** A gauge with a value for each value of a label; left out when there is none. */
  void gauges(String name, String help, String label, Map<String, ? extends Number> values) {
    if (values.isEmpty()) {
      return;
    }
    head(name, help);
    for (Map.Entry<String, ? extends Number> entry : new LinkedHashMap<>(values).entrySet()) {
      sample(name, Map.of(label, entry.getKey()), entry.getValue().doubleValue());
    }
  }

  private void head(String name, String help) {
    text.append("# HELP ").append(PREFIX).append(name).append(' ').append(help).append('\n');
    text.append("# TYPE ").append(PREFIX).append(name).append(" gauge\n");
  }

  private void sample(String name, Map<String, String> labels, double value) {
    text.append(PREFIX).append(name);
    if (!labels.isEmpty()) {
      String separator = "{";
      for (Map.Entry<String, String> label : labels.entrySet()) {
        text.append(separator).append(label.getKey()).append("=\"");
        text.append(escaped(label.getValue())).append('"');
        separator = ",";
      }
      text.append('}');
    }
    text.append(' ')
        .append(new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString());
    text.append('\n');
  }

  /** Backslash, quote and newline are all that the format lets be escaped. */
  private static String escaped(String value) {
    return value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
