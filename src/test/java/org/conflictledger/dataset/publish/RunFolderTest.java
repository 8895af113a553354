package org.conflictledger.dataset.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reader of the output sees the old tables or the new ones, whatever happens to a run. */
class RunFolderTest {

  @TempDir Path temporary;
  private Path output;

  @BeforeEach
  void output() {
    output = temporary.resolve("my out");
  }

  @Test
  void tablesAppearWhenTheRunIsPublishedAndNotBefore() throws IOException {
    try (RunFolder run = begin()) {
      write(run, "first");
      assertThat(output.resolve("events/part")).doesNotExist();
      run.publish("{}", "", state(run));
    }
    assertThat(output.resolve("events/part")).hasContent("first");
    assertThat(output.resolve("run.json")).hasContent("{}");
  }

  @Test
  void allTablesTurnAtOnce() throws IOException {
    publish("first");
    Path current = output.resolve("_current");
    Path before = Files.readSymbolicLink(current);
    publish("second");
    assertThat(output.resolve("events/part")).hasContent("second");
    assertThat(output.resolve("mentions/part")).hasContent("second");
    // One link leads to every table, so one rename turned them all.
    assertThat(Files.readSymbolicLink(output.resolve("events")))
        .isEqualTo(Path.of("_current", "events"));
    assertThat(Files.readSymbolicLink(current)).isNotEqualTo(before);
  }

  @Test
  void killedRunLeavesTheOldTablesAndIsClearedAway() throws IOException {
    publish("first");
    try (RunFolder killed = begin()) {
      write(killed, "half");
    }
    assertThat(output.resolve("events/part")).hasContent("first");
    assertThat(runs()).hasSize(2);
    publish("third");
    assertThat(output.resolve("events/part")).hasContent("third");
    assertThat(runs()).hasSize(2);
  }

  @Test
  void runKilledBetweenItsRecordAndTheSwitchLeavesTheOldTables() throws IOException {
    publish("first");
    try (RunFolder killed = begin()) {
      write(killed, "whole");
      Files.writeString(path(killed.folder()).resolve("run.json"), "{}");
      Files.createSymbolicLink(output.resolve("._current.new"), Path.of("_runs", killed.id()));
    }
    assertThat(output.resolve("events/part")).hasContent("first");
    publish("third");
    assertThat(output.resolve("events/part")).hasContent("third");
  }

  @Test
  void readerOfThePreviousRunIsNotCutOff() throws IOException {
    publish("first");
    Path open = output.resolve("events").toRealPath();
    publish("second");
    assertThat(open.resolve("part")).hasContent("first");
    publish("third");
    assertThat(open).doesNotExist();
    assertThat(runs()).hasSize(2);
  }

  @Test
  void intermediateResultsAreNotPublished() throws IOException {
    try (RunFolder run = begin()) {
      Files.createDirectories(path(run.work("extracted").toString()));
      run.publish("{}", "", state(run));
      assertThat(path(run.work("extracted").toString())).doesNotExist();
    }
  }

  @Test
  void batchesStayAsLongAsARunRestsOnThem() throws IOException {
    List<String> batches = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      try (RunFolder run = begin()) {
        Files.createDirectories(path(run.batch(run.id()).toString()));
        batches.add(run.id());
        // The last two rest on themselves alone.
        List<String> on = i < 2 ? batches : List.of(run.id());
        run.publish("{}", "", new State(on, Map.of()));
      }
    }
    try (Stream<Path> left = Files.list(output.resolve("_state"))) {
      assertThat(left.map(batch -> batch.getFileName().toString()))
          .containsExactlyInAnyOrder(batches.get(2), batches.get(3));
    }
  }

  @Test
  void foreignFilesAreNeverTouched() throws IOException {
    Files.createDirectories(output.resolve("events"));
    Files.writeString(output.resolve("events/mine"), "dear");
    assertThatThrownBy(this::begin)
        .isInstanceOf(OutputException.class)
        .hasMessageContaining("events")
        .hasMessageContaining("--output");
    assertThat(output.resolve("events/mine")).hasContent("dear");
  }

  @Test
  void fileIsNoOutput() throws IOException {
    Files.writeString(output, "x");
    assertThatThrownBy(this::begin)
        .isInstanceOf(OutputException.class)
        .hasMessageContaining("is a file");
  }

  @Test
  void twoRunsCannotShareAnOutput() throws IOException {
    try (RunFolder first = begin()) {
      assertThatThrownBy(this::begin)
          .isInstanceOf(OutputException.class)
          .hasMessageContaining("another run");
      assertThat(path(first.folder())).exists();
    }
    begin().close();
  }

  @Test
  void withoutLinksAFileNamesTheRun() throws IOException {
    output = temporary.resolve("out");
    Configuration hadoop = new Configuration();
    Files.createDirectories(output);
    hadoop.set("fs.viewfs.mounttable.test.link./out", output.toUri().toString());
    org.apache.hadoop.fs.Path uri = new org.apache.hadoop.fs.Path("viewfs://test/out");
    for (String content : List.of("first", "second")) {
      try (RunFolder run = RunFolder.begin(uri, hadoop)) {
        Path folder = Files.createDirectories(output.resolve("_runs/" + run.id() + "/events"));
        Files.writeString(folder.resolve("part"), content);
        run.publish("{}", "", state(run));
      }
      String current = Files.readString(output.resolve("_current")).strip();
      assertThat(output.resolve("_runs/" + current + "/events/part")).hasContent(content);
    }
    assertThat(Files.exists(output.resolve("events"), LinkOption.NOFOLLOW_LINKS)).isFalse();
  }

  private static State state(RunFolder run) {
    return new State(List.of(run.id()), Map.of("version", "test"));
  }

  private RunFolder begin() throws IOException {
    return RunFolder.begin(new org.apache.hadoop.fs.Path(output.toString()), new Configuration());
  }

  private void publish(String content) throws IOException {
    try (RunFolder run = begin()) {
      write(run, content);
      run.publish("{}", "", state(run));
    }
  }

  private static void write(RunFolder run, String content) throws IOException {
    for (String table : List.of("events", "mentions")) {
      Path folder = Files.createDirectories(path(run.table(table).toString()));
      Files.writeString(folder.resolve("part"), content);
    }
  }

  private static Path path(String hadoopPath) {
    return Path.of(new org.apache.hadoop.fs.Path(hadoopPath).toUri().getPath());
  }

  private List<Path> runs() throws IOException {
    try (Stream<Path> runs = Files.list(output.resolve("_runs"))) {
      return runs.filter(Files::isDirectory).toList();
    }
  }
}
