package org.conflictledger.article;

import java.util.Comparator;

/**
 * Where a record stands.
 *
 * @param file path or URI as the file system tells it
 * @param position offset of its first byte in the (decompressed) file; in Parquet the row's number
 */
public record Origin(String file, long position) implements Comparable<Origin> {

  private static final Comparator<Origin> ORDER =
      Comparator.comparing(Origin::file).thenComparingLong(Origin::position);

  @Override
  public int compareTo(Origin other) {
    return ORDER.compare(this, other);
  }
}
