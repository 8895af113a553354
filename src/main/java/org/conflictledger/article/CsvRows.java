package org.conflictledger.article;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;

/**
 * The rows of a CSV file as bytes. A quote that is never closed does not swallow the file: the line
 * that opens it is told as broken and reading goes on behind that line.
 *
 * <p>Each line is looked at twice at most, however many quotes are left open: the lines ahead are
 * kept with the knowledge that none of them closes an open quote.
 */
final class CsvRows implements Closeable {

  /** A row, or a line that is none. */
  record Row(long position, byte[] bytes, boolean unclosed, boolean tooLarge) {}

  private final ByteLines lines;
  private final char delimiter;
  private final int limit;
  private final LinesAhead ahead = new LinesAhead();

  /** The line behind those ahead, when it is too long for any row. */
  private ByteLines.Line barrier;

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
    while (barrier == null && first.bytes().length + ahead.size() <= limit) {
      ByteLines.Line line = lines.next();
      if (line == null) {
        break;
      }
      if (line.tooLarge()) {
        barrier = line;
      } else if (CsvCells.openAfter(line.bytes(), delimiter, true)) {
        ahead.add(line);
      } else {
        ByteArrayOutputStream row = new ByteArrayOutputStream();
        row.writeBytes(first.bytes());
        row.write('\n');
        ahead.moveTo(row);
        row.writeBytes(line.bytes());
        return new Row(first.position(), row.toByteArray(), false, false);
      }
    }
    return new Row(first.position(), first.bytes(), true, false);
  }

  private ByteLines.Line line() throws IOException {
    if (!ahead.isEmpty()) {
      return ahead.remove();
    }
    ByteLines.Line held = barrier;
    barrier = null;
    return held == null ? lines.next() : held;
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
