package org.conflictledger.casualty.verb;

import java.util.Set;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.phrase.Chunks;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.casualty.phrase.PeopleGroup.Kind;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * People who stand where a subject would and are told of for another's sake: whom the subject
 * heard, shot or is likened to. The subject stands before them.
 */
final class NoSubjects {

  private static final WordSet LIKENING = WordSet.listed(NoSubjects.class, "likening");

  private static final Set<String> OBJECTS = WordSet.of("him", "them", "me", "us");

  /** Past tenses that do not end in "ed". */
  private static final Set<String> PAST =
      WordSet.of("shot", "took", "held", "hit", "fought", "beat");

  private static final int LONGEST_CLAUSE = 7;

  private static final int LONGEST_APPOSITION = 14;

  private static final int LONGEST_LIKENING = 8;

  private NoSubjects() {}

  /** "two of the men who shot Reyes have died": he is not the subject. */
  static boolean harmedByWho(Chunks chunks, int index) {
    Sentence s = chunks.s();
    PeopleGroup group = chunks.groups().get(index);
    for (int i = group.from() - 1; i > Math.max(s.body(), group.from() - LONGEST_CLAUSE); i--) {
      if (s.norm(i).equals(",") || Grammar.SAYING.at(s, i)) {
        return false;
      }
      if (s.norm(i).equals("who")) {
        boolean did = s.norm(i + 1).endsWith("ed") || PAST.contains(s.norm(i + 1));
        return did && i + 1 < group.from() && chunks.endingAt(i).isPresent();
      }
    }
    return false;
  }

  /** "32 of those who had come to hear him did not survive": he is whom they heard. */
  static boolean heard(Chunks chunks, int index) {
    Sentence s = chunks.s();
    PeopleGroup group = chunks.groups().get(index);
    if (index == 0 || group.kind() != Kind.PRONOUN || !OBJECTS.contains(s.norm(group.from()))) {
      return false;
    }
    PeopleGroup before = chunks.groups().get(index - 1);
    return before.counted() && s.norm(before.to()).equals("who");
  }

  /** "Two aides to the cleric, Ali Sadr, were killed": a name between commas is no subject. */
  static boolean apposed(Chunks chunks, int index) {
    PeopleGroup group = chunks.groups().get(index);
    Sentence s = chunks.s();
    if (index > 0 && describes(s, chunks.groups().get(index - 1), group)) {
      return true;
    }
    if (index == 0
        || group.kind() != Kind.NAMED
        || !s.norm(group.from() - 1).equals(",")
        || !s.norm(group.to()).equals(",")) {
      return false;
    }
    PeopleGroup earlier = chunks.groups().get(index - 1);
    return earlier.kind() == Kind.COUNTED
        && earlier.to() < group.from() - 1
        && earlier.from() >= chunks.clauseStart(group.from())
        && group.from() - earlier.to() < LONGEST_APPOSITION;
  }

  /** "the imam, a man in his sixties, died": a list would have its "and" before the last. */
  private static boolean describes(Sentence s, PeopleGroup known, PeopleGroup next) {
    boolean one = known.kind() == Kind.ONE && known.definite() && !known.possessive();
    boolean article = s.norm(next.from()).equals("a") || s.norm(next.from()).equals("an");
    if (!one
        || !article
        || next.kind() != Kind.ONE
        || known.to() != next.from() - 1
        || !s.norm(known.to()).equals(",")) {
      return false;
    }
    int i = next.to();
    while (i < s.size()
        && i < next.to() + LONGEST_CLAUSE
        && (s.token(i).word() || s.token(i).digits())) {
      i++;
    }
    int verb = Grammar.ADVERBS.at(s, i + 1) ? i + 2 : i + 1;
    return s.norm(i).equals(",")
        && (Grammar.be(s, verb) || Grammar.HAVE.at(s, verb) || DIED.at(s, verb));
  }

  private static final WordSet DIED = WordSet.of("died", "dies", "succumbed", "perished");

  /** "men described by troops as rebels", "gunmen dressed as women": what they are called. */
  static boolean likened(Sentence s, int from) {
    return s.norm(from - 1).equals("as")
        && s.holds(Math.max(s.body(), from - LONGEST_LIKENING), from - 1, LIKENING);
  }

  /** "how many soldiers had died", "the number of soldiers who died": counted elsewhere. */
  static boolean uncounted(Sentence s, int from) {
    return s.norm(from - 1).equals("many")
        || s.norm(from - 1).equals("of") && s.norm(from - 2).equals("number");
  }

  /** "A gunman wounded 53 people before being shot": the gunman was. */
  static boolean objectBeforeBeing(Sentence s, PeopleGroup group, int start) {
    if (!s.norm(start).equals("being") || !s.norm(start - 1).equals("before")) {
      return false;
    }
    int verb = group.from() - 1;
    boolean shot = s.norm(verb).equals("dead") && s.norm(verb - 1).equals("shot");
    boolean past = s.norm(verb).endsWith("ed") && !Grammar.be(s, verb - 1);
    return shot || past;
  }
}
