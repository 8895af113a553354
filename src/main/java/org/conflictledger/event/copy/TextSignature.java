package org.conflictledger.event.copy;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Arrays;
import org.conflictledger.article.Article;

/**
 * A fingerprint of an article's wording: MinHash (Broder 1997) over runs of three words, so that
 * the share of equal bins, each with the least hash that fell into it, estimates the Jaccard
 * likeness of two texts. One hash a run serves all bins (one permutation hashing, Li, Owen and
 * Zhang 2012, with the empty bins filled as Shrivastava 2017 does), for every article of a corpus
 * gets a fingerprint.
 *
 * @param bins of the least hash of each the last 16 bits (b-bit minwise hashing, Li and König
 *     2010): one in 65,000 agrees by chance
 */
public record TextSignature(String articleId, LocalDate published, short[] bins) {

  private static final int SHINGLE = 3;
  private static final int SHORT = 60;

  /** How many keys a text has by which it meets others. */
  public static final int BANDS = 32;

  private static final int ROWS = 4;

  /** How long {@link #bytes} are. */
  public static final int BYTES = 2 * BANDS * ROWS;

  private static final double COPY = 0.5;
  private static final long EMPTY = Long.MAX_VALUE;

  /** {@link #folded} of ASCII. */
  private static final char[] FOLDED = new char[128];

  static {
    for (char c = 0; c < FOLDED.length; c++) {
      FOLDED[c] = (char) folded(c);
    }
  }

  /** The fingerprint of a text; texts without a word are like nothing but themselves. */
  public static TextSignature of(Article article) {
    long[] words = words(article.text());
    // Notes of a few lines share their phrases by nature: they are copies when all words agree.
    int length = words.length < SHORT ? words.length : SHINGLE;
    long[] bins = new long[BANDS * ROWS];
    Arrays.fill(bins, EMPTY);
    if (words.length == 0) {
      add(bins, mix(article.id().hashCode()));
    }
    for (int i = 0; i + length <= words.length && length > 0; i++) {
      long shingle = 1125899906842597L;
      for (int j = i; j < i + length; j++) {
        shingle = mix(shingle * 31 + words[j]);
      }
      add(bins, shingle);
    }
    fill(bins);
    short[] last = new short[bins.length];
    for (int bin = 0; bin < bins.length; bin++) {
      last[bin] = (short) bins[bin];
    }
    return new TextSignature(article.id(), article.published(), last);
  }

  /**
   * @param bytes what {@link #bytes} gave
   */
  public static TextSignature of(String articleId, LocalDate published, byte[] bytes) {
    return new TextSignature(articleId, published, bins(bytes));
  }

  /** The bins, to be stored. */
  public byte[] bytes() {
    byte[] bytes = new byte[2 * bins.length];
    ByteBuffer.wrap(bytes).asShortBuffer().put(bins);
    return bytes;
  }

  private static short[] bins(byte[] bytes) {
    short[] bins = new short[bytes.length / 2];
    ByteBuffer.wrap(bytes).asShortBuffer().get(bins);
    return bins;
  }

  /** A hash for each run of letters and digits, in any case. */
  private static long[] words(String text) {
    long[] words = new long[text.length() / 5 + 8];
    int found = 0;
    long word = 0;
    for (char c : text.toCharArray()) {
      int folded = c < FOLDED.length ? FOLDED[c] : folded(c);
      if (folded != 0) {
        word = word * 31 + folded;
      } else if (word != 0) {
        words = found < words.length ? words : Arrays.copyOf(words, 2 * found);
        words[found++] = word;
        word = 0;
      }
    }
    if (word != 0) {
      words = found < words.length ? words : Arrays.copyOf(words, found + 1);
      words[found++] = word;
    }
    return Arrays.copyOf(words, found);
  }

  /** A letter in lower case, a digit as it is, 0 for all else. */
  private static int folded(char c) {
    return Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
  }

  /** One hash decides both which minimum a shingle stands for and its value there. */
  private static void add(long[] bins, long shingle) {
    // A power of two of them.
    int bin = (int) (shingle >>> 32) & bins.length - 1;
    bins[bin] = Math.min(bins[bin], mix(shingle));
  }

  /** Gives bins that no shingle fell into the value of another, the same one for every text. */
  private static void fill(long[] bins) {
    long[] full = bins.clone();
    for (int bin = 0; bin < bins.length; bin++) {
      for (int attempt = 1; bins[bin] == EMPTY; attempt++) {
        long chosen = mix(bin * 1_000_003L + attempt);
        bins[bin] = full[(int) (chosen >>> 33) % bins.length];
      }
    }
  }

  /**
   * Keys to join on: texts that share any are worth comparing. Two texts of likeness s share one
   * with probability 1 - (1 - s^4)^32: 0.87 at one half, 0.99 at six tenths.
   */
  public long[] bands() {
    return bands(bins);
  }

  /**
   * @param bytes what {@link #bytes} gave
   */
  public static long[] bands(byte[] bytes) {
    return bands(bins(bytes));
  }

  private static long[] bands(short[] bins) {
    long[] bands = new long[BANDS];
    for (int band = 0; band < BANDS; band++) {
      bands[band] = band(bins, band);
    }
    return bands;
  }

  /** One of the {@link #bands()}. */
  public long band(int band) {
    return band(bins, band);
  }

  private static long band(short[] bins, int band) {
    long key = mix(band);
    for (int row = 0; row < ROWS; row++) {
      key = mix(key ^ bins[band * ROWS + row]);
    }
    return key;
  }

  /** Estimated likeness, 0 to 1. */
  public double likeness(TextSignature other) {
    int equal = 0;
    for (int k = 0; k < bins.length; k++) {
      if (bins[k] == other.bins[k]) {
        equal++;
      }
    }
    return (double) equal / bins.length;
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
        && Arrays.equals(bins, signature.bins);
  }

  @Override
  public int hashCode() {
    return 31 * articleId.hashCode() + Arrays.hashCode(bins);
  }

  /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014). */
  private static long mix(long z) {
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
