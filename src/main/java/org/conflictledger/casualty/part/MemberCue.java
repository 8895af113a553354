package org.conflictledger.casualty.part;

import java.util.List;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.phrase.Chunks;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.text.Sentence;

/** The words that make people some of those counted before: "including", "among them". */
final class MemberCue {

  private MemberCue() {}

  /** Index of the word that makes a group a member, -1 when there is none. */
  static int of(Chunks chunks, PeopleGroup group) {
    Sentence s = chunks.s();
    int i = group.from() - 1;
    if (s.norm(i).equals("including") && !s.norm(i - 1).equals("not")
        || s.norm(i).equals("includes")
        || s.norm(i).equals("included")) {
      return i;
    }
    if ((s.norm(i).equals("them") || s.norm(i).equals("whom")) && s.norm(i - 1).equals("among")) {
      return i - 1;
    }
    if (s.norm(i).equals("whom") && s.norm(i - 1).equals("of")) {
      return i - 1;
    }
    // "the attacker included", "the chief among them"
    String next = s.norm(group.to());
    if (next.equals("included")
        && (s.norm(group.to() + 1).equals(",") || group.to() + 2 >= s.size())) {
      return group.from();
    }
    if (next.equals("among") && s.norm(group.to() + 1).equals("them") || amongThem(s, group)) {
      return group.from();
    }
    if (companionsIncluded(chunks, group)) {
      return group.from();
    }
    if ((next.equals("was") || next.equals("were") || next.equals("is") || next.equals("are"))
        && s.norm(group.to() + 1).equals("among")
        && (s.norm(group.to() + 2).equals("them")
            || s.norm(group.to() + 2).equals("the") && s.norm(group.to() + 3).equals("dead"))) {
      return group.from();
    }
    // "10 of them children": the number stands for a group of its own.
    for (int k = group.from(); k < group.to() - 1; k++) {
      if (s.norm(k).equals("of")
          && (s.norm(k + 1).equals("them") || s.norm(k + 1).equals("whom"))) {
        return group.from();
      }
    }
    return -1;
  }

  /** ", a preacher close to the mullahs among them": words of his stand between. */
  private static boolean amongThem(Sentence s, PeopleGroup group) {
    boolean opens = s.norm(group.from() - 1).equals(",") || s.norm(group.from() - 1).equals("--");
    for (int i = group.to(); opens && i < Math.min(s.size() - 1, group.to() + 8); i++) {
      if (!s.token(i).word() || Grammar.be(s, i) || Grammar.HAVE.at(s, i)) {
        return false;
      }
      if (s.norm(i).equals("among") && s.norm(i + 1).equals("them")) {
        return true;
      }
    }
    return false;
  }

  /** ", the imam and three of his pupils included": the list ends with the word. */
  private static boolean companionsIncluded(Chunks chunks, PeopleGroup group) {
    Sentence s = chunks.s();
    if (!s.norm(group.from() - 1).equals(",") || !group.counted()) {
      return false;
    }
    List<PeopleGroup> list = chunks.list(group);
    PeopleGroup last = list.get(list.size() - 1);
    return list.size() > 1
        && s.norm(last.to()).equals("included")
        && (last.to() + 1 >= s.size() || !s.token(last.to() + 1).word());
  }
}
