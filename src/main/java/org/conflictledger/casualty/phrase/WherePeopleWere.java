package org.conflictledger.casualty.phrase;

import java.util.Optional;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.phrase.PeopleGroup.Kind;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * Words that tell where some of a list were and what they did, between them and the next: "killed
 * six soldiers in a truck and three guards", "five patients under treatment and a boy selling tea",
 * "All 90 people on board and two on the ground died".
 */
final class WherePeopleWere {

  private static final WordSet OPENING = WordSet.listed(WherePeopleWere.class, "opening");

  /** What people do is told by a participle, but for these. */
  private static final WordSet NO_DOING = WordSet.listed(WherePeopleWere.class, "noDoing");

  private static final WordSet THEM = WordSet.of("them", "whom", "those", "these");

  private static final int LONGEST = 7;

  /** So far behind a comma the list comes to its "and". */
  private static final int LIST = 14;

  private WherePeopleWere() {}

  /**
   * Where a list goes on after its first group.
   *
   * @param last the group that is followed by the verb of all, null for none
   * @param end where it goes on otherwise
   */
  static int after(Chunks chunks, PeopleGroup first, PeopleGroup last, int end) {
    return next(chunks, first, first, last, end);
  }

  /** The same after another group of it. */
  static int next(Chunks chunks, PeopleGroup first, PeopleGroup group, PeopleGroup last, int end) {
    Sentence s = chunks.s();
    boolean told =
        group.kind() == Kind.COUNTED && !group.definite()
            || group.kind() == Kind.ONE && doing(s, end);
    if (end != group.to()
        || !told
        || !OPENING.contains(s.norm(end)) && !doing(s, end)
        || last != null && !begins(s, first.from())) {
      return end;
    }
    for (int i = end + 1; i < Math.min(s.size() - 1, end + LONGEST); i++) {
      if (s.norm(i).equals("and")) {
        Optional<PeopleGroup> next = chunks.startingAt(i + 1);
        return next.filter(one -> goesOn(s, one, last)).isPresent() ? i : end;
      }
      if (s.norm(i).equals(",")) {
        Optional<PeopleGroup> next = chunks.startingAt(i + 1);
        return next.filter(one -> goesOn(s, one, last) && listed(chunks, one)).isPresent()
            ? i
            : end;
      }
      if (!s.token(i).word()
          || Grammar.be(s, i)
          || Grammar.HAVE.at(s, i)
          || Grammar.SAYING.at(s, i)
          || Grammar.FINITE.at(s, i)
          || s.norm(i).endsWith("ed")
          || chunks.holding(i).filter(one -> others(one, end)).isPresent()) {
        return end;
      }
    }
    return end;
  }

  /** Whether further people are told of, and no "on guard". */
  private static boolean others(PeopleGroup group, int opening) {
    return group.counted() && !(group.from() == opening + 1 && group.to() == opening + 2);
  }

  /** "selling tea" */
  private static boolean doing(Sentence s, int i) {
    return s.norm(i).length() > 5 && s.norm(i).endsWith("ing") && !NO_DOING.contains(s.norm(i));
  }

  /** "killed four guards at the gate and two cashiers are missing": the guards are no subject. */
  private static boolean begins(Sentence s, int from) {
    return from <= s.body() || !s.token(from - 1).word() || CLAUSE.contains(s.norm(from - 1));
  }

  private static final WordSet CLAUSE = WordSet.listed(WherePeopleWere.class, "clause");

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
            || doing(s, group.to())
            || s.norm(group.to()).equals("and");
    return (counted || one) && ends && !s.holds(group.from(), group.to(), THEM);
  }

  /** Whether others join those behind a comma, who may else only tell who the ones before are. */
  private static boolean listed(Chunks chunks, PeopleGroup group) {
    Sentence s = chunks.s();
    for (int i = group.to(); i < Math.min(s.size() - 1, group.to() + LIST); i++) {
      if (s.norm(i).equals("and")) {
        return chunks.startingAt(i + 1).filter(one -> goesOn(s, one, null)).isPresent();
      }
      if (Grammar.be(s, i) || Grammar.HAVE.at(s, i) || s.norm(i).equals(";")) {
        return false;
      }
    }
    return false;
  }
}
