package org.conflictledger.dataset.input;

import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.conflictledger.article.BoundedExpansion;
import org.conflictledger.article.Gzip;

/**
 * Opens what a file's suffix says is compressed. Hadoop's own codecs need native libraries for
 * Zstandard, which a machine with a JDK alone lacks.
 */
final class Decompression {

  private Decompression() {}

  /**
   * @param expansion how many times what is read may come out
   */
  static InputStream open(String name, InputStream in, int expansion) throws IOException {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".gz")) {
      return BoundedExpansion.open(in, expansion, Gzip::open);
    }
    if (lower.endsWith(".bz2")) {
      return BoundedExpansion.open(
          in,
          expansion,
          packed -> new BZip2CompressorInputStream(new BufferedInputStream(packed), true));
    }
    return lower.endsWith(".zst") ? BoundedExpansion.open(in, expansion, ZstdInputStream::new) : in;
  }
}
