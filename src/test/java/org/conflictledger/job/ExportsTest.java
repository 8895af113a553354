package org.conflictledger.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** What the user does wrong in an export is one line and a code of its own. */
class ExportsTest {

  private final StringWriter errors = new StringWriter();

  @Test
  void weeksThatAreNoneAreUsageErrors() {
    assertThat(panel("--from", "2021-W53")).isEqualTo(ExitCode.USAGE.number());
    assertThat(errors.toString())
        .contains("'2021-W53' is no ISO week; write one such as 2021-W01")
        .doesNotContain("\tat ");
    assertThat(panel("--from", "2021-W02", "--to", "2021-W01")).isEqualTo(ExitCode.USAGE.number());
    assertThat(errors.toString()).contains("error: --from 2021-W02 is after --to 2021-W01");
  }

  @Test
  void unitsRolesAndCoverageAreThoseOfTheHelp() {
    assertThat(panel("--by", "week")).isEqualTo(ExitCode.USAGE.number());
    assertThat(panel("--role", "all")).isEqualTo(ExitCode.USAGE.number());
    assertThat(panel("--coverage", "town")).isEqualTo(ExitCode.USAGE.number());
    assertThat(errors.toString())
        .contains("actor-region-week", "region-week")
        .contains("suffered", "inflicted", "both")
        .contains("region", "country", "world")
        .doesNotContain("\tat ");
  }

  @Test
  void helpTellsTheExitCodes() {
    for (Callable<Integer> job : List.of(new ExportGed(out()), new ExportPanel(out()))) {
      String help = new CommandLine(job).getUsageMessage();
      for (ExitCode code : ExitCode.values()) {
        if (code != ExitCode.REJECTED) {
          assertThat(help).containsPattern("(?m)^ +" + code.number() + " ");
        }
      }
    }
  }

  private int panel(String... options) {
    String[] arguments = new String[options.length + 4];
    System.arraycopy(options, 0, arguments, 4, options.length);
    System.arraycopy(new String[] {"--dataset", "a", "--output", "b"}, 0, arguments, 0, 4);
    return Commands.run(new ExportPanel(out()), out(), arguments);
  }

  private PrintWriter out() {
    return new PrintWriter(errors, true);
  }
}
