package org.conflictledger.actor;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conflictledger.text.WordSet;

/** The JSON files of a conf directory, or the ones packed into the jar. */
final class ConfFiles {

  private static final String PACKED = "/org/conflictledger/conf/";
  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

  private final Optional<Path> directory;

  private ConfFiles(Optional<Path> directory) {
    this.directory = directory;
  }

  static ConfFiles in(Path directory) {
    return new ConfFiles(Optional.of(directory));
  }

  static ConfFiles packed() {
    return new ConfFiles(Optional.empty());
  }

  /**
   * The content of a file, such as {@code people.json}.
   *
   * @throws IllegalArgumentException when it is missing or no JSON object
   */
  JsonNode read(String name) {
    try (InputStream in = open(name)) {
      JsonNode node = MAPPER.readTree(in);
      if (node == null || !node.isObject()) {
        throw invalid(
            name, "is no JSON object; begin it with { \"about\": \"what it is for\", ...");
      }
      return node;
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw invalid(name, "is not valid JSON: " + e.getOriginalMessage() + at(e));
    } catch (IOException e) {
      throw new UncheckedIOException("conf/" + name + " cannot be read", e);
    }
  }

  /** The strings of a field; empty when it is missing. */
  static List<String> strings(String file, JsonNode entry, String field) {
    JsonNode values = entry.path(field);
    if (values.isMissingNode()) {
      return List.of();
    }
    if (!values.isArray()) {
      throw invalid(file, entry, "\"" + field + "\" must be a list of strings, not " + values);
    }
    List<String> strings = new ArrayList<>();
    for (JsonNode value : values) {
      if (!value.isTextual() || value.textValue().isBlank()) {
        throw invalid(file, entry, "\"" + field + "\" holds " + value + "; write a string");
      }
      strings.add(value.textValue());
    }
    return List.copyOf(strings);
  }

  /** A list of words of a file that must be there. */
  static WordSet words(String file, JsonNode json, String field) {
    List<String> words = strings(file, json, field);
    if (words.isEmpty()) {
      throw invalid(file, "the list \"" + field + "\" is missing or empty; add its words");
    }
    return WordSet.copyOf(Set.copyOf(words));
  }

  /** A string that must be there. */
  static String string(String file, JsonNode entry, String field) {
    JsonNode value = entry.path(field);
    if (!value.isTextual() || value.textValue().isBlank()) {
      throw invalid(file, entry, "\"" + field + "\" is missing; add it as a string");
    }
    return value.textValue();
  }

  static IllegalArgumentException invalid(String file, String problem) {
    return new IllegalArgumentException("conf/" + file + " " + problem);
  }

  static IllegalArgumentException invalid(String file, JsonNode entry, String problem) {
    String text = entry.toString();
    return invalid(
        file, "entry " + text.substring(0, Math.min(80, text.length())) + ": " + problem);
  }

  private InputStream open(String name) throws IOException {
    if (directory.isPresent()) {
      Path file = directory.get().resolve(name);
      if (!Files.isRegularFile(file)) {
        throw invalid(
            name, "is missing in " + directory.get() + "; copy it from the project's conf/");
      }
      return Files.newInputStream(file);
    }
    InputStream in = ConfFiles.class.getResourceAsStream(PACKED + name);
    if (in == null) {
      throw invalid(name, "is not packed into the jar; build it again");
    }
    return in;
  }

  private static String at(com.fasterxml.jackson.core.JsonProcessingException e) {
    return e.getLocation() == null ? "" : " (line " + e.getLocation().getLineNr() + ")";
  }
}
