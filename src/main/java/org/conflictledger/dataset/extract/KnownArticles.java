package org.conflictledger.dataset.extract;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.LongStream;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.conflictledger.text.StableId;

/**
 * The articles of earlier runs, as 64 bits of each id: eight megabytes a million travel to the
 * executors. Two ids in ten million share theirs with a probability of three in a million.
 */
public final class KnownArticles implements Serializable {

  private static final long serialVersionUID = 1L;

  public static final KnownArticles NONE = new KnownArticles(new long[0]);

  private final long[] sorted;

  private KnownArticles(long[] sorted) {
    this.sorted = sorted;
  }

  public static KnownArticles of(Dataset<String> ids) {
    Iterator<Long> keys =
        ids.map((MapFunction<String, Long>) KnownArticles::key, Encoders.LONG()).toLocalIterator();
    LongStream.Builder all = LongStream.builder();
    keys.forEachRemaining(all::add);
    // Of records with the same id each stands in the batch.
    return new KnownArticles(all.build().sorted().distinct().toArray());
  }

  public int size() {
    return sorted.length;
  }

  boolean contains(String id) {
    return sorted.length > 0 && Arrays.binarySearch(sorted, key(id)) >= 0;
  }

  private static long key(String id) {
    return Long.parseUnsignedLong(StableId.of("article", id), 16);
  }
}
