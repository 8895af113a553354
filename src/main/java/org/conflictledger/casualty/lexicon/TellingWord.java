package org.conflictledger.casualty.lexicon;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The word of a phrase by which it is looked for: long words that mean something are rare. */
public final class TellingWord {

  private TellingWord() {}

  public static String of(List<String> phrase) {
    return phrase.stream()
        .max(Comparator.comparingInt(word -> Grammar.stops(word) ? 0 : word.length()))
        .orElseThrow();
  }

  /** One word of each phrase, whose words are parted by spaces. */
  static Set<String> ofAll(Collection<String> phrases) {
    return phrases.stream()
        .map(phrase -> of(Arrays.asList(phrase.split(" "))))
        .collect(Collectors.toSet());
  }
}
