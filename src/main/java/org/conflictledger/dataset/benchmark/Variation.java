package org.conflictledger.dataset.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.conflictledger.article.Article;

/**
 * Makes other articles of given ones, as long and as dense, that are no copies of another: with
 * another id and day, other numbers, and other rare words, names before all. Words that many
 * articles share stay, and with them grammar, countries and the vocabulary of violence. The same
 * article and round give the same variation.
 */
final class Variation {

  /**
   * A word in fewer of the articles than this share is exchanged. With less, every other variation
   * still shares half its phrases with the next; with more, few articles tell of casualties.
   */
  private static final double RARE = 0.05;

  /** Or in fewer articles than this, when few are given. */
  private static final int FEW = 8;

  private static final int DAYS = 3650;

  /** Rare words by their shape, so that a name stands for a name. */
  private final Map<Shape, List<String>> rare = new TreeMap<>();

  private final Set<String> exchanged = new HashSet<>();

  private enum Shape {
    NAME,
    CAPITALS,
    WORD
  }

  Variation(List<Article> articles) {
    Map<String, Integer> spread = new TreeMap<>();
    for (Article article : articles) {
      Set<String> words = new HashSet<>();
      eachWord(article.text(), (begin, end) -> words.add(article.text().substring(begin, end)));
      words.forEach(word -> spread.merge(word, 1, Integer::sum));
    }
    double most = Math.max(FEW, RARE * articles.size());
    spread.forEach(
        (word, in) -> {
          if (in < most && word.length() > 3 && Character.isLetter(word.charAt(0))) {
            rare.computeIfAbsent(shape(word), s -> new ArrayList<>()).add(word);
            exchanged.add(word);
          }
        });
  }

  /** What becomes of an article in a round. */
  Article of(Article article, int round) {
    SplittableRandom random =
        new SplittableRandom(31L * article.id().hashCode() + 1_000_003L * round);
    LocalDate published = article.published().plusDays(random.nextInt(DAYS));
    Map<String, String> names = new HashMap<>();
    return new Article(
        article.id() + "-" + round,
        published,
        article.source(),
        varied(article.title(), random, names),
        article.url(),
        article.language(),
        varied(article.text(), random, names));
  }

  private String varied(String text, SplittableRandom random, Map<String, String> names) {
    StringBuilder varied = new StringBuilder(text.length() + 64);
    int[] done = {0};
    eachWord(
        text,
        (begin, end) -> {
          varied.append(text, done[0], begin);
          varied.append(word(text.substring(begin, end), random, names));
          done[0] = end;
        });
    return varied.append(text, done[0], text.length()).toString();
  }

  private String word(String word, SplittableRandom random, Map<String, String> names) {
    if (Character.isDigit(word.charAt(0))) {
      return number(word, random);
    }
    if (!exchanged.contains(word)) {
      return word;
    }
    // Once for an article: who is told of twice stays one person.
    return names.computeIfAbsent(
        word,
        w -> {
          List<String> others = rare.get(shape(w));
          return others.get(random.nextInt(others.size()));
        });
  }

  /** As many digits; years stay years. */
  private static String number(String digits, SplittableRandom random) {
    if (digits.length() > 9 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return digits;
    }
    int value = Integer.parseInt(digits);
    if (digits.length() == 4 && value > 1900 && value < 2100) {
      return digits;
    }
    int least = (int) Math.pow(10, digits.length() - 1.0);
    return Integer.toString(least + random.nextInt(9 * least));
  }

  private static Shape shape(String word) {
    if (!Character.isUpperCase(word.charAt(0))) {
      return Shape.WORD;
    }
    return word.equals(word.toUpperCase(Locale.ROOT)) ? Shape.CAPITALS : Shape.NAME;
  }

  private interface Stretch {
    void take(int begin, int end);
  }

  /** Runs of letters, and runs of digits. */
  private static void eachWord(String text, Stretch each) {
    int i = 0;
    while (i < text.length()) {
      char first = text.charAt(i);
      int begin = i;
      if (Character.isLetter(first)) {
        while (i < text.length() && Character.isLetter(text.charAt(i))) {
          i++;
        }
        each.take(begin, i);
      } else if (Character.isDigit(first)) {
        while (i < text.length() && Character.isDigit(text.charAt(i))) {
          i++;
        }
        each.take(begin, i);
      } else {
        i++;
      }
    }
  }
}
