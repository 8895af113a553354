package org.conflictledger.casualty.lexicon;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.conflictledger.text.ConfigurationException;
import org.conflictledger.text.WordSet;

/** Reads {@code grammar.json}, the words of {@link Grammar} by class. */
final class ClosedClasses {

  private static final String FILE = "grammar.json";

  private final JsonNode file;

  private ClosedClasses(JsonNode file) {
    this.file = file;
  }

  static ClosedClasses builtIn() {
    try (InputStream in = ClosedClasses.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new ConfigurationException(FILE + " is missing; the jar is incomplete");
      }
      return new ClosedClasses(new ObjectMapper().readTree(in));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
  }

  /** The words of a class; one without words is a slip of the pen, and would go unseen. */
  WordSet words(String name) {
    List<String> words = new ArrayList<>();
    file.path(name).forEach(word -> words.add(word.asText()));
    if (words.isEmpty()) {
      throw new ConfigurationException(FILE + ": needs a list \"" + name + "\"");
    }
    return WordSet.copyOf(words);
  }
}
