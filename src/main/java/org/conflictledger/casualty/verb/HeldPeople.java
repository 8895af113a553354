package org.conflictledger.casualty.verb;

import java.util.Set;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.phrase.Chunks;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.casualty.phrase.PeopleGroup.Kind;
import org.conflictledger.text.Qualifier;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * People whom the word before them holds, so that they are the subject of no verb: "by gunmen", "of
 * the army", "with soldiers".
 */
final class HeldPeople {

  /** "a van carrying prisoners was blown up": the van was. */
  private static final Set<String> CARRYING =
      WordSet.of("carrying", "transporting", "ferrying", "bringing", "containing");

  /** Of the prepositions those after which a clause may begin, with a subject of its own. */
  private static final WordSet OPENING = WordSet.listed(HeldPeople.class, "opening");

  private HeldPeople() {}

  static boolean holds(Chunks chunks, PeopleGroup group) {
    Sentence s = chunks.s();
    String before = s.norm(begin(s, group) - 1);
    if (CARRYING.contains(before)) {
      return true;
    }
    if (before.equals("from")
        && group.count().filter(c -> c.qualifier() == Qualifier.RANGE).isPresent()) {
      // "From 12 to 15 civilians were killed"
      return false;
    }
    if (before.equals("in") && s.norm(group.from()).equals("all")) {
      // "In all 56 people died"
      return false;
    }
    if (before.equals("of")) {
      return !s.norm(group.from() - 2).equals("bodies");
    }
    return Grammar.PREPOSITIONS.contains(before) && !OPENING.contains(before);
  }

  /** Where a group begins with its owner and article. */
  private static int begin(Sentence s, PeopleGroup group) {
    int start = group.from();
    // "at Ohio's Youngstown College": look past the owner.
    if (s.norm(start - 1).equals("'s")) {
      start -= 2;
      while (start > 0 && s.token(start - 1).capitalised() && !Grammar.stops(s, start - 1)) {
        start--;
      }
    }
    return group.kind() == Kind.NAMED && s.norm(start - 1).equals("the") ? start - 1 : start;
  }
}
