package org.conflictledger.article;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonLinesTest {

  private static final int LIMIT = 500;
  private static final String GOOD =
      "{\"id\":\"%s\",\"published\":\"2021-03-21\",\"text\":\"Five died.\"}";

  @Test
  void everyFieldArrives() {
    Article article =
        article(
            """
            {"id": "a", "published": "2021-03-21T10:00:00Z", "source": "Wire", "title": "T", \
            "url": "u", "language": "en", "text": "Un caf\\u00e9.\\n\\nTwo.", "extra": {"x": [1]}}\
            """);
    assertThat(article)
        .isEqualTo(
            new Article(
                "a", LocalDate.of(2021, 3, 21), "Wire", "T", "u", "en", "Un café.\n\nTwo."));
  }

  @Test
  void nullIsAsGoodAsAbsent() {
    Article article = article("{\"title\":null,\"published\":\"2021-03-21\",\"text\":\"Five.\"}");
    assertThat(article.title()).isEmpty();
    assertThat(article.source()).isEmpty();
  }

  @Test
  void missingIdIsMadeOfSourceDayAndText() {
    String record = "{\"source\":\"%s\",\"published\":\"2021-03-21%s\",\"text\":\"Five.\"}";
    String id = article(record.formatted("Wire", "")).id();
    assertThat(id).hasSize(24);
    assertThat(article(record.formatted("Wire", "T10:00:00Z")).id()).isEqualTo(id);
    assertThat(article(record.formatted("Post", "")).id()).isNotEqualTo(id);
  }

  @Test
  void numberIsAnIdToo() {
    assertThat(article("{\"id\":17,\"published\":\"2021-03-21\",\"text\":\"Five.\"}").id())
        .isEqualTo("17");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"id\":\"a\",\"published\":\"2021-03-21\",\"te                  | not_json",
        "[1, 2]                                                           | not_json",
        "plain words                                                      | not_json",
        "{\"published\":\"2021-03-21\",\"text\":\"x\"} {}                 | not_json",
        "{\"published\":\"2021-03-21\",\"text\":[\"x\"]}                  | wrong_type",
        "{\"published\":\"2021-03-21\",\"text\":{\"body\":\"x\"}}         | wrong_type",
        "{\"published\":\"2021-03-21\",\"text\":17}                       | wrong_type",
        "{\"published\":20210321,\"text\":\"x\"}                          | wrong_type",
        "{\"published\":\"2021-03-21\",\"title\":true,\"text\":\"x\"}     | wrong_type",
        "{\"id\":1.5,\"published\":\"2021-03-21\",\"text\":\"x\"}         | wrong_type",
        "{\"published\":\"2021-03-21\"}                                   | no_text",
        "{\"published\":\"2021-03-21\",\"text\":null}                     | no_text",
        "{\"published\":\"2021-03-21\",\"text\":\" \\n\\u00a0 -- \"}      | empty_text",
        "{\"text\":\"x\"}                                                 | no_date",
        "{\"published\":\"\",\"text\":\"x\"}                              | no_date",
        "{\"published\":\"last week\",\"text\":\"x\"}                     | bad_date"
      })
  void whatIsNoArticleHasItsReason(String line, String reason) {
    assertThat(read(line)).containsExactly("0 " + reason);
  }

  @Test
  void invalidUtf8IsRejectedWithItsPosition() {
    byte[] lines =
        (GOOD.formatted("a") + "\n" + GOOD.formatted("caf\u00e9") + "\n" + GOOD.formatted("b"))
            .getBytes(ISO_8859_1);
    Reject reject = rejects(lines).get(0);
    assertThat(Shown.all(stream(lines)))
        .containsExactly("a", reject.origin().position() + " invalid_utf8", "b");
    assertThat(reject.origin()).isEqualTo(new Origin("f", GOOD.formatted("a").length() + 1));
    assertThat(reject.detail()).contains("byte 10");
    assertThat(reject.excerpt()).startsWith("{\"id\":\"caf");
  }

  @Test
  void replacementCharacterInTheTextIsNoFault() {
    assertThat(read(GOOD.formatted("a\ufffd"))).containsExactly("a\ufffd");
  }

  @Test
  void lineOverTheLimitIsRejectedAndTheNextIsRead() {
    String large = GOOD.formatted("x".repeat(3 * LIMIT));
    assertThat(read(large + "\n" + GOOD.formatted("b"))).containsExactly("0 too_large", "b");
    assertThat(rejects(large.getBytes(UTF_8)).get(0).excerpt()).hasSize(Reject.EXCERPT_LENGTH);
  }

  @Test
  void bytesOfZeroMakeItBinary() {
    assertThat(read("\0\1\2\3")).containsExactly("0 binary");
  }

  @Test
  void blankLinesByteOrderMarksAndWindowsLineEndsAreNoFault() {
    assertThat(read("\ufeff" + GOOD.formatted("a") + "\r\n\r\n  \n" + GOOD.formatted("b") + "\r\n"))
        .containsExactly("a", "b");
  }

  @Test
  void failingStreamKeepsWhatWasReadAndSaysSo() {
    byte[] bytes = (GOOD.formatted("a") + "\n{\"id\":\"half").getBytes(UTF_8);
    InputStream cut =
        new java.io.SequenceInputStream(
            new ByteArrayInputStream(bytes),
            new InputStream() {
              @Override
              public int read() throws IOException {
                throw new java.io.EOFException("Unexpected end of ZLIB input stream");
              }
            });
    List<String> shown = new ArrayList<>();
    List<String> excerpts = new ArrayList<>();
    JsonLines lines = JsonLines.all("f", cut, record(FieldNames.DEFAULT));
    lines.forEachRemaining(
        r -> {
          shown.add(Shown.one(r));
          if (r instanceof Checked.Rejected rejected) {
            excerpts.add(rejected.reject().excerpt());
          }
        });
    assertThat(shown).containsExactly("a", (GOOD.formatted("a").length() + 1) + " truncated");
    assertThat(excerpts).containsExactly("{\"id\":\"half");
  }

  @Test
  void stretchesTogetherReadEachLineOnce() {
    Random random = new Random(7);
    StringBuilder text = new StringBuilder();
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      String id = "é" + i + "x".repeat(random.nextInt(90));
      ids.add(id);
      text.append(GOOD.formatted(id)).append(random.nextInt(4) == 0 ? "\r\n" : "\n");
    }
    byte[] bytes = text.toString().getBytes(UTF_8);
    for (int step = 1; step < 400; step += 7) {
      List<String> found = new ArrayList<>();
      for (int begin = 0; begin < bytes.length; begin += step) {
        int from = Math.max(0, begin - 1);
        InputStream in = new ByteArrayInputStream(bytes, from, bytes.length - from);
        found.addAll(
            Shown.all(JsonLines.stretch("f", in, begin, begin + step, record(FieldNames.DEFAULT))));
      }
      assertThat(found).as("stretches of %d bytes", step).isEqualTo(ids);
    }
  }

  @Test
  void fieldsMayHaveOtherNames() {
    FieldNames names = FieldNames.of(Map.of("text", "body", "published", "date"));
    String line =
        "{\"id\":\"a\",\"date\":\"2021-03-21\",\"body\":\"Five.\",\"text\":[\"not this\"]}";
    Checked read = record(names).read(new Origin("f", 0), line.getBytes(UTF_8));
    assertThat(((Checked.Accepted) read).article().text()).isEqualTo("Five.");
  }

  private static Article article(String line) {
    Checked read = record(FieldNames.DEFAULT).read(new Origin("f", 0), line.getBytes(UTF_8));
    assertThat(read).isInstanceOf(Checked.Accepted.class);
    return ((Checked.Accepted) read).article();
  }

  private static List<String> read(String text) {
    return Shown.all(stream(text.getBytes(UTF_8)));
  }

  private static List<Reject> rejects(byte[] bytes) {
    List<Reject> rejects = new ArrayList<>();
    stream(bytes)
        .forEachRemaining(
            record -> {
              if (record instanceof Checked.Rejected rejected) {
                rejects.add(rejected.reject());
              }
            });
    return rejects;
  }

  private static JsonLines stream(byte[] bytes) {
    return JsonLines.all("f", new ByteArrayInputStream(bytes), record(FieldNames.DEFAULT));
  }

  private static JsonRecord record(FieldNames names) {
    return new JsonRecord(names, ReadingLimits.DEFAULT.withRecordBytes(LIMIT));
  }
}
