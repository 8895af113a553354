package org.conflictledger.casualty.verb;

import java.util.Set;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.phrase.Chunks;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.casualty.phrase.PeopleGroup.Kind;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * Verbs joined by "and" share their subject: in "the gunmen attacked two guards and were shot dead"
 * the guards are whom the first verb had for its object, and the gunmen were shot.
 */
final class SharedSubject {

  private static final Set<String> RELATIVES = WordSet.of("who", "which", "that");

  private static final Set<String> DETERMINERS =
      WordSet.of("the", "a", "an", "two", "three", "several", "some");

  private static final Set<String> SINGULAR = WordSet.of("was", "is", "has");

  private static final Set<String> PLURAL = WordSet.of("were", "are", "have");

  private SharedSubject() {}

  /**
   * Whether a group is but the object of the verb before, so that the subject stands farther left.
   *
   * @param start the first auxiliary of the verb that is joined
   */
  static boolean passesBy(Chunks chunks, int index, int start) {
    Sentence s = chunks.s();
    if (index == 0 || !joined(s, start)) {
      return false;
    }
    PeopleGroup object = chunks.groups().get(index);
    PeopleGroup subject = chunks.groups().get(index - 1);
    return subject.from() >= chunks.clauseStart(start)
        && agrees(s, subject, start)
        && !HeldPeople.holds(chunks, subject)
        && !s.holds(subject.to(), start, RELATIVES)
        && !s.holds(object.to(), start, Grammar.BE)
        && acts(s, subject.to(), object.from());
  }

  /** "and were", "and was later". */
  private static boolean joined(Sentence s, int start) {
    return and(s, start) >= 0
        && (SINGULAR.contains(s.norm(start)) || PLURAL.contains(s.norm(start)));
  }

  /** Index of the "and" before an auxiliary, over adverbs; -1 for none. */
  static int and(Sentence s, int start) {
    int i = start - 1;
    while (Grammar.ADVERBS.at(s, i) && !s.norm(i).equals("and")) {
      i--;
    }
    return s.norm(i).equals("and") ? i : -1;
  }

  /** Whether a verb's number is that of a group. */
  static boolean agrees(Sentence s, PeopleGroup group, int start) {
    boolean one =
        group.kind() == Kind.ONE
            || group.kind() == Kind.NAMED
            || group.kind() == Kind.PRONOUN
            || group.kind() == Kind.COUNTED && group.count().filter(c -> c.best() == 1).isPresent();
    if (group.kind() == Kind.DEFINITE) {
      return !s.norm(group.to() - 1).endsWith("s") == SINGULAR.contains(s.norm(start));
    }
    return one == SINGULAR.contains(s.norm(start));
  }

  /** "attacked", "tried to shoot", "opened fire on": one finite verb and no other clause. */
  private static boolean acts(Sentence s, int from, int to) {
    int end = to;
    while (end > from && DETERMINERS.contains(s.norm(end - 1))) {
      end--;
    }
    String last = s.norm(end - 1);
    boolean verb =
        last.endsWith("ed")
            || last.equals("shot")
            || last.equals("at")
            || last.equals("on")
            || s.norm(end - 2).equals("to");
    for (int i = from; i < to; i++) {
      if (!s.token(i).word() || Grammar.SAYING.at(s, i) || s.norm(i).equals("and")) {
        return false;
      }
    }
    return end > from && verb;
  }
}
