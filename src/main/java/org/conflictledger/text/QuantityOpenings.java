package org.conflictledger.text;

import java.util.HashSet;
import java.util.Set;

/**
 * Tells at a glance where no quantity can begin. Most words open none, and reading is dear: what is
 * turned away here must be what reading would find nothing in.
 */
final class QuantityOpenings {

  private static final String BETWEEN = "between";

  /** Words with which a quantity may begin before its number. */
  private final WordTest opening;

  /** Words by which alone a quantity may begin; after others a certain one must follow. */
  private final WordTest whole;

  private final WordTest second;

  QuantityOpenings(QuantityPhrases phrases) {
    Set<String> openers = new HashSet<>(Set.of(BETWEEN, QuantityReader.ALL));
    Set<String> alone = new HashSet<>(Set.of(BETWEEN));
    Set<String> seconds = new HashSet<>(QuantityReader.EXCEPTING);
    for (PhraseMap<?> list : phrases.beginning()) {
      openers.addAll(list.firstWords());
      alone.addAll(list.words());
      seconds.addAll(list.secondWords());
    }
    NumberWords numbers = phrases.numbers;
    WordSet first = WordSet.copyOf(openers);
    opening = new WordTest(word -> first.contains(word.norm()) || numbers.mayBegin(word));
    whole = new WordTest(word -> alone.contains(word.norm()) || numbers.mayStandAlone(word));
    second = new WordTest(word -> seconds.contains(word.norm()) || numbers.scale(word));
  }

  /** Whether a quantity may begin at a token. */
  boolean at(Sentence s, int i) {
    return i >= 0
        && i < s.size()
        && opening.at(s, i)
        && (whole.at(s, i) || i + 1 < s.size() && second.at(s, i + 1));
  }

  /** Whether a quantity may begin with a word. */
  boolean of(Word word) {
    return opening.of(word);
  }
}
