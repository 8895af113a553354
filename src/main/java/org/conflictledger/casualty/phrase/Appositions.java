package org.conflictledger.casualty.phrase;

import java.util.function.Predicate;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.phrase.PeopleGroup.Kind;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/** One person told twice, by name and by what he is. */
final class Appositions {

  /** Words that may belong to a person: "of nine". */
  private static final int LONGEST = 7;

  private final Sentence s;
  private final Chunks chunks;
  private final Predicate<PeopleGroup> another;

  /**
   * @param another whether a group can only be one more of a list
   */
  Appositions(Sentence s, Chunks chunks, Predicate<PeopleGroup> another) {
    this.s = s;
    this.chunks = chunks;
    this.another = another;
  }

  /**
   * Whether a group only tells more of the one before: "a facilitator, Mohammad Umar," and "Tor
   * Gul, a smuggler,".
   *
   * @param end the token after the group before and what belongs to it
   */
  boolean tell(int end, PeopleGroup before, PeopleGroup next) {
    boolean comma = s.norm(end).equals(",") && next.from() == end + 1 || next.from() == end;
    // "Wasim Karim, another blogger hacked to death": he is that blogger.
    boolean further =
        before.kind() == Kind.NAMED
            && next.additive()
            && s.norm(next.from()).equals("another")
            && next.count().filter(count -> count.best() == 1).isPresent();
    boolean nameAndNoun =
        before.kind() == Kind.NAMED
                && next.kind() == Kind.ONE
                && (!next.possessive() || s.norm(next.from()).equals("its"))
            || before.kind() == Kind.ONE && next.kind() == Kind.NAMED && !ofHis(next)
            || before.kind() == Kind.ONE && AlsoCalled.tells(s, next)
            || oneOf(before) && next.kind() == Kind.NAMED
            || before.kind() == Kind.NAMED
                && next.kind() == Kind.NAMED
                && next.head() >= 0
                && !next.possessive()
                && before.head() < 0;
    return comma
        && (nameAndNoun
            || further
            || closed(before, next)
            || onlyOne(before, next)
            || kind(before, next));
  }

  /** "one, a facilitator, and three others", "the man, a cleric, and": of what kind he is. */
  private boolean kind(PeopleGroup before, PeopleGroup next) {
    boolean article = s.norm(next.from()).equals("a") || s.norm(next.from()).equals("an");
    boolean alone = before.kind() == Kind.ELLIPTIC && s.norm(before.from()).equals("one");
    boolean man = before.kind() == Kind.ONE && before.definite() && MEN.at(s, before.head());
    return article
        && next.kind() == Kind.ONE
        && s.norm(next.to()).equals(",")
        && (alone && before.to() == before.from() + 1 || man);
  }

  /** "a woman, her son, 34, and": somebody of hers, whose age alone follows. */
  private static boolean ofHis(PeopleGroup next) {
    return next.possessive() && next.head() >= 0;
  }

  private static final WordSet MEN =
      WordSet.of("man", "woman", "individual", "person", "suspect", "youth", "victim");

  /** "one worshipper, a boy of nine, and injured three": no list goes on or ends behind. */
  private boolean onlyOne(PeopleGroup before, PeopleGroup next) {
    boolean article = s.norm(next.from()).equals("a") || s.norm(next.from()).equals("an");
    if (!oneOf(before) || next.kind() != Kind.ONE || !article) {
      return false;
    }
    int i = next.to();
    while (i < s.size()
        && i < next.to() + LONGEST
        && s.token(i).word()
        && !s.norm(i).equals("and")) {
      i++;
    }
    i += s.norm(i).equals(",") ? 1 : 0;
    i += s.norm(i).equals("and") ? 1 : 0;
    return chunks.startingAt(i).filter(another).isEmpty();
  }

  /** "a priest and his brother, a cook, were": the last of a list would have its "and". */
  private boolean closed(PeopleGroup before, PeopleGroup next) {
    String article = s.norm(next.from());
    return before.kind() == Kind.ONE
        && before.possessive()
        && next.kind() == Kind.ONE
        && (article.equals("a") || article.equals("an") || article.equals("the"))
        && s.norm(before.from() - 1).equals("and")
        && s.norm(next.to()).equals(",")
        && (Grammar.be(s, next.to() + 1) || Grammar.HAVE.at(s, next.to() + 1));
  }

  /** "one of them, Michael Okafor,", "one officer, Inspector Rao," */
  private boolean oneOf(PeopleGroup group) {
    return s.norm(group.from()).equals("one")
        && (s.norm(group.from() + 1).equals("of") || group.kind() == Kind.COUNTED);
  }
}
