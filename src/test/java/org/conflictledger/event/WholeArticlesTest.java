package org.conflictledger.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.conflictledger.article.Article;
import org.conflictledger.casualty.CasualtyExtractor;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.event.estimate.Event;
import org.conflictledger.event.estimate.Totals;
import org.conflictledger.event.incident.ArticleReader;
import org.conflictledger.event.incident.ArticleReading;
import org.conflictledger.event.link.EventLinker;
import org.conflictledger.event.setting.LinkingSettings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole articles from text to events: {@code src/test/resources/stories}, one a line; those of
 * {@code wires.jsonl} are as long as what news agencies send, and were written before anybody saw
 * what the program makes of them. {@code events} are the deaths of each event as low-best-high, in
 * any order; {@code told} says more of them, for scores; {@code known_miss} marks what is wrong
 * today, as in the golden sentences.
 */
class WholeArticlesTest {

  private static final CasualtyExtractor EXTRACTOR =
      CasualtyExtractor.load(Optional.empty(), "acled");
  private static final ArticleReader READER = new ArticleReader(LinkingSettings.builtIn());
  private static final EventLinker LINKER = new EventLinker(LinkingSettings.builtIn());

  record WholeArticle(Article article, String note, List<String> events, boolean knownMiss) {
    @Override
    public String toString() {
      return note;
    }
  }

  static Stream<WholeArticle> articles() throws Exception {
    ObjectMapper json = new ObjectMapper();
    List<WholeArticle> articles = new ArrayList<>();
    for (String name : List.of("stories.jsonl", "wires.jsonl")) {
      Path file = Path.of(WholeArticlesTest.class.getResource("/stories/" + name).toURI());
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        articles.add(article(json.readTree(line), articles.size()));
      }
    }
    return articles.stream();
  }

  private static WholeArticle article(JsonNode line, int number) throws IOException {
    List<String> events = new ArrayList<>();
    line.path("events").forEach(event -> events.add(event.asText()));
    Article article =
        new Article(
            "story-" + number,
            LocalDate.parse(line.path("published").asText()),
            "Courier",
            line.path("title").asText(),
            "",
            "en",
            line.path("text").asText());
    return new WholeArticle(
        article, line.path("note").asText(), events, line.path("known_miss").asBoolean());
  }

  @ParameterizedTest
  @MethodSource("articles")
  void tellsItsEvents(WholeArticle whole) {
    ArticleReading reading = READER.read(EXTRACTOR.extract(whole.article()));
    List<String> events = LINKER.link(reading.incidents()).stream().map(this::deaths).toList();
    if (whole.knownMiss()) {
      assertThat(events.stream().sorted().toList())
          .as("%s: is right now: remove \"known_miss\" from its line", whole)
          .isNotEqualTo(whole.events().stream().sorted().toList());
    } else {
      assertThat(events).as(whole.note()).containsExactlyInAnyOrderElementsOf(whole.events());
    }
  }

  private String deaths(Event event) {
    return Totals.of(List.of(event), Outcome.KILLED)
        .map(
            killed ->
                killed.low()
                    + "-"
                    + killed.best()
                    + "-"
                    + (killed.open() ? "open" : String.valueOf(killed.high())))
        .orElse("none");
  }
}
