package org.conflictledger.article;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A compressed file that is read no further where it expands out of all proportion: a few kilobytes
 * of a decompression bomb would keep a task busy for hours.
 */
public final class BoundedExpansion extends FilterInputStream {

  /** So much comes out of any file: a small one may be all blanks without harm. */
  public static final long FREE = 16_000_000;

  private final Counted compressed;
  private final int most;
  private long expanded;

  private BoundedExpansion(InputStream plain, Counted compressed, int most) {
    super(plain);
    this.compressed = compressed;
    this.most = most;
  }

  /** Puts a decompressor over a compressed stream. */
  public interface Decompressor {
    InputStream over(InputStream compressed) throws IOException;
  }

  /**
   * @param most bytes that may come out for each that is read
   */
  public static InputStream open(InputStream in, int most, Decompressor decompressor)
      throws IOException {
    Counted compressed = new Counted(in);
    try {
      return new BoundedExpansion(decompressor.over(compressed), compressed, most);
    } catch (RuntimeException e) {
      throw new IOException("no archive of its kind: " + e.getMessage(), e);
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  /**
   * @throws TooExpansive when more comes out than is allowed
   */
  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int read;
    try {
      read = super.read(bytes, from, length);
    } catch (RuntimeException e) {
      // Decompressors trip over some broken archives.
      throw new IOException("broken archive: " + e.getMessage(), e);
    }
    expanded += Math.max(0, read);
    if (expanded > FREE && expanded / most > compressed.count) {
      throw new TooExpansive(most);
    }
    return read;
  }

  @Override
  public long skip(long bytes) throws IOException {
    byte[] buffer = new byte[(int) Math.min(bytes, 1 << 13)];
    int read = bytes <= 0 ? 0 : read(buffer, 0, buffer.length);
    return Math.max(0, read);
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  /** Tells a decompression bomb from a broken file. */
  static final class TooExpansive extends IOException {
    private static final long serialVersionUID = 1L;

    TooExpansive(int most) {
      super("expands to more than " + most + " times its size (max_expansion)");
    }
  }

  /** Counts what a decompressor takes in. */
  private static final class Counted extends FilterInputStream {
    private long count;

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count += read < 0 ? 0 : 1;
      return read;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int read = super.read(bytes, from, length);
      count += Math.max(0, read);
      return read;
    }
  }
}
