package org.conflictledger.dataset.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What Prometheus scrapes must be in its format, whatever the names are. */
class RunMetricsTest {

  private static final Pattern HELP =
      Pattern.compile("# HELP ([a-zA-Z_:][a-zA-Z0-9_:]*) ((?:[^\\\\\n]|\\\\\\\\|\\\\n)*)");
  private static final Pattern TYPE = Pattern.compile("# TYPE ([a-zA-Z_:][a-zA-Z0-9_:]*) gauge");
  private static final String LABEL =
      "[a-zA-Z_][a-zA-Z0-9_]*=\"(?:[^\\\\\"\n]|\\\\\\\\|\\\\\"|\\\\n)*\"";
  private static final Pattern SAMPLE =
      Pattern.compile(
          "([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\\{("
              + LABEL
              + "(?:,"
              + LABEL
              + ")*)\\})? (-?[0-9]+(?:\\.[0-9]+)?)");

  @Test
  void publishedRunTellsItsFigures() {
    Map<String, String> samples = samples(RunMetrics.of(record("r1", Map.of("events", 3L))).text());
    assertThat(samples)
        .containsEntry("conflict_ledger_last_success_timestamp_seconds", "1735689661.5")
        .containsEntry("conflict_ledger_run_duration_seconds", "61.5")
        .containsEntry("conflict_ledger_stage_duration_seconds{stage=\"link events\"}", "1.25")
        .containsEntry("conflict_ledger_table_rows{table=\"events\"}", "3")
        .containsEntry("conflict_ledger_rejected_records{reason=\"no_date\"}", "2")
        .containsEntry("conflict_ledger_input_bytes", "123456789012")
        .containsEntry("conflict_ledger_people{sum=\"events.best\"}", "40");
  }

  @Test
  void labelsAreEscaped() {
    RunRecord record = record("r1", Map.of("a\"b\\c\nd", 1L));
    assertThat(samples(RunMetrics.of(record).text()))
        .containsEntry("conflict_ledger_table_rows{table=\"a\\\"b\\\\c\\nd\"}", "1");
  }

  @Test
  void runThatFoundNothingNewTellsOfTheTablesThatStand() throws JsonProcessingException {
    String standing = record("r1", Map.of("events", 3L)).json();
    String text = RunMetrics.of(record("r2", Map.of()), standing).text();
    assertThat(samples(text)).containsEntry("conflict_ledger_table_rows{table=\"events\"}", "3");
    assertThat(text).contains("run=\"r1\"").doesNotContain("r2");
  }

  private static RunRecord record(String run, Map<String, Long> rows) {
    return new RunRecord(
        "1.0",
        run,
        "2025-01-01T00:00:00Z",
        "2025-01-01T00:01:01.500Z",
        Map.of("profile", "acled"),
        new RunRecord.Input(1, 123_456_789_012L, "f"),
        new RunRecord.Batch(1, 10, 2, Map.of("known", 4L)),
        Map.of(),
        rows,
        Map.of("events.best", 40L),
        Map.of("no_date", 2L),
        Map.of("link events", 1.25));
  }

  /** Reads the format strictly: each family once, with its help and type before its samples. */
  static Map<String, String> samples(String text) {
    assertThat(text).endsWith("\n");
    Map<String, String> samples = new TreeMap<>();
    Set<String> families = new HashSet<>();
    List<String> heads = new ArrayList<>();
    for (String line : text.split("\n")) {
      Matcher help = HELP.matcher(line);
      Matcher type = TYPE.matcher(line);
      Matcher sample = SAMPLE.matcher(line);
      if (help.matches()) {
        assertThat(families.add(help.group(1))).as(line).isTrue();
        heads = new ArrayList<>(List.of(help.group(1)));
      } else if (type.matches()) {
        assertThat(heads).as(line).containsExactly(type.group(1));
        heads.add(type.group(1));
      } else {
        assertThat(sample.matches()).as(line).isTrue();
        assertThat(heads).as(line).containsExactly(sample.group(1), sample.group(1));
        String labels = sample.group(2) == null ? "" : "{" + sample.group(2) + "}";
        assertThat(samples.put(sample.group(1) + labels, sample.group(3))).as(line).isNull();
      }
    }
    return samples;
  }
}
