package org.conflictledger.casualty.lexicon;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import org.conflictledger.text.Resources;
import org.conflictledger.text.WordLists;
import org.conflictledger.text.WordSet;

/**
 * Words that stand between a toll and its number: {@code tolls} in {@code conf/casualties.json}.
 *
 * @param counts what "of" binds to the people counted ("number", "tally")
 * @param before what stands right before the number ("to", "reached", "stands")
 * @param passing those of them after which the number is a bound from below ("topped")
 * @param rising verbs that bring a toll to its number ("bringing", "raises")
 * @param seasons parts of a year, after which a number is the year ("half", "spring")
 */
public record TollWords(
    Set<String> counts,
    Set<String> before,
    Set<String> passing,
    Set<String> rising,
    Set<String> seasons) {

  private static final Set<String> LISTS =
      Set.of("about", "counts", "before", "passing", "rising", "seasons");

  static TollWords of(String file, JsonNode lists) {
    Resources.refuseUnknown(file, "\"tolls\"", lists, LISTS);
    return new TollWords(
        words(file, lists, "counts"),
        words(file, lists, "before"),
        words(file, lists, "passing"),
        words(file, lists, "rising"),
        words(file, lists, "seasons"));
  }

  private static Set<String> words(String file, JsonNode lists, String list) {
    return WordSet.copyOf(WordLists.words(file + ": \"tolls\"", lists, list));
  }
}
