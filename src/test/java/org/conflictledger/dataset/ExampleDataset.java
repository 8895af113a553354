package org.conflictledger.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conflictledger.dataset.extract.LedgerInterpreter;
import org.conflictledger.dataset.extract.Window;
import org.conflictledger.dataset.input.ReadOptions;

/** The tables of the bundled example articles, made once for all tests that read them. */
final class ExampleDataset {

  static final Path EXAMPLES = Path.of("src/examples");

  private static final Path FOLDER = build();

  private ExampleDataset() {}

  static Path folder() {
    return FOLDER;
  }

  private static Path build() {
    Path output = temporary().resolve("dataset");
    BuildRequest request =
        new BuildRequest(
            List.of(EXAMPLES.resolve("articles").toString()),
            Optional.empty(),
            output.toString(),
            ReadOptions.DEFAULT,
            BuildRequest.Mode.ANEW,
            Window.OPEN,
            0.25,
            "test",
            Map.of("profile", "acled"));
    BuildResult result =
        new DatasetBuild(TestSpark.session(), new LedgerInterpreter.Loader("acled"), line -> {})
            .run(request);
    if (!result.published()) {
      throw new IllegalStateException("the examples were not published: " + result);
    }
    return output;
  }

  private static Path temporary() {
    try {
      return Files.createTempDirectory("examples");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
