package org.conflictledger.dataset.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.conflictledger.article.Article;
import org.conflictledger.event.copy.CopyDetector;
import org.conflictledger.event.copy.TextSignature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Corpora for measuring are as long, as mixed and as free of copies as they say. */
final class CorpusTest {

  private static final Path EXAMPLES = Path.of("src/examples/articles/news-desk.jsonl");

  @Test
  void variationsAreNoCopies() throws IOException {
    List<Article> examples = examples();
    Iterator<Article> corpus = Corpus.conflictOnly(examples).articles();
    List<TextSignature> signatures = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < 5 * examples.size(); i++) {
      Article article = corpus.next();
      ids.add(article.id());
      signatures.add(TextSignature.of(article));
    }
    assertThat(ids).hasSize(5 * examples.size());
    // The examples hold some copies of their own, which stay copies in every round.
    int among = CopyDetector.duplicates(signatures.subList(0, examples.size())).size();
    assertThat(CopyDetector.duplicates(signatures).size()).isLessThanOrEqualTo(5 * among);
  }

  @Test
  void aVariationKeepsLengthGrammarAndYears() throws IOException {
    List<Article> examples = examples();
    Variation variation = new Variation(examples);
    for (Article article : examples) {
      Article other = variation.of(article, 3);
      assertThat(other.text()).isNotEqualTo(article.text());
      assertThat(other.published()).isNotEqualTo(article.published());
      assertThat((double) other.text().length())
          .isBetween(0.6 * article.text().length(), 1.6 * article.text().length());
      assertThat(other).isEqualTo(variation.of(article, 3));
    }
    Article dated =
        new Article(
            "a", LocalDate.parse("2020-01-01"), "", "", "", "", "In 2014 the 35 men were killed.");
    String varied = variation.of(dated, 1).text();
    assertThat(varied).startsWith("In 2014 the ").endsWith("men were killed.");
    assertThat(varied).doesNotContain(" 35 ");
  }

  @Test
  void nineInTenOfAMixedCorpusAreQuiet(@TempDir Path folder) throws IOException {
    Article calm = article("calm", "The council met.");
    Article war = article("war", "Rebels killed four men.");
    Corpus.Written written =
        Corpus.mixed(List.of(war), List.of(calm)).write(folder.resolve("corpus"), 20_000);
    List<String> ids = new ArrayList<>();
    long bytes = 0;
    try (Stream<Path> files = Files.list(written.folder())) {
      for (Path file : files.toList()) {
        bytes += Files.size(file);
        for (String line : Files.readAllLines(file)) {
          JsonNode json = new ObjectMapper().readTree(line);
          ids.add(json.get("id").asText());
        }
      }
    }
    assertThat(bytes).isEqualTo(written.bytes()).isBetween(20_000L, 21_000L);
    assertThat(ids).hasSize((int) written.articles()).doesNotHaveDuplicates();
    long quiet = ids.stream().filter(id -> id.startsWith("calm")).count();
    assertThat((double) quiet / ids.size()).isBetween(0.88, 0.92);
  }

  @Test
  void oneDayHoldsHalfOfAnUnevenCorpus() {
    Article war = article("war", "Rebels killed four men.");
    List<Article> days = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      days.add(Shape.ONE_DAY.of(war, i, List.of(war)));
    }
    long moved = days.stream().filter(a -> !a.published().equals(war.published())).count();
    assertThat(moved).isEqualTo(50);
    assertThat(Shape.HUGE_ARTICLE.of(war, 0, List.of(war)).text().length())
        .isGreaterThan(7_000_000);
  }

  private static Article article(String id, String text) {
    return new Article(id, LocalDate.parse("2021-05-05"), "desk", "", "", "en", text);
  }

  private static List<Article> examples() throws IOException {
    List<Article> examples = new ArrayList<>();
    for (String line : Files.readAllLines(EXAMPLES)) {
      JsonNode json = new ObjectMapper().readTree(line);
      String published = json.path("published").asText();
      if (published.length() >= 10 && !json.path("text").asText().isBlank()) {
        examples.add(
            new Article(
                json.path("id").asText(),
                LocalDate.parse(published.substring(0, 10)),
                "desk",
                json.path("title").asText(),
                "",
                "en",
                json.path("text").asText()));
      }
    }
    return examples;
  }
}
