package org.conflictledger.casualty.phrase;

import java.util.Set;
import org.conflictledger.casualty.phrase.PeopleGroup.Kind;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.TitleCase;
import org.conflictledger.text.WordSet;

/** "Social leader and member of the X Council shot dead": one person, by two nouns. */
final class AlsoCalled {

  private static final Set<String> ARTICLES = WordSet.of("a", "an", "the", "one");

  private AlsoCalled() {}

  /**
   * Whether the second noun tells more of the person that the first one, at the head of a sentence
   * without an article, is for.
   *
   * @param end index after the first
   */
  static boolean holds(Sentence s, PeopleGroup before, PeopleGroup next, int end) {
    int name = s.norm(next.to() + 1).equals("the") ? next.to() + 2 : next.to() + 1;
    return s.norm(end).equals("and")
        && next.from() == end + 1
        && before.kind() == Kind.ONE
        && before.from() == s.body()
        && !ARTICLES.contains(s.norm(before.from()))
        && tells(s, next)
        && name < s.size()
        && s.token(name).capitalised()
        && !TitleCase.of(s);
  }

  /** "a village head, member of the council,": a noun without an article and with a complement. */
  static boolean tells(Sentence s, PeopleGroup group) {
    return group.kind() == Kind.ONE
        && group.from() == group.head()
        && !group.possessive()
        && s.norm(group.to()).equals("of");
  }
}
