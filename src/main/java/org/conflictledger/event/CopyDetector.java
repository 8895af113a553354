package org.conflictledger.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds articles that copy another, without comparing all with all. */
public final class CopyDetector {

  /** Who is the original: the first published, then the smallest id. */
  public static final Comparator<TextSignature> ORIGINALS_FIRST =
      Comparator.comparing(TextSignature::published).thenComparing(TextSignature::articleId);

  /**
   * So many originals are compared with at most per band; boilerplate shares bands by the thousand.
   */
  private static final int LONGEST_BUCKET = 64;

  private CopyDetector() {}

  /**
   * From the id of each copy to the id of its original. An original is no copy of anything; a copy
   * of a copy is a copy of the first it is like.
   */
  public static SortedMap<String, String> duplicates(Collection<TextSignature> signatures) {
    List<TextSignature> sorted = new ArrayList<>(signatures);
    sorted.sort(ORIGINALS_FIRST);
    Map<Long, List<TextSignature>> originals = new HashMap<>();
    SortedMap<String, String> duplicates = new TreeMap<>();
    for (TextSignature signature : sorted) {
      long[] bands = signature.bands();
      TextSignature original = null;
      for (long band : bands) {
        for (TextSignature candidate : originals.getOrDefault(band, List.of())) {
          if (candidate.copies(signature)
              && (original == null || ORIGINALS_FIRST.compare(candidate, original) < 0)) {
            original = candidate;
          }
        }
      }
      if (original != null) {
        duplicates.put(signature.articleId(), original.articleId());
        continue;
      }
      for (long band : bands) {
        List<TextSignature> bucket = originals.computeIfAbsent(band, b -> new ArrayList<>());
        if (bucket.size() < LONGEST_BUCKET) {
          bucket.add(signature);
        }
      }
    }
    return duplicates;
  }
}
