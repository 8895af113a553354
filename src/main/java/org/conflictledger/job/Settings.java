package org.conflictledger.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.conflictledger.article.FieldNames;
import org.conflictledger.article.ReadingLimits;
import org.conflictledger.dataset.BuildRequest;
import org.conflictledger.dataset.extract.LedgerInterpreter;
import org.conflictledger.dataset.extract.Window;
import org.conflictledger.dataset.input.InputFormat;
import org.conflictledger.dataset.input.ReadOptions;

/**
 * The settings of a job: defaults from {@code conf/job.json}, overridden by the user's file,
 * overridden by options.
 */
final class Settings {

  private static final String DEFAULTS = "/org/conflictledger/conf/job.json";
  private static final String ABOUT = "about";

  private final ObjectNode values;

  private Settings(ObjectNode values) {
    this.values = values;
  }

  /**
   * @param file the user's settings
   * @param options by key, as JSON values; what the user did not give is absent
   * @throws UserException naming file, key and remedy
   */
  static Settings of(Optional<Path> file, Map<String, Object> options) {
    ObjectMapper mapper = new ObjectMapper();
    ObjectNode values = defaults(mapper);
    file.ifPresent(path -> override(values, read(mapper, path), path.toString()));
    override(values, mapper.valueToTree(options), "the command line");
    Settings settings = new Settings(values);
    settings.check();
    return settings;
  }

  private static ObjectNode defaults(ObjectMapper mapper) {
    try (InputStream in = Settings.class.getResourceAsStream(DEFAULTS)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + DEFAULTS + "; build it again");
      }
      ObjectNode defaults = (ObjectNode) mapper.readTree(in);
      defaults.remove(ABOUT);
      return defaults;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ObjectNode read(ObjectMapper mapper, Path file) {
    try {
      JsonNode node = mapper.readTree(Files.readAllBytes(file));
      if (node instanceof ObjectNode object) {
        return object;
      }
      throw usage(file + ": write one JSON object, {\"key\": value, ...}");
    } catch (NoSuchFileException e) {
      throw usage("there is no configuration file " + file);
    } catch (JsonProcessingException e) {
      throw usage(
          file
              + ", line "
              + e.getLocation().getLineNr()
              + ": this is no JSON: "
              + e.getOriginalMessage());
    } catch (IOException e) {
      throw usage("cannot read " + file + ": " + e.getMessage());
    }
  }

  private static void override(ObjectNode values, ObjectNode by, String where) {
    for (Map.Entry<String, JsonNode> entry : by.properties()) {
      String key = entry.getKey();
      if (key.equals(ABOUT)) {
        continue;
      }
      JsonNode standing = values.get(key);
      if (standing == null) {
        List<String> keys = new ArrayList<>();
        values.fieldNames().forEachRemaining(keys::add);
        throw usage(where + ": unknown key '" + key + "'; keys are " + String.join(", ", keys));
      }
      if (standing.getNodeType() != entry.getValue().getNodeType()) {
        throw usage(
            where
                + ": '"
                + key
                + "' is "
                + entry.getValue()
                + "; write a value such as "
                + standing);
      }
      values.set(key, entry.getValue());
    }
  }

  private void check() {
    require(
        maxRejectedShare() >= 0 && maxRejectedShare() <= 1,
        "max_rejected_share",
        "a number from 0 to 1");
    count("max_record_bytes", "bytes");
    count("max_page_bytes", "bytes");
    count("max_field_characters", "characters");
    count("max_columns", "columns");
    count("max_expansion", "times");
    count("max_statements", "statements");
    require(splitBytes() > 0, "split_bytes", "a number of bytes above 0");
    for (String key : new String[] {"fields", "spark"}) {
      for (Map.Entry<String, JsonNode> entry : values.get(key).properties()) {
        require(entry.getValue().isTextual(), key + "." + entry.getKey(), "a text in quotes");
      }
    }
    try {
      FieldNames.of(map("fields"));
      inputFormat();
    } catch (IllegalArgumentException e) {
      throw usage(e.getMessage());
    }
  }

  private void count(String key, String unit) {
    JsonNode value = values.get(key);
    require(
        value.isIntegralNumber() && value.canConvertToInt() && value.asInt() > 0,
        key,
        "a whole number of " + unit + " above 0 and below 2147483647");
  }

  private static void require(boolean holds, String key, String remedy) {
    if (!holds) {
      throw usage("setting '" + key + "' must be " + remedy);
    }
  }

  private static UserException usage(String message) {
    return new UserException(ExitCode.USAGE, message);
  }

  /** Empty when each file's suffix tells. */
  Optional<InputFormat> inputFormat() {
    String code = values.get("input_format").asText();
    return code.equals("auto") ? Optional.empty() : Optional.of(InputFormat.of(code));
  }

  String profile() {
    return values.get("profile").asText();
  }

  double maxRejectedShare() {
    return values.get("max_rejected_share").asDouble();
  }

  /** Of one article. */
  int maxStatements() {
    return values.get("max_statements").asInt();
  }

  /** Whether a report is written beside the tables. */
  boolean report() {
    return values.get("report").asBoolean();
  }

  ReadingLimits limits() {
    return new ReadingLimits(
        values.get("max_record_bytes").asInt(),
        values.get("max_page_bytes").asInt(),
        values.get("max_field_characters").asInt(),
        values.get("max_columns").asInt(),
        values.get("max_expansion").asInt());
  }

  private long splitBytes() {
    return values.get("split_bytes").asLong();
  }

  FieldNames fieldNames() {
    return FieldNames.of(map("fields"));
  }

  ReadOptions reading() {
    return new ReadOptions(map("fields"), limits(), splitBytes());
  }

  /** What a build shall do. */
  BuildRequest request(List<String> inputs, String output, BuildRequest.Mode mode, Window window) {
    return new BuildRequest(
        inputs,
        inputFormat(),
        output,
        reading(),
        mode,
        window,
        maxRejectedShare(),
        Version.current(),
        all());
  }

  /** Loads what extracts and links, where it is needed. */
  LedgerInterpreter.Loader loader() {
    return new LedgerInterpreter.Loader(profile(), maxStatements());
  }

  /** Settings for Spark itself, by their names there. */
  Map<String, String> spark() {
    return map("spark");
  }

  /** All of them, for the record of a run. */
  Map<String, Object> all() {
    return new TreeMap<>(new ObjectMapper().convertValue(values, new MapType()));
  }

  private Map<String, String> map(String key) {
    Map<String, String> map = new TreeMap<>();
    values.get(key).properties().forEach(e -> map.put(e.getKey(), e.getValue().asText()));
    return map;
  }

  private static final class MapType
      extends com.fasterxml.jackson.core.type.TypeReference<Map<String, Object>> {}
}
