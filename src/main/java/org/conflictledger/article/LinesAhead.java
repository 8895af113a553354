package org.conflictledger.article;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** Lines that were read ahead, in as much memory as they have bytes: there may be millions. */
final class LinesAhead {

  private byte[] bytes = new byte[0];
  private int begin;
  private int end;
  private long position;

  /** Bytes of the lines, with an end each. */
  int size() {
    return end - begin;
  }

  boolean isEmpty() {
    return begin == end;
  }

  /** A line that stands directly behind those before. */
  void add(ByteLines.Line line) {
    int carriageReturns = (int) (line.size() - line.bytes().length);
    int length = line.bytes().length + carriageReturns + 1;
    room(length);
    if (isEmpty()) {
      position = line.position();
    }
    System.arraycopy(line.bytes(), 0, bytes, end, line.bytes().length);
    Arrays.fill(bytes, end + line.bytes().length, end + length - 1, (byte) '\r');
    bytes[end + length - 1] = '\n';
    end += length;
  }

  private void room(int length) {
    if (end + length > bytes.length) {
      int needed = size() + length;
      byte[] larger = needed > bytes.length / 2 ? new byte[Math.max(256, 2 * needed)] : bytes;
      System.arraycopy(bytes, begin, larger, 0, size());
      end -= begin;
      begin = 0;
      bytes = larger;
    }
  }

  /** The first of them. */
  ByteLines.Line remove() {
    int stop = lineEnd(begin);
    int last = stop > begin && bytes[stop - 1] == '\r' ? stop - 1 : stop;
    byte[] line = Arrays.copyOfRange(bytes, begin, last);
    ByteLines.Line first = new ByteLines.Line(position, line, stop - begin, false);
    position += stop + 1 - begin;
    begin = stop + 1;
    return first;
  }

  /** Writes all of them, ended by a line feed each, and forgets them. */
  void moveTo(ByteArrayOutputStream out) {
    while (!isEmpty()) {
      out.writeBytes(remove().bytes());
      out.write('\n');
    }
  }

  private int lineEnd(int from) {
    int i = from;
    while (bytes[i] != '\n') {
      i++;
    }
    return i;
  }
}
