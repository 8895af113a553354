package org.conflictledger.event.copy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
   * The originals among the articles that share one band, in the order of {@link #ORIGINALS_FIRST}.
   */
  public static final class Bucket {

    private final List<TextSignature> originals = new ArrayList<>();

    /** The first of those before it that an article copies; empty when it is an original. */
    public Optional<TextSignature> originalOf(TextSignature signature) {
      Optional<TextSignature> original =
          originals.stream().filter(candidate -> candidate.copies(signature)).findFirst();
      if (original.isEmpty()) {
        add(signature);
      }
      return original;
    }

    private void add(TextSignature original) {
      if (originals.size() < LONGEST_BUCKET) {
        originals.add(original);
      }
    }
  }

  /**
   * From the id of each copy to the id of its original. An original is no copy of anything; a copy
   * of a copy is a copy of the first it is like.
   */
  public static SortedMap<String, String> duplicates(Collection<TextSignature> signatures) {
    List<TextSignature> sorted = new ArrayList<>(signatures);
    sorted.sort(ORIGINALS_FIRST);
    Map<Long, Bucket> buckets = new HashMap<>();
    SortedMap<String, String> duplicates = new TreeMap<>();
    for (TextSignature signature : sorted) {
      List<Bucket> shared = new ArrayList<>();
      for (long band : signature.bands()) {
        shared.add(buckets.computeIfAbsent(band, b -> new Bucket()));
      }
      Optional<TextSignature> original =
          shared.stream()
              .flatMap(bucket -> bucket.originals.stream())
              .distinct()
              .filter(candidate -> candidate.copies(signature))
              .min(ORIGINALS_FIRST);
      if (original.isPresent()) {
        duplicates.put(signature.articleId(), original.get().articleId());
      } else {
        shared.forEach(bucket -> bucket.add(signature));
      }
    }
    return duplicates;
  }
}
