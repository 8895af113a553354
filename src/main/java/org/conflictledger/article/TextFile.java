package org.conflictledger.article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.HashMap;
import java.util.Map;

/**
 * One article a file. {@code date YYYY-MM-DD} at its beginning is the day of publication; what
 * follows it on that line is text.
 */
public final class TextFile {

  private static final String MARK = "date";

  private TextFile() {}

  /** Reads the whole stream. */
  public static Checked read(String file, InputStream in, ReadingLimits limits) {
    int maxRecordBytes = limits.recordBytes();
    Origin origin = new Origin(file, 0);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      byte[] buffer = new byte[1 << 16];
      int read = in.read(buffer);
      while (read >= 0 && bytes.size() <= maxRecordBytes) {
        bytes.write(buffer, 0, read);
        read = in.read(buffer);
      }
    } catch (IOException e) {
      return BrokenFile.reject(origin, e, bytes.toByteArray());
    }
    return bytes.size() > maxRecordBytes
        ? Checked.reject(
            origin,
            RejectReason.TOO_LARGE,
            "the file has more than " + maxRecordBytes + " bytes",
            Utf8.lenient(bytes.toByteArray(), bytes.size()))
        : read(origin, bytes.toByteArray(), limits);
  }

  private static Checked read(Origin origin, byte[] bytes, ReadingLimits limits) {
    String excerpt = Utf8.lenient(bytes, bytes.length);
    if (Utf8.binary(bytes)) {
      return Checked.reject(origin, RejectReason.BINARY, "the file holds NUL bytes", excerpt);
    }
    String content;
    try {
      content = Utf8.decode(bytes, bytes.length);
    } catch (CharacterCodingException e) {
      return Checked.reject(origin, RejectReason.INVALID_UTF8, e.getMessage(), excerpt);
    }
    return ArticleCheck.check(origin, values(content), content, limits);
  }

  private static Map<String, Object> values(String content) {
    Map<String, Object> values = new HashMap<>();
    String text = (content.startsWith("\uFEFF") ? content.substring(1) : content).strip();
    if (marked(text)) {
      int begin = MARK.length() + 1;
      int end = begin;
      while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
        end++;
      }
      values.put("published", text.substring(begin, end));
      text = text.substring(end).strip();
    }
    values.put("text", text.replace("\r\n", "\n"));
    return values;
  }

  /** The word and something that begins like a date, so that "date palms" stays text. */
  private static boolean marked(String text) {
    return text.length() > MARK.length() + 1
        && text.regionMatches(true, 0, MARK, 0, MARK.length())
        && text.charAt(MARK.length()) == ' '
        && Character.isDigit(text.charAt(MARK.length() + 1));
  }
}
