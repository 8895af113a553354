package org.conflictledger.article;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The rows of a CSV file as bytes. A quote that is never closed does not swallow the file: the line
 * that opens it is told as broken and reading goes on behind that line.
 */
final class CsvRows implements Closeable {

  /** A row, or a line that is none. */
  record Row(long position, byte[] bytes, boolean unclosed, boolean tooLarge) {}

  private final ByteLines lines;
  private final char delimiter;
  private final int limit;
  private final Deque<ByteLines.Line> back = new ArrayDeque<>();

  CsvRows(ByteLines lines, char delimiter, int limit) {
    this.lines = lines;
    this.delimiter = delimiter;
    this.limit = limit;
  }

  /** The next row; null at the end. */
  Row next() throws IOException {
    ByteLines.Line first = line();
    if (first == null) {
      return null;
    }
    if (first.tooLarge()) {
      return new Row(first.position(), first.bytes(), false, true);
    }
    if (!CsvCells.openAfter(first.bytes(), delimiter, false)) {
      return new Row(first.position(), first.bytes(), false, false);
    }
    return spanning(first);
  }

  private Row spanning(ByteLines.Line first) throws IOException {
    List<ByteLines.Line> more = new ArrayList<>();
    ByteArrayOutputStream row = new ByteArrayOutputStream();
    row.writeBytes(first.bytes());
    boolean open = true;
    while (open) {
      ByteLines.Line line = row.size() <= limit ? line() : null;
      if (line == null || line.tooLarge()) {
        if (line != null) {
          more.add(line);
        }
        for (int i = more.size() - 1; i >= 0; i--) {
          back.addFirst(more.get(i));
        }
        return new Row(first.position(), first.bytes(), true, false);
      }
      more.add(line);
      row.write('\n');
      row.writeBytes(line.bytes());
      open = CsvCells.openAfter(line.bytes(), delimiter, true);
    }
    return new Row(first.position(), row.toByteArray(), false, false);
  }

  private ByteLines.Line line() throws IOException {
    return back.isEmpty() ? lines.next() : back.removeFirst();
  }

  boolean beginsBinary() throws IOException {
    return lines.beginsBinary();
  }

  long position() {
    return lines.position();
  }

  byte[] partial() {
    return lines.partial();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
