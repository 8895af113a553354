package org.conflictledger.casualty.verb;

import java.util.Optional;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.phrase.Chunks;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * Some of the people told of before, right before a verb that is theirs alone: "six were hurt, one
 * of whom later died", "took nine nuns, of whom two were shot".
 */
final class MemberSubject {

  private static final WordSet WHOM = WordSet.of("whom", "them");

  private MemberSubject() {}

  /**
   * @param start the verb or its first auxiliary
   */
  static Optional<PeopleGroup> of(Chunks chunks, int start) {
    Sentence s = chunks.s();
    if (!WHOM.in(s)) {
      return Optional.empty();
    }
    int end = start;
    while (end > s.body() && Grammar.ADVERBS.at(s, end - 1) && chunks.holding(end - 1).isEmpty()) {
      end--;
    }
    return chunks
        .endingAt(end)
        .filter(PeopleGroup::counted)
        .filter(
            group -> ofThem(s, group) || s.norm(group.from() - 1).equals("whom") && some(s, group));
  }

  /** "two of whom", and no noun behind it. */
  private static boolean ofThem(Sentence s, PeopleGroup group) {
    return group.head() < 0
        && group.to() - group.from() > 2
        && WHOM.contains(s.norm(group.to() - 1))
        && s.norm(group.to() - 2).equals("of");
  }

  /** ", of whom two" */
  private static boolean some(Sentence s, PeopleGroup group) {
    return s.norm(group.from() - 2).equals("of") && s.norm(group.from() - 3).equals(",");
  }
}
