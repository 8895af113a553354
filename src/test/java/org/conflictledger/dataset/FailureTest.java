package org.conflictledger.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.conflictledger.dataset.extract.Interpreter;
import org.conflictledger.dataset.extract.Window;
import org.conflictledger.dataset.input.InputException;
import org.conflictledger.dataset.input.ReadOptions;
import org.conflictledger.dataset.publish.OutputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong outside is told as such, and leaves the tables and the disk as they were. */
class FailureTest {

  private static final String ARTICLE =
      "{\"id\": \"a1\", \"published\": \"2021-03-21\", \"text\": \"Raid: 5 killed in SO.\"}\n";

  @TempDir Path folder;

  @Test
  void inputThatGrowsWhileItIsReadEndsTheRun() throws IOException {
    Path input = input();
    published(input);
    String path = input.toString();
    Interpreter.Source growing =
        () -> {
          append(Path.of(path));
          return new FakeInterpreter();
        };
    assertThatThrownBy(() -> build(input, growing))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith("the input file " + input + " changed while the run was reading")
        .hasMessageNotContaining("\n");
    assertThat(runs()).hasSize(1);
  }

  @Test
  void inputThatGoesAwayWhileItIsReadEndsTheRun() throws IOException {
    Path input = input();
    String path = input.toString();
    Interpreter.Source removing =
        () -> {
          Path.of(path).toFile().delete();
          return new FakeInterpreter();
        };
    assertThatThrownBy(() -> build(input, removing))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("went away");
    assertThat(runs()).isEmpty();
  }

  @Test
  void fullDiskIsTheOutputsFault() {
    Throwable cause = new IOException("No space left on device");
    RuntimeException failed =
        new IllegalStateException("Job aborted due to stage failure", new RuntimeException(cause));
    assertThat(Failure.of(failed, "/data/out"))
        .isInstanceOf(OutputException.class)
        .hasMessageContaining("no room left, in /data/out");
    RuntimeException text =
        new IllegalStateException("Lost task 1.3: java.io.IOException: No space left on device\n");
    assertThat(Failure.of(text, "/data/out")).isInstanceOf(OutputException.class);
  }

  @Test
  void causeThatSparkTellsInWordsOnlyIsFound() {
    String told =
        "Lost task 0.3 in stage 0.0: org.conflictledger.dataset.input.InputChanged: the input file"
            + " a.jsonl changed\n"
            + "\tat org";
    assertThat(Failure.of(new IllegalStateException(told), "x"))
        .isInstanceOf(InputException.class)
        .hasMessage("the input file a.jsonl changed");
  }

  @Test
  void otherFailuresStayWhatTheyAre() {
    RuntimeException failure = new IllegalStateException("a fault", new RuntimeException("deeper"));
    assertThat(Failure.of(failure, "x")).isSameAs(failure);
  }

  private Path input() throws IOException {
    return Files.writeString(folder.resolve("a.jsonl"), ARTICLE);
  }

  private void published(Path input) {
    assertThat(build(input, FakeInterpreter.SOURCE).published()).isTrue();
  }

  private BuildResult build(Path input, Interpreter.Source source) {
    BuildRequest request =
        new BuildRequest(
            List.of(input.toString()),
            Optional.empty(),
            folder.resolve("out").toString(),
            ReadOptions.DEFAULT,
            BuildRequest.Mode.ANEW,
            Window.OPEN,
            0,
            "test",
            Map.of("profile", "acled"));
    return new DatasetBuild(TestSpark.session(), source, line -> {}).run(request);
  }

  private static void append(Path file) {
    try {
      Files.writeString(file, ARTICLE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Path> runs() throws IOException {
    try (Stream<Path> runs = Files.list(folder.resolve("out/_runs"))) {
      return runs.filter(Files::isDirectory).toList();
    }
  }
}
