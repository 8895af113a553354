package org.conflictledger.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words that classes ask for by themselves, as data beside them: {@code words.json} of a
 * package has an object for each class, with a list for each field. What a user may want to extend
 * is in {@code conf/} instead.
 */
final class ListedWords {

  private static final String FILE = "words.json";

  private static final ObjectMapper JSON = new ObjectMapper();

  /** The files read so far, by package. */
  private static final Map<String, JsonNode> FILES = new ConcurrentHashMap<>();

  private ListedWords() {}

  /**
   * A list of a class.
   *
   * @throws ConfigurationException when the file, the class or the list is missing, or the list is
   *     empty or holds what is no word
   */
  static Set<String> of(Class<?> owner, String list) {
    JsonNode file = FILES.computeIfAbsent(owner.getPackageName(), name -> read(owner));
    String where = owner.getPackageName() + "/" + FILE + ": \"" + owner.getSimpleName() + "\"";
    return WordLists.words(where, file.path(owner.getSimpleName()), list);
  }

  private static JsonNode read(Class<?> owner) {
    String where = owner.getPackageName() + "/" + FILE;
    try (InputStream in = owner.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new ConfigurationException(where + " is missing; the jar is incomplete");
      }
      return JSON.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + where, e);
    }
  }
}
