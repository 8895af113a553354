package org.conflictledger.article;

import java.io.IOException;
import java.io.InputStream;

/**
 * Articles from JSON lines, or from a stretch of such a file: the lines that begin in it. Blank
 * lines are skipped.
 */
public final class JsonLines extends LookAhead {

  private final String file;
  private final ByteLines lines;
  private final long end;
  private final JsonRecord record;
  private Checked broken;

  private JsonLines(String file, ByteLines lines, long end, JsonRecord record) {
    this.file = file;
    this.lines = lines;
    this.end = end;
    this.record = record;
  }

  /** All lines of a stream. */
  public static JsonLines all(String file, InputStream in, JsonRecord record) {
    return new JsonLines(file, new ByteLines(in, 0, record.maxBytes()), Long.MAX_VALUE, record);
  }

  /**
   * The lines that begin in a stretch of a file.
   *
   * @param in stands at {@code begin - 1}, so that a line beginning exactly at {@code begin} is
   *     seen to begin there; at 0 when {@code begin} is 0
   */
  public static JsonLines stretch(
      String file, InputStream in, long begin, long end, JsonRecord record) {
    JsonLines lines =
        new JsonLines(
            file, new ByteLines(in, Math.max(0, begin - 1), record.maxBytes()), end, record);
    if (begin > 0) {
      lines.skipFirst();
    }
    return lines;
  }

  private void skipFirst() {
    try {
      lines.skipLine();
    } catch (IOException e) {
      broken = BrokenFile.reject(new Origin(file, lines.position()), e, lines.partial());
    }
  }

  @Override
  protected Checked advance() {
    if (broken != null) {
      end();
      return broken;
    }
    try {
      if (lines.position() == 0 && lines.beginsBinary()) {
        end();
        return BrokenFile.binary(new Origin(file, 0));
      }
      ByteLines.Line line = lines.position() < end ? lines.next() : null;
      if (line == null) {
        end();
        return null;
      }
      return blank(line.bytes()) ? null : read(line);
    } catch (IOException e) {
      end();
      return BrokenFile.reject(new Origin(file, lines.position()), e, lines.partial());
    }
  }

  private Checked read(ByteLines.Line line) {
    Origin origin = new Origin(file, line.position());
    if (line.tooLarge()) {
      return Checked.reject(
          origin,
          RejectReason.TOO_LARGE,
          "the line has " + line.size() + " bytes",
          Utf8.lenient(line.bytes(), line.bytes().length));
    }
    return record.read(origin, line.bytes());
  }

  private static boolean blank(byte[] bytes) {
    for (byte b : bytes) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
