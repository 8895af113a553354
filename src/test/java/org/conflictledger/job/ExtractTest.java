package org.conflictledger.job;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractTest {

  private static final String ARTICLE =
      "{\"id\":\"%s\",\"published\":\"2021-03-21\",\"text\":\"Nine traders were killed and four"
          + " wounded in Kandahar on Saturday.\"}\n";

  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

  @Test
  void answersEachArticleInOrder() throws IOException {
    assertThat(run(ARTICLE.formatted("b") + ARTICLE.formatted("a"))).isZero();
    List<JsonNode> answers = answers();
    assertThat(answers).extracting(a -> a.get("id").asText()).containsExactly("b", "a");
    JsonNode answer = answers.get(0);
    assertThat(answer.get("mentions")).hasSize(2);
    assertThat(answer.get("mentions").get(0).get("outcome").asText()).isEqualTo("killed");
    assertThat(answer.get("mentions").get(0).get("date_start").asText()).isEqualTo("2021-03-20");
    assertThat(answer.get("events")).hasSize(1);
    assertThat(answer.get("events").get(0).get("country").asText()).isEqualTo("AF");
    assertThat(answer.get("totals").toString())
        .isEqualTo(
            "{\"killed\":{\"low\":9,\"best\":9,\"high\":9},\"injured\":{\"low\":4,\"best\":4,\"high\":4},\"captured\":null}");
  }

  @Test
  void recordThatIsNoArticleIsAnsweredInItsPlace() throws IOException {
    assertThat(run(ARTICLE.formatted("a") + "{\"id\":\"x\"}\n" + ARTICLE.formatted("b"))).isZero();
    List<JsonNode> answers = answers();
    assertThat(answers).hasSize(3);
    assertThat(answers.get(1).get("error").asText()).isEqualTo("no_text");
    assertThat(errors.toString(UTF_8)).contains("standard input, byte ", "no_text");
  }

  @Test
  void articleWithoutADayIsAnsweredWithoutDates() throws IOException {
    String undated =
        "{\"id\":\"u\",\"text\":\"BOGOTA, 12 NOV -- Guerrillas of the FARC killed nine soldiers in"
            + " Caqueta today. On 3 March 1988 they had killed four there.\"}\n";
    assertThat(run(undated)).isZero();
    JsonNode answer = answers().get(0);
    JsonNode mention = answer.get("mentions").get(0);
    assertThat(mention.get("count_best").asInt()).isEqualTo(9);
    assertThat(mention.get("country").asText()).isEqualTo("CO");
    for (String column : List.of("published", "date_start", "date_end", "date_prec")) {
      assertThat(mention.get(column).isNull()).as(column).isTrue();
    }
    JsonNode event = answer.get("events").get(0);
    for (String column : List.of("date_start", "iso_week", "first_published", "week_method")) {
      assertThat(event.get(column).isNull()).as(column).isTrue();
    }
    assertThat(answer.get("totals").get("killed").get("best").asInt()).isGreaterThanOrEqualTo(9);

    out.reset();
    assertThat(run(undated, "--explain")).isZero();
    assertThat(out.toString(UTF_8)).startsWith("NO DAY OF PUBLICATION");
  }

  @Test
  void gzippedFileInFileOut() throws IOException {
    Path input = folder.resolve("my articles.jsonl.gz");
    try (OutputStream gzip = new GZIPOutputStream(Files.newOutputStream(input))) {
      gzip.write(ARTICLE.formatted("a").getBytes(UTF_8));
    }
    Path output = folder.resolve("out.jsonl");
    assertThat(run("", "--input", input.toString(), "--output", output.toString())).isZero();
    assertThat(output).content().startsWith("{\"id\":\"a\",");
    assertThat(out.size()).isZero();
  }

  @Test
  void missingInputAndUnknownProfileAreTold() {
    assertThat(run("", "--input", "gone.jsonl")).isEqualTo(ExitCode.INPUT.number());
    assertThat(run("", "--profile", "nobody")).isEqualTo(ExitCode.USAGE.number());
    assertThat(run("", "--inptu", "x")).isEqualTo(ExitCode.USAGE.number());
  }

  @Test
  void whatTheUserNamedForgesNoLineOfTheLog() {
    StringWriter told = new StringWriter();
    Commands.run(
        new Extract(InputStream.nullInputStream(), null, null),
        new PrintWriter(told, true),
        "--input",
        "gone\nerror: all is lost\u001b[2J");
    assertThat(told.toString().lines())
        .containsExactly("error: there is no input gone\\u000aerror: all is lost\\u001b[2J");
  }

  private int run(String in, String... arguments) {
    return Commands.run(
        new Extract(
            new ByteArrayInputStream(in.getBytes(UTF_8)),
            new PrintStream(out, true, UTF_8),
            new PrintStream(errors, true, UTF_8)),
        arguments);
  }

  private List<JsonNode> answers() throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    java.util.ArrayList<JsonNode> answers = new java.util.ArrayList<>();
    for (String line : out.toString(UTF_8).lines().toList()) {
      answers.add(mapper.readTree(line));
    }
    return answers;
  }
}
