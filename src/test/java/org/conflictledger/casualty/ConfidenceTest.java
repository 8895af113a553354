package org.conflictledger.casualty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.conflictledger.text.ConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfidenceTest {

  @TempDir Path conf;

  @Test
  void weightsOfTraitsAddUpToOdds() throws IOException {
    Confidence confidence =
        written("{\"intercept\": 1.0, \"rule\": {\"active\": 1.2, \"nominal\": -1.0}}");

    assertThat(confidence.of(Map.of("rule", "active"))).isEqualTo(0.90);
    assertThat(confidence.of(Map.of("rule", "nominal"))).isEqualTo(0.50);
  }

  @Test
  void valuesWithoutAWeightWeighNothing() throws IOException {
    Confidence confidence = written("{\"intercept\": 0}");

    assertThat(confidence.of(Map.of("rule", "active", "place", "lede"))).isEqualTo(0.5);
  }

  @Test
  void nothingIsCertain() throws IOException {
    assertThat(written("{\"intercept\": 50}").of(Map.of())).isEqualTo(0.99);
    assertThat(written("{\"intercept\": -50}").of(Map.of())).isEqualTo(0.01);
  }

  @Test
  void aMistakeIsToldWithItsPlace() {
    assertThatThrownBy(() -> written("{\"intercept\": 1, \"rule\": {\"active\": \"much\"}}"))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("confidence.json: rule.active is no number");
    assertThatThrownBy(() -> written("{}")).hasMessageContaining("intercept is no number");
    assertThatThrownBy(() -> written("{\"intercept\": 1, \"rules\": {}}"))
        .hasMessageContaining("\"rules\"");
  }

  @Test
  void theBuiltInWeightsAreRead() {
    assertThat(Confidence.load(Optional.empty()).of(Map.of("rule", "active"))).isBetween(0.5, 1.0);
  }

  private Confidence written(String json) throws IOException {
    Files.writeString(conf.resolve("confidence.json"), json);
    return Confidence.load(Optional.of(conf));
  }
}
