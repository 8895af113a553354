package org.conflictledger.casualty.people;

import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/** Who wrote a report, where the line of it runs into its first sentence: "By Ann Low, CNN". */
final class Byline {

  private static final WordSet OPENING = WordSet.of("by", "from");

  private static final WordSet OUTLETS = WordSet.listed(Byline.class, "outlets");

  /** The last sentence of the head of an article. */
  private static final int HEAD = 1;

  /** Words of the names of two or three reporters. */
  private static final int LONGEST = 14;

  private Byline() {}

  /** Index after the byline that a sentence holds, 0 for none. */
  static int end(Sentence s) {
    if (s.index() > HEAD || !OUTLETS.in(s)) {
      return 0;
    }
    for (int i = s.body(); i < Math.min(s.size(), LONGEST); i++) {
      if (OPENING.at(s, i) && i + 1 < s.size() && s.token(i + 1).capitalised()) {
        return names(s, i + 1);
      }
    }
    return 0;
  }

  /** Only names stand before the outlet. */
  private static int names(Sentence s, int from) {
    for (int i = from; i < Math.min(s.size(), from + LONGEST); i++) {
      if (OUTLETS.at(s, i) && (s.norm(i - 1).equals(",") || s.norm(i - 1).equals("for"))) {
        return i + 1;
      }
      boolean joint = s.norm(i).equals("and") || s.norm(i).equals(",") || s.norm(i).equals("for");
      if (!joint && !s.token(i).capitalised()) {
        return 0;
      }
    }
    return 0;
  }
}
