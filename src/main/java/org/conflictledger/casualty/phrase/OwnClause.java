package org.conflictledger.casualty.phrase;

import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.phrase.PeopleGroup.Kind;
import org.conflictledger.text.Sentence;

/** Whether people in a list are no more of it, but begin a clause of their own. */
record OwnClause(Sentence s) {

  /** Whether a finite verb follows the group, so that it is the subject of a new clause. */
  boolean begins(PeopleGroup group) {
    String next = s.norm(group.to());
    if (next.equals("'s") && group.definite()) {
      // "the state prosecutor's office said"
      return true;
    }
    return Grammar.BE.contains(next)
        || Grammar.HAVE.contains(next)
        || Grammar.MODALS.contains(next)
        || Grammar.SAYING.contains(next)
        || Grammar.FINITE.contains(next);
  }

  /** ", the governor reckoned", ", and 30 guests laughed": a clause of its own. */
  boolean asserts(PeopleGroup group) {
    String next = s.norm(group.to());
    boolean verb =
        next.endsWith("ed") && !next.equals("aged") && !Grammar.PREPOSITIONS.at(s, group.to() + 1)
            || next.equals("wrote")
            || next.equals("thinks")
            || next.equals("told");
    boolean comma = s.norm(group.from() - 1).equals(",");
    boolean speaker =
        comma && (group.definite() || group.kind() == Kind.NAMED || group.kind() == Kind.ONE);
    if (speaker && !group.possessive() && says(group.to())) {
      return true;
    }
    return verb
        && (speaker
            || commaAndBefore(group)
                && (group.to() + 1 >= s.size() || !s.token(group.to() + 1).word()));
  }

  /** ", and eight" */
  boolean commaAndBefore(PeopleGroup group) {
    return s.norm(group.from() - 1).equals("and") && s.norm(group.from() - 2).equals(",");
  }

  /** ", a resident of the valley said": a verb of saying ends the clause. */
  private boolean says(int from) {
    for (int i = from; i < Math.min(s.size(), from + 8); i++) {
      if (s.norm(i).equals(",") || s.norm(i).equals(";") || s.norm(i).equals("and")) {
        return false;
      }
      if (Grammar.SAYING.at(s, i)) {
        return true;
      }
    }
    return false;
  }
}
