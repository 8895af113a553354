package org.conflictledger.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.conflictledger.article.Article;
import org.conflictledger.dataset.extract.Interpreter;
import org.conflictledger.dataset.extract.LedgerInterpreter;
import org.conflictledger.event.incident.Incident;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Short reports of one incident in several wordings, and of incidents that are easily taken for
 * one: {@code linking/headlines.jsonl}, one group a line.
 */
class HeadlineLinksTest {

  private final Interpreter interpreter = LedgerInterpreter.of("acled");

  @TestFactory
  List<DynamicTest> reportsOfOneIncidentMeetAndOthersDoNot() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (JsonNode group : groups()) {
      tests.add(DynamicTest.dynamicTest(group.get("note").asText(), () -> check(group)));
    }
    return tests;
  }

  private void check(JsonNode group) {
    List<Incident> incidents = new ArrayList<>();
    for (JsonNode report : group.get("reports")) {
      Article article =
          new Article(
              "r" + incidents.size(),
              LocalDate.parse(report.get("published").asText()),
              "",
              "",
              "",
              "en",
              report.get("text").asText());
      incidents.addAll(interpreter.read(article).incidents());
    }
    assertThat(interpreter.link(incidents))
        .as(group.get("note").asText())
        .hasSize(group.get("one").asBoolean() ? 1 : group.get("reports").size());
  }

  private static List<JsonNode> groups() throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<JsonNode> groups = new ArrayList<>();
    try (var file = HeadlineLinksTest.class.getResourceAsStream("/linking/headlines.jsonl")) {
      for (String line : new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        groups.add(json.readTree(line));
      }
    }
    return groups;
  }
}
