package org.conflictledger.casualty.people;

import java.util.List;
import java.util.Optional;
import org.conflictledger.casualty.lexicon.CasualtyLexicon;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.casualty.phrase.PeopleGroup.Kind;
import org.conflictledger.text.Count;
import org.conflictledger.text.Ordinals;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * The last of several, whom the sentence tells of one by one: "One guard was killed and the other
 * died a day later", "Two were shot dead; the third was captured".
 */
final class TheOther {

  private static final WordSet ONE_OF_TWO = WordSet.of("other", "latter", "second");

  private static final WordSet JOINTS = WordSet.of("and", "but", "while", ",", ";", "whereas");

  private final CasualtyLexicon lexicon;

  TheOther(CasualtyLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * @param before the groups of the sentence so far
   */
  Optional<PeopleGroup> at(Sentence s, int i, List<PeopleGroup> before) {
    if (!s.norm(i).equals("the") || before.isEmpty() || !JOINTS.contains(s.norm(i - 1))) {
      return Optional.empty();
    }
    boolean two = ONE_OF_TWO.contains(s.norm(i + 1));
    long others = two ? 1 : Ordinals.ofWord(s.norm(i + 1)) - 1;
    if (others < 1 || !verb(s, i + 2)) {
      return Optional.empty();
    }
    for (int g = before.size() - 1; g >= 0; g--) {
      if (precedes(s, before.get(g), others)) {
        return Optional.of(last(s, i, before.get(g)));
      }
    }
    return Optional.empty();
  }

  private static PeopleGroup last(Sentence s, int i, PeopleGroup others) {
    return new PeopleGroup(
        i,
        i + 2,
        -1,
        Kind.ELLIPTIC,
        Optional.of(Count.exactly(1, s.slice(i, i + 2))),
        others.category(),
        false,
        false,
        false,
        Optional.of(others));
  }

  /** Whether a group is all but the last of them, or the one before it. */
  private static boolean precedes(Sentence s, PeopleGroup group, long others) {
    boolean all = group.count().filter(count -> count.best() == others).isPresent();
    return all && some(s, group)
        || group.head() < 0 && Ordinals.ofWord(s.norm(group.to() - 1)) == others;
  }

  /** "one", "one guard", "two of them", and not "the mayor". */
  private static boolean some(Sentence s, PeopleGroup group) {
    return group.kind() == Kind.COUNTED
        || group.kind() == Kind.ELLIPTIC
        || s.norm(group.from()).equals("one");
  }

  private boolean verb(Sentence s, int i) {
    return Grammar.be(s, i)
        || Grammar.HAVE.at(s, i)
        || Grammar.ADVERBS.at(s, i)
        || !lexicon.verb(s.norm(i)).isEmpty();
  }
}
