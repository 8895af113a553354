package org.conflictledger.casualty.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordMap;

/** A list of patterns, found by the words with which they begin. */
public final class WordPatterns {

  private final WordMap<List<WordPattern>> byFirst = new WordMap<>();
  private final List<WordPattern> patterns;

  /**
   * @throws IllegalArgumentException when one may begin with any word or name
   */
  WordPatterns(List<WordPattern> patterns) {
    this.patterns = List.copyOf(patterns);
    for (WordPattern pattern : patterns) {
      pattern.firstWords().forEach(word -> byFirst.getOrPut(word, ArrayList::new).add(pattern));
    }
  }

  /** Words with which they begin. */
  public Set<String> firstWords() {
    return byFirst.words();
  }

  /** In the order of the list. */
  public List<WordPattern> list() {
    return patterns;
  }

  /** The token after the first pattern that stands at a token, -1 for none. */
  public int end(Sentence s, int from) {
    List<WordPattern> own = byFirst.get(s.norm(from));
    if (own == null) {
      return -1;
    }
    for (WordPattern pattern : own) {
      int end = pattern.end(s, from);
      if (end >= 0) {
        return end;
      }
    }
    return -1;
  }
}
