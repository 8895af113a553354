package org.conflictledger.article.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.conflictledger.article.ArticleCheck;
import org.conflictledger.article.Checked;
import org.conflictledger.article.Origin;
import org.conflictledger.article.RejectReason;
import org.netpreserve.jwarc.WarcConversion;

/** The text of a page as a WET file carries it: a line a block, menus and all, the title first. */
final class PlainPages {

  /** Shorter lines that end in no stop are menus, bylines and buttons. */
  private static final int PROSE = 80;

  private final Language language;
  private final int maxBytes;

  PlainPages(Language language, int maxBytes) {
    this.language = language;
    this.maxBytes = maxBytes;
  }

  Checked read(Origin origin, WarcConversion page) throws IOException {
    byte[] bytes;
    try (InputStream body = page.body().stream()) {
      bytes = body.readNBytes(maxBytes + 1);
    }
    if (bytes.length > maxBytes) {
      return Checked.reject(
          origin,
          RejectReason.TOO_LARGE,
          "the text has over " + maxBytes + " bytes: " + page.target(),
          "");
    }
    String content;
    try {
      content =
          StandardCharsets.UTF_8.newDecoder().decode(java.nio.ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return Checked.reject(
          origin, RejectReason.INVALID_UTF8, "the text is not UTF-8: " + page.target(), "");
    }
    List<String> lines = content.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    String text = String.join("\n\n", prose(lines));
    if (text.isEmpty()) {
      return Checked.reject(origin, RejectReason.EMPTY_TEXT, "the page has no paragraphs", content);
    }
    String spoken = language.of(text);
    if (!spoken.equals(Language.ENGLISH)) {
      return Checked.reject(
          origin, RejectReason.OTHER_LANGUAGE, "the text is in '" + spoken + "' (ISO 639-3)", text);
    }
    Map<String, Object> values = new HashMap<>();
    values.put("id", page.id().toString());
    values.put("published", page.date().toString());
    values.put("source", Sites.host(page.target()));
    values.put("title", lines.get(0));
    values.put("url", page.target());
    values.put("language", "en");
    values.put("text", text);
    return ArticleCheck.check(origin, values, text);
  }

  private static List<String> prose(List<String> lines) {
    List<String> prose = new ArrayList<>();
    for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
      char last = line.charAt(line.length() - 1);
      boolean stops = last == '.' || last == '!' || last == '?' || last == '"' || last == '\u201d';
      if (line.length() >= PROSE || stops && line.indexOf(' ') > 0) {
        prose.add(line);
      }
    }
    return prose;
  }
}
