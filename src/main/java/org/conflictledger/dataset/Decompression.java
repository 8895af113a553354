package org.conflictledger.dataset;

import com.github.luben.zstd.ZstdInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.conflictledger.article.Gzip;

/**
 * Opens what a file's suffix says is compressed. Hadoop's own codecs need native libraries for
 * Zstandard, which a machine with a JDK alone lacks.
 */
final class Decompression {

  private Decompression() {}

  static InputStream open(String name, InputStream in) throws IOException {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".gz")) {
      return Gzip.open(in);
    }
    if (lower.endsWith(".bz2")) {
      return new BZip2CompressorInputStream(in, true);
    }
    return lower.endsWith(".zst") ? new ZstdInputStream(in) : in;
  }
}
