package org.conflictledger.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.conflictledger.article.RejectReason;
import org.conflictledger.dataset.publish.RunMetrics;
import org.conflictledger.dataset.publish.RunRecord;
import org.junit.jupiter.api.Test;

/** The page for operators leaves out nothing that a run writes. */
class OperationsPageTest {

  private static final RunRecord RECORD =
      new RunRecord(
          "1.0",
          "r1",
          "2025-01-01T00:00:00Z",
          "2025-01-01T00:01:00Z",
          Map.of(),
          new RunRecord.Input(1, 1, "f"),
          new RunRecord.Batch(1, 1, 1, Map.of("known", 1L)),
          Map.of("events", new RunRecord.Partitions(1, 1)),
          Map.of("events", 1L),
          Map.of("events.best", 1L),
          Map.of("no_date", 1L),
          Map.of("count", 1.0));

  private final String page = page();

  @Test
  void everyFieldOfTheRecord() throws IOException {
    JsonNode json = new ObjectMapper().readTree(RECORD.json());
    json.fieldNames()
        .forEachRemaining(
            name -> {
              if (name.equals("input") || name.equals("batch")) {
                json.get(name)
                    .fieldNames()
                    .forEachRemaining(inner -> assertThat(page).contains("`" + name + "." + inner));
              } else {
                assertThat(page).contains("`" + name + "`");
              }
            });
  }

  @Test
  void everyGauge() {
    assertThat(
            RunMetrics.of(RECORD)
                .text()
                .lines()
                .filter(line -> line.startsWith("# TYPE "))
                .map(line -> line.split(" ")[2]))
        .hasSizeGreaterThan(10)
        .allMatch(gauge -> page.contains("`" + gauge + "`"));
  }

  @Test
  void everyReasonOfARejectAndEverySetting() throws IOException {
    assertThat(Arrays.stream(RejectReason.values()).map(RejectReason::code))
        .allMatch(code -> page.contains("`" + code + "`"));
    JsonNode settings = new ObjectMapper().readTree(Path.of("conf/job.json").toFile());
    settings
        .fieldNames()
        .forEachRemaining(
            key -> assertThat(key.equals("about") || page.contains("| `" + key + "`")).isTrue());
  }

  private static String page() {
    try {
      return Files.readString(Path.of("src/site/markdown/operations.md"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
