package org.conflictledger.casualty.violence;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * Scenes into which an article puts its reader: "Suppose you live under shelling. You have seen
 * friends killed." Nobody is harmed there whom it could count.
 */
final class Imagined {

  private static final WordSet OPENING = WordSet.listed(Imagined.class, "opening");

  private static final WordSet READER = WordSet.of("you", "your", "yourself");

  /** Words from the opening to the reader: "Suppose for a moment that you". */
  private static final int REACH = 6;

  /** A scene is no longer, in pages without paragraphs. */
  private static final int LONGEST = 6;

  private final Set<Integer> sentences = new HashSet<>();

  Imagined(List<Sentence> all) {
    for (int i = 0; i < all.size(); i++) {
      Sentence s = all.get(i);
      boolean opens = opens(s);
      for (int k = i; opens && k < Math.min(all.size(), i + LONGEST); k++) {
        if (all.get(k).paragraph() == s.paragraph()) {
          sentences.add(all.get(k).index());
        }
      }
    }
  }

  /** Where a page's head was run into the text, the word still has its capital. */
  private static boolean opens(Sentence s) {
    if (!OPENING.in(s)) {
      return false;
    }
    for (int i = s.body(); i < s.size(); i++) {
      if (OPENING.at(s, i) && s.token(i).capitalised() && s.holds(i + 1, i + REACH, READER)) {
        return true;
      }
    }
    return false;
  }

  boolean holds(Sentence s) {
    return sentences.contains(s.index());
  }
}
