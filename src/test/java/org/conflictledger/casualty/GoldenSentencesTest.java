package org.conflictledger.casualty;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.conflictledger.casualty.mention.CasualtyMention;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every line of {@code src/test/resources/golden/*.jsonl}: given this text, these mentions.
 *
 * <p>A line marked {@code "known_miss": true} must still fail: who mends it removes the mark.
 */
class GoldenSentencesTest {

  /** The rules of the extractor; each has a file of its name. */
  private static final Set<String> RULES =
      new TreeSet<>(
          Set.of(
              "active",
              "passive",
              "reduced",
              "result",
              "relative",
              "intransitive",
              "adjective",
              "toll",
              "nominal",
              "lives",
              "composition",
              "bomber",
              "lost",
              "bodies",
              "held",
              "part",
              "gapping",
              "figure",
              "suffered",
              "roster",
              "field"));

  private static final int FEWEST = 12;

  private static final int LAST_PHENOMENON = 104;

  private static final Map<GoldenSentence, List<CasualtyMention>> FOUND = new LinkedHashMap<>();

  @BeforeAll
  static void readAll() {
    CasualtyExtractor extractor = CasualtyExtractor.load(Optional.empty(), "acled");
    sentences().forEach(s -> FOUND.put(s, extractor.extract(s.article())));
  }

  static List<GoldenSentence> sentences() {
    return GoldenSentence.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sentences")
  void yields(GoldenSentence sentence) {
    List<CasualtyMention> found = FOUND.get(sentence);
    if (sentence.knownMiss()) {
      assertThat(sentence.agrees(found))
          .as(
              "%s is right now: remove \"known_miss\" from its line%n%s",
              sentence.id(), sentence.article().text())
          .isFalse();
    } else {
      assertThat(sentence.agrees(found))
          .as(
              "%s%n%s%nexpected %s%n   found %s",
              sentence,
              sentence.article().text(),
              sentence.mentions(),
              found.stream().map(GoldenMention::of).toList())
          .isTrue();
    }
  }

  @Test
  void everyRuleHasSentencesThatItFiresOnAndSentencesThatYieldNothing() {
    Map<String, List<GoldenSentence>> files =
        sentences().stream().collect(groupingBy(GoldenSentence::file, TreeMap::new, toList()));
    for (String rule : RULES) {
      List<GoldenSentence> own = files.getOrDefault(rule, List.of());
      assertThat(own).as("golden/%s.jsonl", rule).hasSizeGreaterThanOrEqualTo(FEWEST);
      assertThat(own).as("negatives of %s", rule).anyMatch(s -> !s.positive() && !s.knownMiss());
      assertThat(own)
          .as("sentences on which %s fires", rule)
          .anyMatch(
              s -> !s.knownMiss() && FOUND.get(s).stream().anyMatch(m -> m.rule().equals(rule)));
    }
  }

  /** P01 to P104: the phenomena of casualty reporting that a single text can show. */
  @Test
  void everyPhenomenonHasSentences() {
    Map<String, List<GoldenSentence>> phenomena =
        sentences().stream()
            .collect(groupingBy(GoldenSentence::phenomenon, TreeMap::new, toList()));
    for (int i = 1; i <= LAST_PHENOMENON; i++) {
      String phenomenon = "P%02d".formatted(i);
      assertThat(phenomena.getOrDefault(phenomenon, List.of()))
          .as("sentences of phenomenon %s", phenomenon)
          .isNotEmpty();
    }
  }

  @Test
  void noRuleFiresThatHasNoFile() {
    Set<String> fired =
        FOUND.values().stream()
            .flatMap(List::stream)
            .map(CasualtyMention::rule)
            .collect(toCollection(TreeSet::new));
    assertThat(RULES).containsAll(fired);
  }

  @AfterAll
  static void report() {
    long misses = FOUND.keySet().stream().filter(GoldenSentence::knownMiss).count();
    System.out.printf(
        "Golden sentences: %d, right %d, known misses %d%n",
        FOUND.size(), FOUND.size() - misses, misses);
  }

  private static java.util.stream.Collector<GoldenSentence, ?, List<GoldenSentence>> toList() {
    return java.util.stream.Collectors.toList();
  }
}
