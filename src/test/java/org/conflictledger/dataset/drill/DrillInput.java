package org.conflictledger.dataset.drill;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Small input in two batches: the bundled examples, and the same told anew in later months. */
record DrillInput(Path first, Path second) {

  private static final int FILES = 4;

  static DrillInput make(Path examples, Path folder) throws IOException {
    Path first = Files.createDirectories(folder.resolve("first"));
    Path second = Files.createDirectories(folder.resolve("second"));
    List<String> lines = Files.readAllLines(examples.resolve("news-desk.jsonl"));
    Files.write(first.resolve("news-desk.jsonl"), lines);
    Files.copy(examples.resolve("bad-records.jsonl"), first.resolve("bad-records.jsonl"));
    for (int i = 0; i < FILES; i++) {
      Files.write(second.resolve("month-" + i + ".jsonl"), later(lines, i + 1));
    }
    return new DrillInput(first, second);
  }

  /** The file that is read last. */
  Path last() {
    return second.resolve("month-" + (FILES - 1) + ".jsonl");
  }

  private static List<String> later(List<String> lines, int months) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<String> changed = new ArrayList<>();
    for (String line : lines) {
      ObjectNode article = (ObjectNode) mapper.readTree(line);
      String published = article.path("published").asText();
      LocalDate day = LocalDate.parse(published.substring(0, 10)).plusMonths(months);
      article.put("published", day + published.substring(10));
      article.put("id", article.path("id").asText() + "-" + months);
      // Half of them with other numbers, so that not all are copies of what was told before.
      if (changed.size() % 2 == 0) {
        article.put("text", article.path("text").asText().replace("killed ", "killed " + months));
      }
      changed.add(mapper.writeValueAsString(article));
    }
    return changed;
  }
}
