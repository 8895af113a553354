package org.conflictledger.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.conflictledger.article.Article;
import org.conflictledger.text.Document;
import org.conflictledger.text.Sentence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sentences of {@code actors.tsv}. */
class GoldenActorsTest {

  private static final ActorResolver RESOLVER = new ActorResolver(ActorCatalogue.builtIn());

  static Stream<String> lines() throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                GoldenActorsTest.class.getResourceAsStream("actors.tsv"),
                StandardCharsets.UTF_8))) {
      List<String> lines = reader.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
      return lines.stream();
    }
  }

  @ParameterizedTest
  @MethodSource("lines")
  void speaksOf(String line) {
    String[] fields = line.split("\t");
    assertThat(fields).as("columns of: %s", line).hasSize(5);
    String country = fields[1].equals("-") ? "" : fields[1];
    int open = fields[2].indexOf('[');
    int close = fields[2].indexOf(']') - 1;
    String text = fields[2].replace("[", "").replace("]", "");
    LocalDate published = LocalDate.parse(fields[0]);
    Document document = Document.of(new Article("a", published, "", "", "", "", text));
    Sentence sentence =
        document.sentences().stream().filter(s -> s.end() > open).findFirst().orElseThrow();

    Optional<ResolvedActor> found =
        RESOLVER
            .resolve(document, country, published)
            .at(sentence, token(sentence, open), token(sentence, close));

    String id = found.map(f -> f.actor().id()).orElse("-");
    assertThat(id).isEqualTo(fields[3]);
    if (!fields[4].equals("-")) {
      assertThat(found.orElseThrow().category().code()).isEqualTo(fields[4]);
    }
  }

  /** The first token that begins at a character or after it. */
  private static int token(Sentence sentence, int at) {
    int i = 0;
    while (i < sentence.size() && sentence.token(i).begin() < at) {
      i++;
    }
    return i;
  }
}
