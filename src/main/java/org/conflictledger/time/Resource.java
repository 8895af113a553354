package org.conflictledger.time;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A JSON file of words, checked as it is read; every complaint names file, entry and remedy. */
final class Resource {

  private final String name;
  private final JsonNode root;

  private Resource(String name, JsonNode root) {
    this.name = name;
    this.root = root;
  }

  /** A resource beside this class. */
  static Resource open(String name) {
    try (InputStream in = Resource.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(
            "no resource " + name + " beside org.conflictledger.time; rebuild the jar");
      }
      return of(name, new ObjectMapper().readTree(in));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name + "; check that it is JSON", e);
    }
  }

  static Resource of(String name, JsonNode root) {
    return new Resource(name, root);
  }

  /** An array of words, or of words under a path such as "notDates/afterDay". */
  Set<String> words(String path) {
    JsonNode node = node(path);
    if (!node.isArray() || node.isEmpty()) {
      throw error(path, "is no list of words", "write [\"word\", ...]");
    }
    Set<String> words = new LinkedHashSet<>();
    for (JsonNode entry : node) {
      String word = checked(path, entry.asText());
      if (!words.add(word)) {
        throw error(path, "names \"" + word + "\" twice", "remove one");
      }
    }
    return Set.copyOf(words);
  }

  /** An object whose values are numbers of at least 1. */
  Map<String, Integer> numbers(String path) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    fields(path)
        .forEach(
            (key, value) -> {
              if (!value.isInt() || value.asInt() < 1) {
                throw error(path, "gives \"" + key + "\" no whole number above 0", "correct it");
              }
              numbers.put(checked(path, key), value.asInt());
            });
    return Map.copyOf(numbers);
  }

  /** An object whose values are strings. */
  Map<String, String> strings(String path) {
    Map<String, String> strings = new LinkedHashMap<>();
    fields(path).forEach((key, value) -> strings.put(checked(path, key), value.asText()));
    return Map.copyOf(strings);
  }

  /** An object of word lists, turned round: each word with the position of its key, from 1. */
  Map<String, Integer> positions(String path, int expected) {
    Map<String, Integer> positions = new LinkedHashMap<>();
    int position = 0;
    for (Map.Entry<String, JsonNode> field : fields(path).entrySet()) {
      position++;
      for (String word : words(path + "/" + field.getKey())) {
        if (positions.put(word, position) != null) {
          throw error(path, "gives \"" + word + "\" to two entries", "remove one");
        }
      }
    }
    if (position != expected) {
      throw error(path, "has " + position + " entries", "list all " + expected + " in order");
    }
    return Map.copyOf(positions);
  }

  IllegalStateException error(String path, String fault, String remedy) {
    return new IllegalStateException(name + ": \"" + path + "\" " + fault + "; " + remedy);
  }

  private Map<String, JsonNode> fields(String path) {
    JsonNode node = node(path);
    if (!node.isObject() || node.isEmpty()) {
      throw error(path, "is no object", "write {\"word\": ...}");
    }
    Map<String, JsonNode> fields = new LinkedHashMap<>();
    for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
      String key = names.next();
      fields.put(key, node.get(key));
    }
    return fields;
  }

  private JsonNode node(String path) {
    JsonNode node = root;
    for (String step : path.split("/")) {
      node = node.path(step);
    }
    if (node.isMissingNode()) {
      throw error(path, "is missing", "add it");
    }
    return node;
  }

  private String checked(String path, String word) {
    if (word.isBlank() || !word.equals(word.toLowerCase(Locale.ROOT).strip())) {
      throw error(path, "holds \"" + word + "\"", "write it in lower case without blanks around");
    }
    return word;
  }
}
