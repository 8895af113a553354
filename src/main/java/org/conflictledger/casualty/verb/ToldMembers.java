package org.conflictledger.casualty.verb;

import java.util.List;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.phrase.Chunks;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * Members of a whole whose verb came before them: "seven people have died, including five guards".
 * A verb behind them is somebody else's.
 */
public final class ToldMembers {

  /** So far before the members may their whole stand. */
  private static final int FAR = 14;

  private static final WordSet FATES = WordSet.listed(ToldMembers.class, "fates");

  private static final int SHORTEST_VERB = 5;

  private ToldMembers() {}

  /** Whether a group is of such members. */
  public static boolean hold(Chunks chunks, PeopleGroup member) {
    for (PeopleGroup first : chunks.groups()) {
      if (first.from() > member.from()) {
        return false;
      }
      int cue = cue(chunks.s(), first);
      if (cue > 0 && told(chunks, cue)) {
        List<PeopleGroup> members = chunks.list(first, member);
        if (members.contains(member)) {
          return true;
        }
      }
    }
    return false;
  }

  /** ", two of them wounded", ", three of whom were freed": told by themselves, in no list. */
  public static boolean someOfThem(Sentence s, PeopleGroup group) {
    if (!s.norm(group.from() - 1).equals(",")) {
      return false;
    }
    for (int i = group.from() + 1; i < group.to() - 1; i++) {
      boolean of = s.norm(i).equals("of");
      if (of && (s.norm(i + 1).equals("them") || s.norm(i + 1).equals("whom"))) {
        return true;
      }
    }
    return false;
  }

  /** Index of "including" or "among them" beside a group; -1 when there is none. */
  private static int cue(Sentence s, PeopleGroup group) {
    int from = group.from();
    if (s.norm(from - 1).equals(",")
        && s.norm(group.to()).equals("among")
        && s.norm(group.to() + 1).equals("them")) {
      return from - 1;
    }
    if (s.norm(from - 1).equals("including")) {
      return from - 1;
    }
    return s.norm(from - 1).equals("them") && s.norm(from - 2).equals("among") ? from - 2 : -1;
  }

  /** Whether a counted group and what became of it stand before. */
  private static boolean told(Chunks chunks, int cue) {
    for (PeopleGroup whole : chunks.groups()) {
      if (whole.counted() && whole.to() < cue && cue - whole.to() < FAR) {
        for (int i = whole.to(); i < cue; i++) {
          if (fate(chunks.s(), i)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean fate(Sentence s, int i) {
    String norm = s.norm(i);
    return Grammar.be(s, i)
        || Grammar.HAVE.at(s, i)
        || FATES.contains(norm)
        || norm.endsWith("ed") && norm.length() >= SHORTEST_VERB;
  }
}
