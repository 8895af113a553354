package org.conflictledger.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.conflictledger.article.Article;

/** The labelled texts of {@code src/test/resources/blind}. */
final class BlindTexts {

  private static final Path FOLDER = Path.of("src/test/resources/blind");

  private BlindTexts() {}

  /** The records of a file, in its order. */
  static List<JsonNode> of(String file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<JsonNode> texts = new ArrayList<>();
    for (String line : Files.readAllLines(FOLDER.resolve(file))) {
      texts.add(json.readTree(line));
    }
    return texts;
  }

  /** What a record has for extraction, its labels left aside. */
  static Article article(JsonNode text) {
    return new Article(
        text.path("id").asText(),
        LocalDate.parse(text.path("published").asText()),
        "",
        text.path("title").asText(""),
        "",
        "en",
        text.path("text").asText());
  }
}
