package org.conflictledger.event.setting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads JSON into records and tells a person which key is wrong; "about" may always be left out.
 */
final class RecordReader {

  private RecordReader() {}

  /**
   * The record.
   *
   * @throws IllegalArgumentException naming the file, the key and what to write instead
   */
  static <T> T read(byte[] json, String file, Class<T> type) {
    ObjectMapper mapper = JsonMapper.builder().build();
    try {
      JsonNode root = mapper.readTree(json);
      check(root, type, file, "");
      return mapper.treeToValue(root, type);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(file + ": " + e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
    }
  }

  /** The keys that tell of another: "about wars". */
  private static List<String> notes(ObjectNode object) {
    List<String> notes = new ArrayList<>();
    object.fieldNames().forEachRemaining(notes::add);
    notes.removeIf(key -> !key.startsWith("about "));
    return notes;
  }

  private static void check(JsonNode node, Class<?> type, String file, String path) {
    if (!(node instanceof ObjectNode object)) {
      throw new IllegalArgumentException(
          file + ": " + (path.isEmpty() ? "the file" : path) + " must be an object in braces");
    }
    RecordComponent[] components = type.getRecordComponents();
    List<String> known = Arrays.stream(components).map(RecordComponent::getName).toList();
    object.remove(notes(object));
    object
        .fieldNames()
        .forEachRemaining(
            key -> {
              if (!known.contains(key) && !key.equals("about")) {
                throw new IllegalArgumentException(
                    file + ": " + path + key + " is no setting; write one of " + known);
              }
            });
    for (RecordComponent component : components) {
      String key = component.getName();
      if (key.equals("about") && !object.has(key)) {
        object.put(key, "");
      }
      if (object.path(key).isMissingNode() || object.path(key).isNull()) {
        throw new IllegalArgumentException(
            file + ": " + path + key + " is missing; copy it from the conf/ that is delivered");
      }
      if (component.getType().isRecord()) {
        check(object.get(key), component.getType(), file, path + key + ".");
      }
    }
  }
}
