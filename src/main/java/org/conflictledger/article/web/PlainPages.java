package org.conflictledger.article.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.conflictledger.article.Checked;
import org.conflictledger.article.Origin;
import org.conflictledger.article.ReadingLimits;
import org.conflictledger.article.RejectReason;
import org.netpreserve.jwarc.WarcConversion;

/** The text of a page as a WET file carries it: a line a block, menus and all, the title first. */
final class PlainPages {

  /** Shorter lines that end in no stop are menus, bylines and buttons. */
  private static final int PROSE = 80;

  private final Language language;
  private final ReadingLimits limits;

  PlainPages(Language language, ReadingLimits limits) {
    this.language = language;
    this.limits = limits;
  }

  Checked read(Origin origin, WarcConversion page) throws IOException {
    byte[] bytes;
    int maxBytes = limits.recordBytes();
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
    String title = lines.isEmpty() ? "" : lines.get(0);
    return new PageText(title, Sites.host(page.target()), page.date().toString(), text)
        .check(origin, page, language, content, limits);
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
