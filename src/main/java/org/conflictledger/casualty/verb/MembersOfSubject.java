package org.conflictledger.casualty.verb;

import org.conflictledger.casualty.phrase.Chunks;
import org.conflictledger.casualty.phrase.OtherPeople;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.casualty.phrase.PeopleGroup.Kind;
import org.conflictledger.text.Sentence;

/**
 * People who are some of those told of before them: "77 members and 39 fighters, including guards,
 * were killed". The whole is the subject, and they are not.
 */
final class MembersOfSubject {

  /** So many words may stand between a whole and its part. */
  private static final int FAR = 16;

  /** The same between a whole and "including". */
  private static final int LONGEST_WHOLE = 12;

  private MembersOfSubject() {}

  static boolean holds(Chunks chunks, int index) {
    PeopleGroup group = chunks.groups().get(index);
    Sentence s = chunks.s();
    if (ofThem(s, group)) {
      return index > 0
          && whole(chunks, index - 1, group.from(), FAR)
          && !fewer(chunks.groups().get(index - 1), group);
    }
    boolean amongThem = amongThem(s, group.to());
    boolean mostOfThem =
        s.norm(group.from() - 1).equals("them") && s.norm(group.from() - 2).equals("of");
    return (amongThem || mostOfThem) && index > 0 || included(chunks, index);
  }

  /** "Our correspondent learnt that eight of them were killed": of others than this one. */
  private static boolean fewer(PeopleGroup whole, PeopleGroup members) {
    return whole.count().isPresent()
        && members.count().isPresent()
        && whole.count().get().best() < members.count().get().best();
  }

  /** "20 of them", "two of whom". */
  private static boolean ofThem(Sentence s, PeopleGroup group) {
    for (int i = group.from(); i < group.to() - 1; i++) {
      if (s.norm(i).equals("of")
          && (s.norm(i + 1).equals("them") || s.norm(i + 1).equals("whom"))) {
        return true;
      }
    }
    return false;
  }

  private static boolean amongThem(Sentence s, int i) {
    return s.norm(i).equals("among") && s.norm(i + 1).equals("them");
  }

  /** Whether "including" or "among them" stands before them, and a whole before that. */
  private static boolean included(Chunks chunks, int index) {
    Sentence s = chunks.s();
    int from = chunks.groups().get(index).from();
    for (int i = from - 1; i >= Math.max(chunks.clauseStart(from), from - FAR); i--) {
      boolean closed = chunks.aside()[i] && !chunks.aside()[from];
      if (!closed && (s.norm(i).equals("including") || amongThem(s, i))) {
        for (int g = 0; g < index; g++) {
          if (chunks.groups().get(g).to() <= i
              && whole(chunks, g, i, LONGEST_WHOLE)
              && !(s.norm(from - 1).equals("and")
                  && s.norm(from - 2).equals(",")
                  && OtherPeople.than(s, chunks.groups().get(g), chunks.groups().get(index)))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Whether a group may be the whole of what is told of fewer than so many words later. */
  private static boolean whole(Chunks chunks, int index, int later, int words) {
    PeopleGroup group = chunks.groups().get(index);
    return group.counted() && group.kind() != Kind.BARE && later - group.to() < words;
  }
}
