package org.conflictledger.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.conflictledger.article.Gzip;

/** What mutation starts from: the bundled articles and the golden sentences. */
final class FuzzSeeds {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path EXAMPLES = Path.of("src/examples/articles");
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  private FuzzSeeds() {}

  /** Texts, always in the same order. */
  static List<String> texts() throws IOException {
    List<String> texts = new ArrayList<>();
    for (Path file : files(EXAMPLES, ".jsonl", ".jsonl.gz", ".txt")) {
      if (file.toString().endsWith(".txt")) {
        texts.add(Files.readString(file));
      } else if (!file.endsWith("bad-records.jsonl")) {
        lines(file, texts);
      }
    }
    for (Path file : files(GOLDEN, ".jsonl")) {
      lines(file, texts);
    }
    return texts;
  }

  private static void lines(Path file, List<String> texts) throws IOException {
    try (InputStream bytes = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".gz") ? Gzip.open(bytes) : bytes) {
      for (String line : new String(plain.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        JsonNode text = line.isBlank() ? null : JSON.readTree(line).get("text");
        if (text != null && !text.asText().isBlank()) {
          texts.add(text.asText());
        }
      }
    }
  }

  static List<Path> files(Path folder, String... suffixes) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(
              file -> Stream.of(suffixes).anyMatch(suffix -> file.toString().endsWith(suffix)))
          .sorted()
          .toList();
    }
  }
}
