package org.conflictledger.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.SentenceSplitter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every line of {@code golden-dates.tsv}: given this sentence and day, these dates. */
class GoldenDatesTest {

  private static final DateFinder FINDER = new DateFinder();

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("lines")
  void finds(LocalDate published, String text, String expected) {
    List<String> found = new ArrayList<>();
    for (Sentence sentence : new SentenceSplitter().sentences(text)) {
      for (DateSpan span : FINDER.find(sentence, published)) {
        found.add(sentence.slice(span.from(), span.to()) + " = " + written(span));
      }
    }
    assertThat(found.isEmpty() ? "-" : String.join(" | ", found)).isEqualTo(expected);
  }

  private static String written(DateSpan span) {
    String days =
        span.period()
            .map(
                p ->
                    p.precision() == 1
                        ? p.start().toString()
                        : p.start() + ".." + p.end() + " prec " + p.precision())
            .orElse("?");
    return days + " " + span.role() + (span.form() == DateForm.COUNTING ? " COUNTING" : "");
  }

  static Stream<Arguments> lines() {
    try (InputStream in = GoldenDatesTest.class.getResourceAsStream("golden-dates.tsv")) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return all.lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(GoldenDatesTest::line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Arguments line(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != 3) {
      throw new IllegalStateException("not three cells: " + line);
    }
    return Arguments.of(LocalDate.parse(cells[0]), cells[1], cells[2]);
  }
}
