package org.conflictledger.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.conflictledger.article.Article;
import org.conflictledger.article.Checked;
import org.conflictledger.dataset.FuzzedArticles;
import org.conflictledger.dataset.FuzzedFile;
import org.conflictledger.dataset.extract.LedgerInterpreter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@link Fuzzer} once found stays mended, and a short run of it finds nothing. */
class FuzzCorpusTest {

  private static final Path CORPUS = Path.of("src/test/resources/fuzz");

  @TempDir Path folder;

  static List<Path> corpus() throws IOException {
    return FuzzSeeds.files(
        CORPUS, FuzzFormats.FORMATS.stream().map(f -> "." + f).toArray(String[]::new));
  }

  @ParameterizedTest
  @MethodSource("corpus")
  void whatOnceBrokeHolds(Path file) throws IOException {
    List<Article> articles =
        FuzzedFile.read(file).stream()
            .filter(record -> record instanceof Checked.Accepted)
            .map(record -> ((Checked.Accepted) record).article())
            .toList();
    new FuzzedArticles(LedgerInterpreter.of("acled")).read(articles, new Random(1));
  }

  @Test
  void aShortRunFindsNothing() throws IOException {
    assertThat(new Fuzzer(7, folder, new PrintStream(PrintStream.nullOutputStream())).run(150))
        .isEmpty();
  }
}
