package org.conflictledger.dataset;

import java.io.Serializable;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.conflictledger.article.FieldNames;

/**
 * How input files are read.
 *
 * @param fields the input's name for a field of ours, where it differs
 * @param maxRecordBytes longer records are rejected
 * @param splitBytes the most bytes of input one task reads
 */
public record ReadOptions(SortedMap<String, String> fields, int maxRecordBytes, long splitBytes)
    implements Serializable {

  public static final ReadOptions DEFAULT = new ReadOptions(Map.of(), 10_000_000, 64_000_000);

  public ReadOptions(Map<String, String> fields, int maxRecordBytes, long splitBytes) {
    this(new TreeMap<>(fields), maxRecordBytes, splitBytes);
  }

  FieldNames fieldNames() {
    return FieldNames.of(fields);
  }
}
