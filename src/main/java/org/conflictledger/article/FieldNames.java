package org.conflictledger.article;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the fields of an article are called in the input. */
public final class FieldNames {

  /** The fields of an article, as the specification names them. */
  public static final List<String> FIELDS =
      List.of("id", "published", "source", "title", "url", "language", "text");

  public static final FieldNames DEFAULT = new FieldNames(Map.of());

  private final Map<String, String> inputNames;
  private final Map<String, String> fields;

  private FieldNames(Map<String, String> renamed) {
    Map<String, String> byField = new TreeMap<>();
    Map<String, String> byInput = new TreeMap<>();
    for (String field : FIELDS) {
      String input = renamed.getOrDefault(field, field);
      byField.put(field, input);
      // A name given on purpose wins over a field's own name.
      if (renamed.containsKey(field) || !renamed.containsValue(field)) {
        String before = byInput.put(input, field);
        if (before != null) {
          throw new IllegalArgumentException(
              "fields " + before + " and " + field + " are both read from " + input);
        }
      }
    }
    inputNames = Collections.unmodifiableMap(byField);
    fields = Collections.unmodifiableMap(byInput);
  }

  /**
   * @param renamed the name in the input by our field's name: {@code {"text": "body"}}
   * @throws IllegalArgumentException for a field that no article has
   */
  public static FieldNames of(Map<String, String> renamed) {
    for (Map.Entry<String, String> entry : renamed.entrySet()) {
      if (!FIELDS.contains(entry.getKey())) {
        throw new IllegalArgumentException(
            "unknown field '" + entry.getKey() + "'; fields are " + String.join(", ", FIELDS));
      }
      if (entry.getValue().isBlank()) {
        throw new IllegalArgumentException(
            "field '" + entry.getKey() + "' has no name in the input");
      }
    }
    return new FieldNames(renamed);
  }

  /** Our field that is read from an input's column, or null when the column is not ours. */
  String field(String inputName) {
    return fields.get(inputName);
  }

  /** What a field is called in the input. */
  public String inputName(String field) {
    return inputNames.get(field);
  }
}
