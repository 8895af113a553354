package org.conflictledger.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/**
 * The common words of English, so that names show in a text set in capitals: what is no word is a
 * name. {@code english-words.txt} holds base forms; regular endings are taken off here.
 */
public final class EnglishWords {

  private static final String FILE = "english-words.txt";

  private static final int SHORTEST_STEM = 3;

  private static final Set<String> WORDS = load();

  /** {@link #contains} for words of a text. */
  static final WordTest COMMON = new WordTest(word -> contains(word.norm()));

  private EnglishWords() {}

  private static Set<String> load() {
    try (InputStream in = EnglishWords.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new ConfigurationException(FILE + " is missing; the jar is incomplete");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return new HashSet<>(lines.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
  }

  /** Whether a lower-case word is common English; compounds are when all their pieces are. */
  public static boolean contains(String word) {
    int hyphen = word.indexOf('-');
    if (hyphen > 0) {
      return contains(word.substring(0, hyphen)) && contains(word.substring(hyphen + 1));
    }
    return WORDS.contains(word)
        || without(word, "s", "")
        || without(word, "es", "")
        || without(word, "ies", "y")
        || without(word, "ed", "")
        || without(word, "ed", "e")
        || without(word, "ing", "")
        || without(word, "ing", "e")
        || without(word, "ly", "");
  }

  private static boolean without(String word, String ending, String instead) {
    if (!word.endsWith(ending)) {
      return false;
    }
    String stem = word.substring(0, word.length() - ending.length()) + instead;
    return stem.length() >= SHORTEST_STEM && WORDS.contains(stem);
  }
}
