package org.conflictledger.article;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Makes an article of the values of a record, or says why it is none. */
public final class ArticleCheck {

  private ArticleCheck() {}

  /**
   * @param values by our field's name; a string, a number or a {@link LocalDate}; absent when null
   * @param excerpt the record's beginning, for the reject
   */
  public static Checked check(
      Origin origin, Map<String, Object> values, String excerpt, ReadingLimits limits) {
    return check(origin, values, excerpt, limits, false);
  }

  /**
   * The same.
   *
   * @param undated whether a record without a day of publication is an article, too, read as of a
   *     {@link StandInDay}
   */
  static Checked check(
      Origin origin,
      Map<String, Object> values,
      String excerpt,
      ReadingLimits limits,
      boolean undated) {
    for (Map.Entry<String, Object> entry : values.entrySet()) {
      if (!suits(entry.getKey(), entry.getValue())) {
        return Checked.reject(
            origin,
            RejectReason.WRONG_TYPE,
            "field " + entry.getKey() + " holds " + typeName(entry.getValue()) + ", not text",
            excerpt);
      }
      int length = entry.getValue().toString().length();
      if (length > limits.fieldCharacters() && !entry.getKey().equals("text")) {
        return Checked.reject(
            origin,
            RejectReason.TOO_LARGE,
            "field " + entry.getKey() + " holds " + length + " characters (max_field_characters)",
            excerpt);
      }
    }
    if (!values.containsKey("text")) {
      return Checked.reject(origin, RejectReason.NO_TEXT, "no field for the text", excerpt);
    }
    String text = text(values, "text");
    if (text.chars().noneMatch(Character::isLetterOrDigit)) {
      return Checked.reject(
          origin, RejectReason.EMPTY_TEXT, "the text holds no letter and no digit", excerpt);
    }
    String written = text(values, "published");
    if (written.isBlank() && undated) {
      return new Checked.Accepted(origin, article(values, StandInDay.of(text), text), false);
    }
    if (written.isBlank()) {
      return Checked.reject(origin, RejectReason.NO_DATE, "no day of publication", excerpt);
    }
    Optional<LocalDate> published = PublishedDate.parse(written);
    if (published.isEmpty()) {
      return Checked.reject(
          origin, RejectReason.BAD_DATE, "'" + cut(written) + "' is no usable date", excerpt);
    }
    return new Checked.Accepted(origin, article(values, published.get(), text), true);
  }

  private static Article article(Map<String, Object> values, LocalDate published, String text) {
    String source = text(values, "source").strip();
    String id = text(values, "id").strip();
    return new Article(
        id.isEmpty() ? ArticleId.of(source, published, text) : id,
        published,
        source,
        text(values, "title").strip(),
        text(values, "url").strip(),
        text(values, "language").strip(),
        text);
  }

  /** Ids are numbers in many archives; elsewhere a number is a sign of the wrong column. */
  private static boolean suits(String field, Object value) {
    return value instanceof String
        || (field.equals("id") && value instanceof Long)
        || (field.equals("published") && value instanceof LocalDate);
  }

  private static String text(Map<String, Object> values, String field) {
    Object value = values.get(field);
    return value == null ? "" : Utf8.whole(value.toString());
  }

  private static String typeName(Object value) {
    return value instanceof WrongValue wrong
        ? wrong.type()
        : "a " + value.getClass().getSimpleName();
  }

  private static String cut(String text) {
    return text.length() > 40 ? text.substring(0, 40) + "…" : text;
  }

  /** Stands for a value whose type no field has. */
  public record WrongValue(String type) {}
}
