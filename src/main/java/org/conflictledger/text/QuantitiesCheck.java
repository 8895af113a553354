package org.conflictledger.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;

/** Refuses a {@code quantities.json} that would be misread in silence. */
final class QuantitiesCheck {

  private static final Set<String> KEYS =
      new TreeSet<>(
          Set.of(
              "about",
              "qualifiers",
              "suffixes",
              "additive",
              "additiveAfter",
              "exactDozens",
              "vague",
              "profiles",
              "numbers",
              "scales"));

  private final String file;

  QuantitiesCheck(String file) {
    this.file = file;
  }

  /**
   * Checks keys and numbers.
   *
   * @throws ConfigurationException naming file, entry and remedy
   */
  void check(JsonNode content) {
    content
        .fieldNames()
        .forEachRemaining(
            key -> {
              if (!KEYS.contains(key)) {
                throw new ConfigurationException(
                    file + ": there is no key '" + key + "'; use one of " + KEYS);
              }
            });
    for (String numbers : Set.of("numbers", "scales", "exactDozens")) {
      numbers(numbers, content.path(numbers));
    }
    content
        .path("profiles")
        .properties()
        .forEach(profile -> numbers("profiles." + profile.getKey(), profile.getValue()));
  }

  private void numbers(String where, JsonNode words) {
    words
        .properties()
        .forEach(
            word -> {
              JsonNode number = word.getValue();
              if (!number.isIntegralNumber() || number.asLong() <= 0) {
                throw new ConfigurationException(
                    "%s: '%s' under \"%s\" is %s; write a whole number above 0"
                        .formatted(file, word.getKey(), where, number));
              }
            });
  }
}
