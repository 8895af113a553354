package org.conflictledger.event;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.conflictledger.article.Article;
import org.conflictledger.text.Token;
import org.conflictledger.text.Tokenizer;

/**
 * A fingerprint of an article's wording: MinHash (Broder 1997) over runs of three words, so that
 * the share of equal minima estimates the Jaccard likeness of two texts.
 *
 * @param minima one minimum per hash function
 */
public record TextSignature(String articleId, LocalDate published, long[] minima) {

  private static final int SHINGLE = 3;
  private static final int SHORT = 60;
  private static final int BANDS = 32;
  private static final int ROWS = 4;
  private static final double COPY = 0.5;

  /** The fingerprint of a text; texts without a word are like nothing but themselves. */
  public static TextSignature of(Article article) {
    List<String> words =
        Tokenizer.tokens(article.text(), 0, article.text().length()).stream()
            .map(Token::norm)
            .filter(word -> Character.isLetterOrDigit(word.charAt(0)))
            .map(word -> word.toLowerCase(Locale.ROOT))
            .toList();
    long[] minima = new long[BANDS * ROWS];
    Arrays.fill(minima, Long.MAX_VALUE);
    // Notes of a few lines share their phrases by nature: they are copies when all words agree.
    int length = words.size() < SHORT ? Math.max(1, words.size()) : SHINGLE;
    int runs = Math.max(1, words.size() - length + 1);
    for (int i = 0; i < runs; i++) {
      long shingle = words.isEmpty() ? article.id().hashCode() : 1125899906842597L;
      for (int j = i; j < Math.min(i + length, words.size()); j++) {
        shingle = mix(shingle * 31 + words.get(j).hashCode());
      }
      for (int k = 0; k < minima.length; k++) {
        minima[k] = Math.min(minima[k], mix(shingle ^ mix(k + 1)));
      }
    }
    return new TextSignature(article.id(), article.published(), minima);
  }

  /**
   * Keys to join on: texts that share any are worth comparing. Two texts of likeness s share one
   * with probability 1 - (1 - s^4)^32: 0.87 at one half, 0.99 at six tenths.
   */
  public long[] bands() {
    long[] bands = new long[BANDS];
    for (int band = 0; band < BANDS; band++) {
      long key = mix(band);
      for (int row = 0; row < ROWS; row++) {
        key = mix(key ^ minima[band * ROWS + row]);
      }
      bands[band] = key;
    }
    return bands;
  }

  /** Estimated likeness, 0 to 1. */
  public double likeness(TextSignature other) {
    int equal = 0;
    for (int k = 0; k < minima.length; k++) {
      if (minima[k] == other.minima[k]) {
        equal++;
      }
    }
    return (double) equal / minima.length;
  }

  /** Whether the two are the same text, local edits aside. */
  public boolean copies(TextSignature other) {
    return likeness(other) >= COPY;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TextSignature signature
        && articleId.equals(signature.articleId)
        && published.equals(signature.published)
        && Arrays.equals(minima, signature.minima);
  }

  @Override
  public int hashCode() {
    return 31 * articleId.hashCode() + Arrays.hashCode(minima);
  }

  /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014). */
  private static long mix(long z) {
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
