package org.conflictledger.casualty.lexicon;

import java.util.Locale;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/** Words of armies and armed groups that count their own dead. */
public final class LossWords {

  /** Verbs whose subject has the losses: "the army suffered", "the rebels had". */
  public static final WordSet LOSING = WordSet.listed(LossWords.class, "losing");

  /** Words for those lost that say nothing of who they are. */
  public static final WordSet LOST = WordSet.listed(LossWords.class, "lost");

  /** Nouns that a side's losses are told with: "army losses", "losses of the army". */
  public static final WordSet LOSSES = WordSet.of("losses", "casualties");

  /** Nouns for those who fight, after "the" or before "losses". */
  private static final WordSet SIDES = WordSet.listed(LossWords.class, "sides");

  /** Whether a word names a side of a fight by itself: a noun, or letters as "FMLN". */
  public static boolean side(Sentence s, int i) {
    if (SIDES.at(s, i)) {
      return true;
    }
    String text = i >= s.body() && i < s.size() ? s.token(i).text() : "";
    return text.length() > 2 && !s.allCaps() && text.equals(text.toUpperCase(Locale.ROOT));
  }

  /**
   * "the army's losses", "its losses", "the losses of the army": whether a side is told of them.
   */
  public static boolean owned(Sentence s, int losses) {
    int before = s.norm(losses - 1).equals("'s") ? losses - 2 : losses - 1;
    int after = s.norm(losses + 2).equals("the") ? losses + 3 : losses + 2;
    return side(s, before) || s.norm(losses + 1).equals("of") && side(s, after);
  }

  private static final WordSet FIGURING = WordSet.listed(LossWords.class, "figuring");

  /** "were estimated at": leads from losses to their number. */
  public static boolean figuring(Sentence s, int i) {
    return FIGURING.at(s, i);
  }

  private LossWords() {}
}
