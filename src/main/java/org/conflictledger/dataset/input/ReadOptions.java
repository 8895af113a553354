package org.conflictledger.dataset.input;

import java.io.Serializable;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.conflictledger.article.FieldNames;
import org.conflictledger.article.ReadingLimits;

/**
 * How input files are read.
 *
 * @param fields the input's name for a field of ours, where it differs
 * @param limits what is over them is rejected
 * @param splitBytes the most bytes of input one task reads
 */
public record ReadOptions(SortedMap<String, String> fields, ReadingLimits limits, long splitBytes)
    implements Serializable {

  public static final ReadOptions DEFAULT =
      new ReadOptions(Map.of(), ReadingLimits.DEFAULT, 64_000_000);

  public ReadOptions(Map<String, String> fields, ReadingLimits limits, long splitBytes) {
    this(new TreeMap<>(fields), limits, splitBytes);
  }

  FieldNames fieldNames() {
    return FieldNames.of(fields);
  }
}
