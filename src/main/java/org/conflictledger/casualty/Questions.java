package org.conflictledger.casualty;

import java.util.Set;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/** Questions that assert nothing: "Did you not say three dead?", "How many were killed?". */
final class Questions {

  /** Words before the question: "PRESENTER:", "And", "So,". */
  private static final int LONGEST_LEAD = 4;

  private static final int CLOSERS = 2;

  private static final WordSet ASKING = WordSet.listed(Questions.class, "asking");

  private static final Set<String> LEADS = WordSet.of("and", "but", "so", "well", "now");

  private Questions() {}

  static boolean asks(Sentence s) {
    boolean asked = false;
    for (int i = s.size() - 1; i >= Math.max(0, s.size() - CLOSERS); i--) {
      asked |= s.norm(i).equals("?");
    }
    if (!asked) {
      return false;
    }
    int first = s.body();
    for (int i = s.body(); i < Math.min(s.size(), s.body() + LONGEST_LEAD); i++) {
      boolean lead = s.norm(i).equals(":") || LEADS.contains(s.norm(i)) || !s.token(i).word();
      first = lead && !s.token(i).digits() ? i + 1 : first;
    }
    return ASKING.contains(s.norm(first))
        || s.norm(first).equals("how") && s.norm(first + 1).equals("many");
  }
}
