package org.conflictledger.casualty.phrase;

import java.util.Optional;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.phrase.PeopleGroup.Kind;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * Words that tell where the first of a list were, between them and the next: "killed six soldiers
 * in a truck and three guards", "All 90 people on board and two on the ground died".
 */
final class WherePeopleWere {

  private static final WordSet OPENING =
      WordSet.of("in", "on", "at", "aboard", "inside", "outside", "near");

  private static final int LONGEST = 7;

  private WherePeopleWere() {}

  /**
   * Where a list goes on after its first group.
   *
   * @param last the group that is followed by the verb of all, null for none
   * @param end where it goes on otherwise
   */
  static int after(Chunks chunks, PeopleGroup first, PeopleGroup last, int end) {
    Sentence s = chunks.s();
    boolean several = first.kind() == Kind.COUNTED && !first.definite();
    if (end != first.to()
        || !several
        || !OPENING.contains(s.norm(end))
        || last != null && !begins(s, first.from())) {
      return end;
    }
    for (int i = end + 1; i < Math.min(s.size() - 1, end + LONGEST); i++) {
      if (s.norm(i).equals("and")) {
        Optional<PeopleGroup> next = chunks.startingAt(i + 1);
        return next.filter(group -> goesOn(s, group, last)).isPresent() ? i : end;
      }
      if (!s.token(i).word()
          || Grammar.be(s, i)
          || Grammar.HAVE.at(s, i)
          || Grammar.SAYING.at(s, i)
          || Grammar.FINITE.at(s, i)
          || s.norm(i).endsWith("ed")
          || chunks.holding(i).filter(PeopleGroup::counted).isPresent()) {
        return end;
      }
    }
    return end;
  }

  /** "killed four guards at the gate and two cashiers are missing": the guards are no subject. */
  private static boolean begins(Sentence s, int from) {
    return from <= s.body() || !s.token(from - 1).word() || CLAUSE.contains(s.norm(from - 1));
  }

  private static final WordSet CLAUSE =
      WordSet.of("that", "when", "after", "while", "as", "where", "which", "said", "but");

  /** Whether people are one more of the list, and no subject of a verb of their own. */
  private static boolean goesOn(Sentence s, PeopleGroup group, PeopleGroup last) {
    if (group.equals(last)) {
      return !group.additive();
    }
    boolean counted = group.kind() == Kind.COUNTED && group.head() >= 0 && !group.additive();
    boolean one = group.kind() == Kind.ONE && !group.definite();
    boolean ends =
        group.to() >= s.size()
            || !s.token(group.to()).word()
            || OPENING.contains(s.norm(group.to()))
            || s.norm(group.to()).equals("and");
    return (counted || one) && ends;
  }
}
