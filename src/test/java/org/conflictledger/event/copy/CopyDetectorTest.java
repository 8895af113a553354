package org.conflictledger.event.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.conflictledger.article.Article;
import org.junit.jupiter.api.Test;

class CopyDetectorTest {

  private static final String[] WORDS = new String[4000];

  static {
    Random random = new Random(1);
    for (int i = 0; i < WORDS.length; i++) {
      StringBuilder word = new StringBuilder();
      for (int j = 0; j < 3 + random.nextInt(6); j++) {
        word.append((char) ('a' + random.nextInt(26)));
      }
      WORDS[i] = word.toString();
    }
  }

  private static String paragraph(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 50; i++) {
      // Squared, so that some words are common, as in a language.
      double u = random.nextDouble();
      text.append(WORDS[(int) (u * u * WORDS.length)]).append(i == 49 ? "." : " ");
    }
    return text.toString();
  }

  private static List<String> paragraphs(Random random) {
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0; i < 6 + random.nextInt(6); i++) {
      paragraphs.add(paragraph(random));
    }
    return paragraphs;
  }

  private static Article article(String id, int day, List<String> paragraphs) {
    return new Article(
        id,
        LocalDate.parse("2024-01-01").plusDays(day),
        "source",
        "title " + id,
        "",
        "en",
        String.join("\n\n", paragraphs));
  }

  /** One to three of the things that newsrooms do to agency copy; headlines always differ. */
  private static List<String> edited(List<String> original, Random random) {
    List<String> copy = new ArrayList<>(original);
    for (int edits = 1 + random.nextInt(3); edits > 0; edits--) {
      switch (random.nextInt(6)) {
        case 0 -> copy.remove(copy.size() - 1);
        case 1 -> copy.remove(random.nextInt(copy.size()));
        case 2 -> copy.add(random.nextInt(copy.size() + 1), paragraph(random));
        case 3 -> Collections.shuffle(copy, random);
        case 4 -> copy.set(0, copy.get(0).substring(copy.get(0).length() / 2));
        default -> copy.replaceAll(text -> text.replace(WORDS[0], WORDS[1]));
      }
    }
    return copy;
  }

  @Test
  void findsEditedCopiesAndNothingElse() {
    Random random = new Random(42);
    List<TextSignature> signatures = new ArrayList<>();
    int stories = 400;
    String footer = paragraph(random);
    for (int i = 0; i < stories; i++) {
      List<String> original = paragraphs(random);
      List<String> copy = edited(original, random);
      original.add(footer);
      signatures.add(TextSignature.of(article("o" + i, 0, original)));
      signatures.add(TextSignature.of(article("c" + i, 1, copy)));
    }

    Map<String, String> duplicates = CopyDetector.duplicates(signatures);

    long right =
        duplicates.entrySet().stream()
            .filter(e -> e.getKey().equals("c" + e.getValue().substring(1)))
            .count();
    assertThat((double) right / duplicates.size())
        .as("precision over %d", duplicates.size())
        .isGreaterThanOrEqualTo(0.98);
    assertThat((double) right / stories).as("recall").isGreaterThanOrEqualTo(0.95);
  }

  /** Thousands of articles in one band are no copies, and no more work than as many others. */
  @Test
  void aFooterUnderEveryArticleMakesNoCopies() {
    Random random = new Random(7);
    String footer = paragraph(random);
    List<TextSignature> signatures = new ArrayList<>();
    for (int i = 0; i < 3000; i++) {
      signatures.add(
          TextSignature.of(article("f" + i, i % 30, List.of(paragraph(random), footer))));
    }

    assertThat(CopyDetector.duplicates(signatures)).hasSizeLessThan(3000 / 50);
  }

  @Test
  void theOriginalIsTheFirstPublishedThenTheSmallestId() {
    List<String> text = paragraphs(new Random(3));
    List<TextSignature> signatures =
        List.of(
            TextSignature.of(article("b", 1, text)),
            TextSignature.of(article("c", 0, text)),
            TextSignature.of(article("a", 1, text)));

    assertThat(CopyDetector.duplicates(signatures)).isEqualTo(Map.of("a", "c", "b", "c"));
  }

  @Test
  void theOrderOfArticlesDoesNotMatter() {
    Random random = new Random(9);
    List<TextSignature> signatures = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      List<String> original = paragraphs(random);
      for (int j = 0; j < 3; j++) {
        signatures.add(TextSignature.of(article(i + "-" + j, j, edited(original, random))));
      }
    }
    Map<String, String> expected = CopyDetector.duplicates(signatures);
    Collections.shuffle(signatures, random);

    assertThat(CopyDetector.duplicates(signatures)).isEqualTo(expected);
  }

  @Test
  void shortNotesOfOneMouldAreNoCopies() {
    String mould =
        "%s militants were killed in air strikes by the air force under an operation in %s";
    List<TextSignature> signatures =
        List.of(
            TextSignature.of(article("a", 0, List.of(String.format(mould, "10", "Alba")))),
            TextSignature.of(article("b", 0, List.of(String.format(mould, "11", "Borga")))),
            TextSignature.of(article("c", 1, List.of(String.format(mould, "11", "Borga")))));

    assertThat(CopyDetector.duplicates(signatures)).isEqualTo(Map.of("c", "b"));
  }

  @Test
  void emptyAndTinyTextsAreNoCopiesOfEachOther() {
    List<TextSignature> signatures =
        List.of(
            TextSignature.of(article("a", 0, List.of("..."))),
            TextSignature.of(article("b", 0, List.of("---"))),
            TextSignature.of(article("c", 0, List.of("word"))));

    assertThat(CopyDetector.duplicates(signatures)).isEmpty();
  }
}
