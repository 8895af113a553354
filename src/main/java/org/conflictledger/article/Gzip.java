package org.conflictledger.article;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Gzip files, also those made of several members, as crawlers and log rotation write them. */
public final class Gzip {

  private static final int BUFFER = 1 << 16;

  private Gzip() {}

  public static InputStream open(InputStream in) throws IOException {
    return new GZIPInputStream(new Honest(in), BUFFER);
  }

  /**
   * The JDK looks for a further member only where bytes are said to be available, which streams
   * over a network often deny.
   */
  private static final class Honest extends BufferedInputStream {

    Honest(InputStream in) {
      super(in, BUFFER);
    }

    @Override
    public synchronized int available() throws IOException {
      mark(1);
      int next = read();
      reset();
      return next < 0 ? 0 : 1;
    }
  }
}
