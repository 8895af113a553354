package org.conflictledger.article;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The lines of a stream as bytes with their offsets. A line over the limit is skipped without being
 * held in memory; only its beginning is kept.
 */
final class ByteLines implements Closeable {

  /**
   * @param position offset of its first byte
   * @param bytes without the line's end; the beginning only when too large
   * @param size how long the line is
   */
  record Line(long position, byte[] bytes, long size, boolean tooLarge) {}

  private static final int BUFFER = 1 << 16;
  private static final int SNIFF = 1 << 10;
  private static final int[] BOM = {0xEF, 0xBB, 0xBF};

  private final InputStream in;
  private final int limit;
  private final byte[] buffer = new byte[BUFFER];
  private final Partial partial = new Partial();
  private int at;
  private int end;
  private long position;
  private long partialSize;

  /**
   * @param position offset of the stream's first byte in the file
   * @param limit the longest line that is kept whole, in bytes
   */
  ByteLines(InputStream in, long position, int limit) {
    this.in = in;
    this.position = position;
    this.limit = limit;
  }

  /** Where the next line begins. */
  long position() {
    return position;
  }

  /** What was read of the line in which reading failed. */
  byte[] partial() {
    return partial.toByteArray();
  }

  /**
   * Whether the stream begins like an image or an archive and not like text. Looks at what comes
   * first and takes nothing.
   */
  boolean beginsBinary() throws IOException {
    if (at == end && !fill()) {
      return false;
    }
    for (int i = at; i < Math.min(end, at + SNIFF); i++) {
      if (buffer[i] == 0) {
        return buffer[at] != '{';
      }
    }
    return false;
  }

  /** Goes behind the next line's end. */
  void skipLine() throws IOException {
    next();
  }

  /** The next line; null at the end of the stream. */
  Line next() throws IOException {
    partial.reset();
    partialSize = 0;
    while (true) {
      if (at == end && !fill()) {
        return partialSize == 0 ? null : finish(partialSize);
      }
      int stop = at;
      while (stop < end && buffer[stop] != '\n') {
        stop++;
      }
      keep(stop - at);
      at = stop;
      if (stop < end) {
        at++;
        return finish(partialSize + 1);
      }
    }
  }

  private void keep(int length) {
    int room = (int) Math.max(0, Math.min(length, limit + 1L - partial.size()));
    partial.write(buffer, at, room);
    partialSize += length;
  }

  private Line finish(long advance) {
    long begin = position;
    position += advance;
    boolean tooLarge = partialSize > limit;
    int skip = begin == 0 ? partial.bom() : 0;
    byte[] bytes = partial.slice(skip, tooLarge ? 4 * Reject.EXCERPT_LENGTH : Integer.MAX_VALUE);
    return new Line(begin + skip, bytes, partialSize, tooLarge);
  }

  private boolean fill() throws IOException {
    at = 0;
    end = 0;
    int read = in.read(buffer);
    while (read == 0) {
      read = in.read(buffer);
    }
    end = Math.max(read, 0);
    return read > 0;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /** A growing line whose bytes can be cut out without copying them twice. */
  private static final class Partial extends ByteArrayOutputStream {

    int bom() {
      boolean found =
          count >= 3
              && (buf[0] & 0xFF) == BOM[0]
              && (buf[1] & 0xFF) == BOM[1]
              && (buf[2] & 0xFF) == BOM[2];
      return found ? 3 : 0;
    }

    byte[] slice(int from, int most) {
      int to = count > from && buf[count - 1] == '\r' ? count - 1 : count;
      return Arrays.copyOfRange(buf, from, (int) Math.min(to, (long) from + most));
    }
  }
}
