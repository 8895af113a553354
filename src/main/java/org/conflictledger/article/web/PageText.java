package org.conflictledger.article.web;

import java.util.HashMap;
import java.util.Map;
import org.conflictledger.article.ArticleCheck;
import org.conflictledger.article.Checked;
import org.conflictledger.article.Origin;
import org.conflictledger.article.ReadingLimits;
import org.conflictledger.article.RejectReason;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * What was read of a page, whatever kind of record held it.
 *
 * @param title the headline; empty when there is none
 * @param published the day or time of publication, as written
 * @param text paragraphs separated by blank lines; empty when there are none
 */
record PageText(String title, String source, String published, String text) {

  /**
   * An article when there is text and it is in English.
   *
   * @param excerpt stands in the reject of a page without text
   */
  Checked check(
      Origin origin,
      WarcTargetRecord record,
      Language language,
      String excerpt,
      ReadingLimits limits) {
    if (text.isEmpty()) {
      return Checked.reject(origin, RejectReason.EMPTY_TEXT, "the page has no paragraphs", excerpt);
    }
    String spoken = language.of(text);
    if (!spoken.equals(Language.ENGLISH)) {
      return Checked.reject(
          origin, RejectReason.OTHER_LANGUAGE, "the text is in '" + spoken + "' (ISO 639-3)", text);
    }
    Map<String, Object> values = new HashMap<>();
    values.put("id", record.id().toString());
    values.put("published", published);
    values.put("source", source);
    values.put("title", title);
    values.put("url", record.target());
    values.put("language", "en");
    values.put("text", text);
    return ArticleCheck.check(origin, values, text, limits);
  }
}
