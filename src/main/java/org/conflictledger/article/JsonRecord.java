package org.conflictledger.article;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.HashMap;
import java.util.Map;

/**
 * An article from one JSON object. Fields that are not asked for are skipped, whatever they hold.
 */
public final class JsonRecord {

  private final FieldNames names;
  private final ReadingLimits limits;
  private final boolean undated;
  private final JsonFactory json;

  /** Rejects records without a day of publication. */
  public JsonRecord(FieldNames names, ReadingLimits limits) {
    this(names, limits, false);
  }

  private JsonRecord(FieldNames names, ReadingLimits limits, boolean undated) {
    this.undated = undated;
    this.names = names;
    this.limits = limits;
    this.json =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder().maxStringLength(limits.recordBytes()).build())
            .build();
  }

  /** Takes records without a day of publication for articles of a {@link StandInDay}. */
  public static JsonRecord orUndated(FieldNames names, ReadingLimits limits) {
    return new JsonRecord(names, limits, true);
  }

  /** The longest record, in bytes. */
  int maxBytes() {
    return limits.recordBytes();
  }

  /** Reads the bytes of one object. */
  public Checked read(Origin origin, byte[] bytes) {
    if (Utf8.binary(bytes)) {
      return Checked.reject(
          origin,
          RejectReason.BINARY,
          "the record holds NUL bytes",
          Utf8.lenient(bytes, bytes.length));
    }
    String line;
    try {
      line = Utf8.decode(bytes, bytes.length);
    } catch (CharacterCodingException e) {
      return Checked.reject(
          origin, RejectReason.INVALID_UTF8, e.getMessage(), Utf8.lenient(bytes, bytes.length));
    }
    try (JsonParser parser = json.createParser(line)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return notJson(origin, "it does not begin with {", line);
      }
      Map<String, Object> values = values(parser);
      if (parser.nextToken() != null) {
        return notJson(origin, "something follows the object", line);
      }
      return ArticleCheck.check(origin, values, line, limits, undated);
    } catch (JsonProcessingException e) {
      return notJson(origin, e.getOriginalMessage(), line);
    } catch (IOException e) {
      throw new IllegalStateException("reading a string cannot fail", e);
    }
  }

  private Map<String, Object> values(JsonParser parser) throws IOException {
    Map<String, Object> values = new HashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String field = names.field(parser.currentName());
      JsonToken token = parser.nextToken();
      if (field == null) {
        parser.skipChildren();
      } else if (token == JsonToken.VALUE_NULL) {
        values.remove(field);
      } else {
        values.put(field, value(parser, token));
      }
    }
    return values;
  }

  private static Object value(JsonParser parser, JsonToken token) throws IOException {
    switch (token) {
      case VALUE_STRING:
        return parser.getText();
      case VALUE_NUMBER_INT:
        return parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
            ? new ArticleCheck.WrongValue("a number")
            : parser.getLongValue();
      case START_ARRAY:
        parser.skipChildren();
        return new ArticleCheck.WrongValue("a list");
      case START_OBJECT:
        parser.skipChildren();
        return new ArticleCheck.WrongValue("an object");
      case VALUE_TRUE, VALUE_FALSE:
        return new ArticleCheck.WrongValue("true or false");
      default:
        return new ArticleCheck.WrongValue("a number");
    }
  }

  private static Checked notJson(Origin origin, String detail, String line) {
    return Checked.reject(origin, RejectReason.NOT_JSON, detail, line);
  }
}
