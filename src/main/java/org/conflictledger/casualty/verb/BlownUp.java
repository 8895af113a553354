package org.conflictledger.casualty.verb;

import org.conflictledger.actor.VictimCategory;
import org.conflictledger.casualty.context.ContextLexicon;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.casualty.phrase.PeopleGroup.Kind;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * Tells people from things as the object of a verb that mostly has things: "blew up two policemen",
 * but "blew up two pylons", "blew up the mayor's house".
 */
final class BlownUp {

  /** Nouns for people of no kind. */
  private static final WordSet AT_LARGE = WordSet.listed(BlownUp.class, "atLarge");

  private BlownUp() {}

  static boolean people(Sentence s, PeopleGroup group, ContextLexicon context) {
    boolean told =
        group.head() >= 0
            && (group.category() != VictimCategory.UNKNOWN
                || group.kind() == Kind.ONE
                || AT_LARGE.contains(s.norm(group.head())));
    String next = s.norm(group.to());
    return told
        && !next.equals("'")
        && !next.equals("'s")
        && !context.things.contains(next)
        && !context.mishaps.vehicles().contains(next);
  }
}
