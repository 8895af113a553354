package org.conflictledger.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What the user does wrong is one line and a code of its own; Spark is not even started. */
class BuildDatasetTest {

  @TempDir Path folder;
  private final StringWriter errors = new StringWriter();

  @Test
  void missingAndUnknownOptionsAreUsageErrors() {
    assertThat(run("--output", "x")).isEqualTo(ExitCode.USAGE.number());
    assertThat(errors.toString()).contains("error: Missing required option: '--input");
    assertThat(run("--input", "a", "--output", "b", "--speed", "9"))
        .isEqualTo(ExitCode.USAGE.number());
    assertThat(errors.toString()).contains("--speed").doesNotContain("\tat ");
  }

  @Test
  void wrongSettingsAreUsageErrors() throws IOException {
    Path file = folder.resolve("job.json");
    java.nio.file.Files.writeString(file, "{\"input_formt\": \"csv\"}");
    assertThat(run("--input", "a", "--output", "b", "--config", file.toString()))
        .isEqualTo(ExitCode.USAGE.number());
    assertThat(errors.toString())
        .contains("error: " + file + ": unknown key 'input_formt'; keys are ")
        .doesNotContain("\tat ");
  }

  @Test
  void windowMustBeOne() {
    assertThat(
            run(
                "--input",
                "a",
                "--output",
                "b",
                "--append",
                "--since",
                "2024-05-02",
                "--until",
                "2024-05-01"))
        .isEqualTo(ExitCode.USAGE.number());
    assertThat(errors.toString())
        .contains("error: --since 2024-05-02 is after --until 2024-05-01")
        .doesNotContain("\tat ");
    assertThat(run("--input", "a", "--output", "b", "--since", "May")).isEqualTo(2);
    assertThat(errors.toString()).contains("error: Invalid value for option '--since'");
  }

  @Test
  void helpTellsEveryExitCode() {
    String help = new CommandLine(new BuildDataset(new PrintWriter(errors))).getUsageMessage();
    for (ExitCode code : ExitCode.values()) {
      assertThat(help).containsPattern("(?m)^ +" + code.number() + " ");
    }
  }

  private int run(String... arguments) {
    return Commands.run(
        new BuildDataset(new PrintWriter(errors)), new PrintWriter(errors, true), arguments);
  }
}
