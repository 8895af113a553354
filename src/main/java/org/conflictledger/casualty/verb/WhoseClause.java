package org.conflictledger.casualty.verb;

import org.conflictledger.casualty.context.ContextLexicon;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/** "workers whose business has been hurt": what they own was, and not they. */
public final class WhoseClause {

  private static final WordSet BODY = WordSet.listed(WhoseClause.class, "body");

  private static final WordSet BREAKS = WordSet.of(",", "who", "and");

  private WhoseClause() {}

  /**
   * Whether the verb of a clause that "whose" opens is about a thing that people own.
   *
   * @param from after the people
   * @param to where the verb begins
   */
  public static boolean ofThing(Sentence s, int from, int to, ContextLexicon context) {
    for (int i = from; i < to - 1; i++) {
      if (s.norm(i).equals("whose")) {
        return !context.periods.kin().contains(s.norm(i + 1))
            && !BODY.at(s, i + 1)
            && !s.holds(i, to, BREAKS);
      }
    }
    return false;
  }
}
