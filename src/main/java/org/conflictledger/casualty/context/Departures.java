package org.conflictledger.casualty.context;

import com.fasterxml.jackson.databind.JsonNode;
import org.conflictledger.actor.VictimCategory;
import org.conflictledger.casualty.draft.Draft;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.text.Resources;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordLists;
import org.conflictledger.text.WordSet;

/**
 * People who leave and are not displaced: those whom their state or employer takes home, and
 * fighters who withdraw or run away.
 */
public final class Departures {

  private static final String SECTION = "\"departures\"";

  /** So many words behind the people may still say who they are: "120 forces loyal to". */
  private static final int BEHIND = 2;

  private final WordSet abroad;
  private final WordSet forces;
  private final WordSet posts;

  private static final WordSet EVACUATION = WordSet.of("evacuation", "evacuations", "charter");

  Departures(String file, JsonNode lists) {
    Resources.refuseUnknown(file, SECTION, lists, WordSet.of("about", "abroad", "forces", "posts"));
    String where = file + ": " + SECTION;
    abroad = WordSet.copyOf(WordLists.words(where, lists, "abroad"));
    forces = WordSet.copyOf(WordLists.words(where, lists, "forces"));
    posts = WordSet.copyOf(WordLists.words(where, lists, "posts"));
  }

  public boolean are(Draft draft) {
    if (draft.outcome() != Outcome.DISPLACED) {
      return false;
    }
    Sentence s = draft.sentence();
    PeopleGroup group = draft.group();
    int to = Math.min(s.size(), group.to() + BEHIND);
    boolean evacuated =
        s.norm(draft.statement().trigger()).startsWith("evacuat") || EVACUATION.in(s);
    return group.category() == VictimCategory.COMBATANT
        || s.holds(group.from(), to, forces)
        || s.holds(draft.statement().trigger(), draft.statement().trigger() + 4, posts)
        || evacuated && s.holds(group.from(), to, abroad);
  }
}
