package org.conflictledger.casualty.verb;

import java.util.List;
import java.util.Set;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.phrase.Chunks;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.casualty.phrase.PeopleGroup.Kind;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * The subject that a sentence begins with and comes back to: "A man fired on the crowd, hitting
 * five, and was shot dead", "Two raiders killed a guard before they themselves died".
 */
final class ResumedSubject {

  private static final Set<String> RELATIVES = WordSet.of("who", "which", "that", "whom");

  private ResumedSubject() {}

  /**
   * @param start the verb or its first auxiliary
   * @return the subject by itself, or nobody
   */
  static List<PeopleGroup> of(Chunks chunks, int start) {
    Sentence s = chunks.s();
    int joint = themselves(s, start) ? start : afterResult(s, start);
    if (joint < 0) {
      return List.of();
    }
    int from = s.body();
    for (int i = from; i < joint; i++) {
      boolean opens = Grammar.SAYING.at(s, i) || s.norm(i).equals(";") || s.norm(i).equals(":");
      from = opens ? i + 1 : from;
    }
    for (PeopleGroup group : chunks.groups()) {
      if (group.to() > joint) {
        break;
      }
      if (group.from() >= from) {
        boolean subject =
            group.kind() != Kind.BARE
                && SharedSubject.agrees(s, group, start)
                && !HeldPeople.holds(chunks, group)
                && !s.holds(group.to(), joint, RELATIVES);
        return subject ? VerbRule.countedOf(List.of(group)) : List.of();
      }
    }
    return List.of();
  }

  /** "before they themselves died", "before they were themselves killed". */
  private static boolean themselves(Sentence s, int start) {
    return s.norm(start - 1).equals("themselves") && s.norm(start - 2).equals("they")
        || s.norm(start - 1).equals("they") && s.norm(start + 1).equals("themselves");
  }

  /**
   * The comma before "killing" in ", killing five, and was later"; -1 where it is another joint.
   */
  private static int afterResult(Sentence s, int start) {
    int and = SharedSubject.and(s, start);
    if (and < 0 || !s.norm(and - 1).equals(",") || !Grammar.be(s, start)) {
      return -1;
    }
    for (int i = and - 2; i > s.body(); i--) {
      if (s.norm(i).equals(",")) {
        return s.norm(i + 1).endsWith("ing") ? i : -1;
      }
    }
    return -1;
  }
}
