package org.conflictledger.casualty;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.conflictledger.text.ConfigurationException;
import org.conflictledger.text.Resources;

/**
 * How likely a mention is right in outcome and number: a logistic sum of weights, one for the value
 * of each of its {@link Traits}, from {@code conf/confidence.json}. Values without a weight weigh
 * nothing.
 */
final class Confidence {

  private static final String FILE = "confidence.json";

  /** Nothing is certain. */
  private static final double LEAST = 0.01;

  private final double intercept;
  private final Map<String, Map<String, Double>> weights;

  private Confidence(double intercept, Map<String, Map<String, Double>> weights) {
    this.intercept = intercept;
    this.weights = weights;
  }

  static Confidence load(Optional<Path> conf) {
    JsonNode json = Resources.json(conf, FILE);
    Set<String> keys = new HashSet<>(Traits.NAMES);
    keys.add("about");
    keys.add("intercept");
    Resources.refuseUnknown(FILE, "the file", json, keys);
    Map<String, Map<String, Double>> weights = new HashMap<>();
    for (String trait : Traits.NAMES) {
      Map<String, Double> values = new HashMap<>();
      json.path(trait)
          .fields()
          .forEachRemaining(
              value ->
                  values.put(
                      value.getKey(), number(trait + "." + value.getKey(), value.getValue())));
      weights.put(trait, Map.copyOf(values));
    }
    return new Confidence(number("intercept", json.path("intercept")), Map.copyOf(weights));
  }

  private static double number(String entry, JsonNode value) {
    if (!value.isNumber()) {
      throw new ConfigurationException(
          FILE + ": " + entry + " is no number; write one, or fit the file again");
    }
    return value.asDouble();
  }

  /** The share of such mentions that are right, 0 to 1, to two digits. */
  double of(Map<String, String> traits) {
    double sum = intercept;
    for (Map.Entry<String, String> trait : traits.entrySet()) {
      sum += weights.get(trait.getKey()).getOrDefault(trait.getValue(), 0.0);
    }
    double share = 1 / (1 + Math.exp(-sum));
    return Math.round(Math.min(1 - LEAST, Math.max(LEAST, share)) * 100) / 100.0;
  }
}
