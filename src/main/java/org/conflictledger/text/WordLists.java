package org.conflictledger.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;

/** Reads the lists of words in a file of {@code conf/}, and says what is wrong with one. */
public final class WordLists {

  private WordLists() {}

  /**
   * The words of a list.
   *
   * @param where the file, and the entry of it that holds the list
   * @throws ConfigurationException when the list is missing or empty or holds what is no word
   */
  public static Set<String> words(String where, JsonNode lists, String list) {
    if (!lists.path(list).isArray() || lists.path(list).isEmpty()) {
      throw new ConfigurationException(
          where + ": the list \"" + list + "\" is missing or empty; add its words");
    }
    Set<String> words = new HashSet<>();
    for (JsonNode word : lists.path(list)) {
      if (!word.isTextual() || word.asText().isBlank()) {
        throw new ConfigurationException(
            where + ": the list \"" + list + "\" holds " + word + "; write words in quotes");
      }
      words.add(word.asText());
    }
    return Set.copyOf(words);
  }
}
