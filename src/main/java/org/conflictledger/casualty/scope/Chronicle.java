package org.conflictledger.casualty.scope;

import java.util.Collection;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * Whether an article goes through a year in the present tense, as reviews of a year do: "A bomber
 * strikes a market, killing 12. Two ministers resign." What it tells without a day is history.
 */
final class Chronicle {

  /** With fewer sentences that tell of harm it is a headline, a caption or a list of points. */
  private static final int LEAST = 20;

  /** So many in ten of them have no verb in the past. */
  private static final int MOST_IN_TEN = 6;

  private static final WordSet PAST = WordSet.listed(Chronicle.class, "past");

  private Chronicle() {}

  static boolean is(Collection<Sentence> telling) {
    long present =
        telling.stream()
            .filter(s -> s.index() != Sentence.TITLE)
            .filter(Chronicle::present)
            .count();
    return telling.size() >= LEAST && present * 10 >= (long) telling.size() * MOST_IN_TEN;
  }

  private static boolean present(Sentence s) {
    for (int i = s.body(); i < s.size(); i++) {
      if (PAST.contains(s.norm(i))) {
        return false;
      }
    }
    return true;
  }
}
