package org.conflictledger.casualty.part;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conflictledger.actor.VictimCategory;
import org.conflictledger.casualty.draft.Draft;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.phrase.Chunks;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.casualty.phrase.PeopleGroup.Kind;
import org.conflictledger.text.Sentence;

/**
 * One number of people of several kinds: "137 soldiers, policemen and civilians". How many of each
 * there were is not told.
 */
final class MixedKinds {

  private MixedKinds() {}

  /** The drafts, where such people are of no kind any more. */
  static void settle(Chunks chunks, List<Draft> drafts) {
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      int end = end(chunks, draft.group());
      if (end > 0 && !clauseOfItsOwn(chunks.s(), draft, end) && !told(drafts, draft, end)) {
        PeopleGroup all = draft.group().with(draft.group().count().orElseThrow(), end);
        drafts.set(i, draft.with(all.with(VictimCategory.UNKNOWN)));
      }
    }
  }

  /** Index after the last noun of a number that people of several kinds share; -1 for others. */
  private static int end(Chunks chunks, PeopleGroup group) {
    Sentence s = chunks.s();
    if (group.kind() != Kind.COUNTED
        || group.definite()
        || group.head() != group.to() - 1
        || group.category() == VictimCategory.UNKNOWN) {
      return -1;
    }
    Set<VictimCategory> kinds = EnumSet.of(group.category());
    int i = group.to();
    while (true) {
      boolean last = s.norm(i).equals("and");
      Optional<PeopleGroup> next =
          last || s.norm(i).equals(",")
              ? chunks.startingAt(i + 1).filter(other -> other.kind() == Kind.BARE)
              : Optional.empty();
      if (next.isEmpty()
          || next.get().category() == VictimCategory.UNKNOWN
          || harmed(s, next.get())) {
        return -1;
      }
      kinds.add(next.get().category());
      i = next.get().to();
      if (last) {
        // Soldiers and policemen are both of the state.
        return kinds.size() > 1 && kinds.contains(VictimCategory.CIVILIAN) ? i : -1;
      }
    }
  }

  /** "killed 12 soldiers and wounded civilians": a verb of its own. */
  private static boolean harmed(Sentence s, PeopleGroup group) {
    return group.from() < group.head() && s.norm(group.from()).endsWith("ed");
  }

  /** "killed 12 soldiers and villagers fled": the last noun is the subject of what follows. */
  private static boolean clauseOfItsOwn(Sentence s, Draft draft, int end) {
    return draft.statement().trigger() < draft.group().from()
        && (Grammar.be(s, end)
            || Grammar.HAVE.at(s, end)
            || Grammar.FINITE.at(s, end)
            || Grammar.SAYING.at(s, end)
            || s.norm(end).endsWith("ed"));
  }

  /** Whether something else is told of those behind the first noun. */
  private static boolean told(List<Draft> drafts, Draft draft, int end) {
    return drafts.stream()
        .anyMatch(
            other ->
                other != draft
                    && other.group().from() >= draft.group().to()
                    && other.group().from() < end);
  }
}
