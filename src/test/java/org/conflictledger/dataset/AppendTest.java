package org.conflictledger.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.conflictledger.dataset.extract.Window;
import org.conflictledger.dataset.input.ReadOptions;
import org.conflictledger.dataset.publish.OutputException;
import org.conflictledger.dataset.publish.RunRecord;
import org.conflictledger.dataset.table.TableSchema;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** It does not matter in how many batches articles come, and nothing is read or written twice. */
class AppendTest {

  @TempDir Path folder;
  private Path first;
  private Path second;
  private Path third;

  @BeforeEach
  void batches() throws IOException {
    first = folder.resolve("1.jsonl");
    second = folder.resolve("2.jsonl");
    third = folder.resolve("3.jsonl");
    Files.writeString(
        first,
        """
        {"id": "a1", "published": "2020-03-21", "source": "Wire", "text": "Raid: 5 killed in SO today."}
        {"id": "a2", "published": "2021-03-21", "source": "Wire", "text": "Yesterday 4 killed in ML today."}
        {"id": "a2", "published": "2021-03-21", "source": "Wire", "text": "The same id again."}
        {"id": "a3", "published": "2021-03-22", "te
        """);
    Files.writeString(
        second,
        """
        {"id": "b1", "published": "2021-03-21", "source": "Post", "text": "Now 7 killed in ML after raid on market."}
        {"id": "b2", "published": "2021-03-22", "source": "Post", "text": "Now 7 killed in ML after raid on market."}
        """);
    Files.writeString(
        third,
        """
        {"id": "c1", "published": "2021-03-23", "source": "Post", "text": "Again 2 killed in ML after raid on market."}
        {"id": "c2", "published": "2021-03-20", "source": "Post", "text": "Now 7 killed in ML after raid on market."}
        {"id": "c3", "text": "Without a date."}
        """);
  }

  @Test
  void batchByBatchAndAllAtOnceGiveTheSameTables() throws IOException {
    Path together = folder.resolve("together");
    run(together, BuildRequest.Mode.ANEW, Window.OPEN, first, second, third);
    Path apart = folder.resolve("apart");
    run(apart, BuildRequest.Mode.APPEND, Window.OPEN, first);
    onlyTouchedPartitionsAreWritten(apart);
    // The third batch brings what the second copied from, so rows of old articles change too.
    run(apart, BuildRequest.Mode.APPEND, Window.OPEN, first, third);
    assertThat(rows(apart, "articles", "article_id", "duplicate_of"))
        .contains("[b1,c2]", "[b2,c2]", "[c2,null]");
    assertThat(tables(apart)).isEqualTo(tables(together));
    repeatingChangesNothing(apart);
  }

  private void onlyTouchedPartitionsAreWritten(Path output) throws IOException {
    List<Path> before = files(output.resolve("events/iso_year=2020"));
    List<Path> mentions = files(output.resolve("mentions"));
    BuildResult result = run(output, BuildRequest.Mode.APPEND, Window.OPEN, second);

    List<Path> after = files(output.resolve("events/iso_year=2020"));
    assertThat(names(after)).hasSize(1).isEqualTo(names(before));
    // Another name of the same file, not a copy of it.
    assertThat(Files.getAttribute(after.get(0), "unix:nlink")).isEqualTo(2);
    assertThat(names(files(output.resolve("mentions")))).containsAll(names(mentions));
    assertThat(result.record().partitions())
        .containsEntry("events", new RunRecord.Partitions(1, 1))
        .containsEntry("casualties_weekly", new RunRecord.Partitions(1, 1))
        .containsEntry("mentions", new RunRecord.Partitions(1, 0))
        .containsEntry("rejects", new RunRecord.Partitions(1, 0));
  }

  private void repeatingChangesNothing(Path output) throws IOException {
    String record = Files.readString(output.resolve("run.json"));
    BuildResult again = run(output, BuildRequest.Mode.APPEND, Window.OPEN, first);
    assertThat(again.outcome()).isEqualTo(BuildResult.Outcome.NOTHING_NEW);
    // Of two records with one id the second is known by then, too.
    assertThat(again.record().batch().passedOver()).containsEntry("known", 3L);
    assertThat(Files.readString(output.resolve("run.json"))).isEqualTo(record);
  }

  @Test
  void whatLiesOutsideTheWindowWaitsForItsRun() {
    Path output = folder.resolve("out");
    Window day = window("2021-03-21", "2021-03-21");
    BuildResult result = run(output, BuildRequest.Mode.APPEND, day, first, second, third);
    assertThat(rows(output, "articles", "article_id")).containsExactlyInAnyOrder("[a2]", "[b1]");
    assertThat(result.record().batch().passedOver()).containsEntry("outside_window", 4L);
    dryRunTellsWhatIsLeft(output);
    articlesReadByOtherMeansAreNotMixed(output);
    assertThat(rows(output, "articles", "article_id")).hasSize(2);
  }

  private void dryRunTellsWhatIsLeft(Path output) {
    Window window = window("2021-03-21", "2021-03-22");
    DatasetSurvey.Result survey =
        new DatasetSurvey(TestSpark.session())
            .run(request(output, BuildRequest.Mode.APPEND, window, "test", first, second, third));
    assertThat(survey.standing()).isPresent();
    assertThat(survey.standingArticles()).isEqualTo(2);
    assertThat(survey.fresh()).isEqualTo(1);
    assertThat(survey.first()).contains(LocalDate.of(2021, 3, 22));
    assertThat(survey.last()).contains(LocalDate.of(2021, 3, 22));
    assertThat(survey.known()).isEqualTo(3);
    assertThat(survey.outsideWindow()).isEqualTo(3);
    assertThat(survey.rejects()).isEqualTo(2);
  }

  private void articlesReadByOtherMeansAreNotMixed(Path output) {
    BuildRequest other =
        request(output, BuildRequest.Mode.APPEND, Window.OPEN, "another version", second);
    assertThatThrownBy(() -> build(other))
        .isInstanceOf(OutputException.class)
        .hasMessageContaining("version test")
        .hasMessageContaining("another version")
        .hasMessageContaining("--append");
  }

  private static Window window(String since, String until) {
    return Window.of(Optional.of(LocalDate.parse(since)), Optional.of(LocalDate.parse(until)));
  }

  private static BuildResult run(
      Path output, BuildRequest.Mode mode, Window window, Path... inputs) {
    return build(request(output, mode, window, "test", inputs));
  }

  private static BuildResult build(BuildRequest request) {
    return new DatasetBuild(TestSpark.session(), FakeInterpreter.SOURCE, line -> {}).run(request);
  }

  private static BuildRequest request(
      Path output, BuildRequest.Mode mode, Window window, String version, Path... inputs) {
    return new BuildRequest(
        Arrays.stream(inputs).map(Path::toString).toList(),
        Optional.empty(),
        output.toString(),
        ReadOptions.DEFAULT,
        mode,
        window,
        1,
        version,
        Map.of("profile", "acled"));
  }

  private static Map<String, List<String>> tables(Path output) {
    Map<String, List<String>> tables = new TreeMap<>();
    for (TableSchema table : TableSchema.ALL) {
      tables.put(table.name(), rows(output, table.name(), "*"));
    }
    return tables;
  }

  private static List<String> rows(Path output, String table, String... columns) {
    return TestSpark.session()
        .read()
        .parquet(output.resolve(table).toString())
        .selectExpr(columns)
        .collectAsList()
        .stream()
        .map(Row::toString)
        .sorted()
        .toList();
  }

  private static List<Path> files(Path table) throws IOException {
    try (Stream<Path> files = Files.list(table.toRealPath())) {
      return files.filter(file -> file.toString().endsWith(".parquet")).toList();
    }
  }

  private static List<Path> names(List<Path> files) {
    return files.stream().map(Path::getFileName).toList();
  }
}
