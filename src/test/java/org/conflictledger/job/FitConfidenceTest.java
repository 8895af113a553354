package org.conflictledger.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FitConfidenceTest {

  @TempDir Path folder;
  private Path weights;
  private Path page;

  @BeforeEach
  void files() throws IOException {
    weights = folder.resolve("confidence.json");
    page = folder.resolve("page.md");
    Files.writeString(
        page, "before\n<!-- calibration: begin -->\nold\n<!-- calibration: end -->\nafter\n");
  }

  @Test
  void aFitGivesTheSharesOfItsGroups() {
    List<LabelledMention> mentions = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      mentions.add(new LabelledMention("a" + i, Map.of("rule", "sharp"), i % 10 != 0));
      mentions.add(new LabelledMention("b" + i, Map.of("rule", "blunt"), i % 2 == 0));
    }

    LogisticFit fit = LogisticFit.of(mentions);

    assertThat(fit.of(mentions.get(0))).isCloseTo(0.9, within(0.01));
    assertThat(fit.of(mentions.get(1))).isCloseTo(0.5, within(0.02));
    assertThat(LogisticFit.of(mentions).weights()).isEqualTo(fit.weights());
  }

  @Test
  void aValueSeenOnceWeighsLittle() {
    List<LabelledMention> mentions = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      mentions.add(new LabelledMention("a" + i, Map.of("rule", "often"), i % 10 != 0));
    }
    mentions.add(new LabelledMention("b", Map.of("rule", "once"), false));

    assertThat(LogisticFit.of(mentions).weights().get("rule=once")).isBetween(-1.0, 0.0);
  }

  @Test
  void labelsOfMentionsAndOfTotalsAreLearntFrom() throws IOException {
    Path one =
        write(
            "one.jsonl",
            "{\"id\":\"a\",\"published\":\"2024-06-10\",\"text\":\"Gunmen killed nine traders and"
                + " wounded four in Baidoa.\",\"mentions\":[{\"outcome\":\"killed\",\"best\":9}]}");
    Path two =
        write(
            "two.jsonl",
            "{\"id\":\"b\",\"published\":\"2024-06-10\",\"text\":\"Rebels killed six soldiers in"
                + " Goma.\",\"totals\":{\"killed\":6}}",
            "{\"id\":\"c\",\"published\":\"2024-06-10\",\"text\":\"Rebels killed six soldiers in"
                + " Goma.\",\"totals\":{\"killed\":7}}");

    assertThat(run("--labelled", "" + one, "" + two)).isZero();

    JsonNode json = new ObjectMapper().readTree(Files.readString(weights));
    assertThat(json.path("intercept").isNumber()).isTrue();
    assertThat(json.path("outcome").path("injured").asDouble())
        .as("the four wounded are in no label")
        .isNegative();
    assertThat(Files.readString(page))
        .startsWith("before\n<!-- calibration: begin -->\n| confidence | mentions |")
        .contains("| all | 4 | 0.50 | 0.50 |")
        .doesNotContain("old")
        .endsWith("<!-- calibration: end -->\nafter\n");
  }

  @Test
  void labelsThatJudgeNothingAreAMistake() throws IOException {
    Path none =
        write("none.jsonl", "{\"id\":\"a\",\"published\":\"2024-06-10\",\"text\":\"Rain.\"}");

    assertThat(run("--labelled", "" + none)).isEqualTo(ExitCode.INPUT.number());
    assertThat(weights).doesNotExist();
  }

  private int run(String... labelled) {
    List<String> arguments = new ArrayList<>(List.of(labelled));
    arguments.addAll(List.of("--weights", "" + weights, "--page", "" + page));
    return Commands.run(
        new FitConfidence(new PrintStream(OutputStream.nullOutputStream())),
        new PrintWriter(new StringWriter()),
        arguments.toArray(String[]::new));
  }

  private Path write(String name, String... lines) throws IOException {
    return Files.write(folder.resolve(name), List.of(lines));
  }
}
