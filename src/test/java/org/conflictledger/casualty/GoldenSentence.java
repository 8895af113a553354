package org.conflictledger.casualty;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.conflictledger.article.Article;
import org.conflictledger.casualty.mention.CasualtyMention;

/**
 * One line of {@code src/test/resources/golden/*.jsonl}: a piece of news and the mentions it must
 * yield.
 *
 * @param file name of its file without suffix: a rule of the extractor, or a theme
 * @param line from 1
 * @param phenomenon number of the phenomenon it shows, empty where its file is named for a rule
 * @param note what the sentence shows
 * @param mentions empty when it must yield nothing
 * @param knownMiss whether the extractor is known to get it wrong today
 */
record GoldenSentence(
    String file,
    int line,
    String phenomenon,
    String note,
    Article article,
    List<GoldenMention> mentions,
    boolean knownMiss) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> KEYS =
      Set.of("phenomenon", "note", "published", "text", "mentions", "known_miss");

  /** All lines of all files, in the order of their names. */
  static List<GoldenSentence> all() {
    try (Stream<Path> files =
        Files.list(Path.of(GoldenSentence.class.getResource("/golden").toURI()))) {
      List<GoldenSentence> all = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList()) {
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
          all.add(of(file.getFileName().toString().replace(".jsonl", ""), i + 1, lines.get(i)));
        }
      }
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static GoldenSentence of(String file, int line, String text) {
    String id = file + ".jsonl:" + line;
    try {
      JsonNode json = JSON.readTree(text);
      GoldenMention.allow(json, KEYS);
      List<GoldenMention> mentions = new ArrayList<>();
      json.required("mentions").forEach(m -> mentions.add(GoldenMention.of(m)));
      Article article =
          new Article(
              id,
              LocalDate.parse(json.required("published").asText()),
              "",
              "",
              "",
              "en",
              json.required("text").asText());
      return new GoldenSentence(
          file,
          line,
          json.path("phenomenon").asText(),
          json.required("note").asText(),
          article,
          List.copyOf(mentions),
          json.path("known_miss").asBoolean());
    } catch (IOException | RuntimeException e) {
      throw new IllegalArgumentException(id + ": " + e.getMessage(), e);
    }
  }

  /** Whether the mentions found are these, in any order, none missing and none beside them. */
  boolean agrees(List<CasualtyMention> found) {
    if (found.size() != mentions.size()) {
      return false;
    }
    List<CasualtyMention> rest = new ArrayList<>(found);
    for (GoldenMention mention : mentions) {
      if (!rest.removeIf(new FirstOnly(mention))) {
        return false;
      }
    }
    return true;
  }

  /** Matches once: two equal mentions need two equal findings. */
  private static final class FirstOnly implements java.util.function.Predicate<CasualtyMention> {
    private final GoldenMention mention;
    private boolean done;

    FirstOnly(GoldenMention mention) {
      this.mention = mention;
    }

    @Override
    public boolean test(CasualtyMention found) {
      boolean hit = !done && mention.agrees(found);
      done |= hit;
      return hit;
    }
  }

  String id() {
    return article.id();
  }

  boolean positive() {
    return !mentions.isEmpty();
  }

  @Override
  public String toString() {
    return id() + " " + note;
  }
}
