package org.conflictledger.casualty.phrase;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.phrase.PeopleGroup.Kind;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/** Finds what is inserted behind people to tell more of them, or who is none of them. */
final class DescribedPeople {

  private static final int LONGEST_APPOSITION = 30;

  /** ", who suffered burns in an attack on his lorry on the road to the port last night," */
  private static final int LONGEST_RELATIVE = 50;

  private static final WordSet OPENERS = WordSet.listed(DescribedPeople.class, "openers");

  private static final Set<String> FATES = WordSet.of("died", "succumbed", "perished");

  private static final int LONGEST_EXCEPTION = 9;

  private DescribedPeople() {}

  /** Marks ", a father of two," and ", not counting the bomber," between people and their verb. */
  static void mark(Sentence s, List<PeopleGroup> groups, boolean[] aside) {
    if (EXCEPTING.in(s) || THAN.in(s)) {
      excepted(s, aside);
    }
    apposed(s, groups, aside);
  }

  /** Marks ", not counting the bomber," between people and their verb. */
  private static void excepted(Sentence s, boolean[] aside) {
    for (int i = s.body() + 1; i < s.size() - 3; i++) {
      if (!s.norm(i).equals(",") || !excepts(s, i + 1)) {
        continue;
      }
      for (int k = i + 2; k < Math.min(s.size() - 1, i + LONGEST_EXCEPTION); k++) {
        if (s.norm(k).equals(",")) {
          Arrays.fill(aside, i, goesOn(s, k + 1) ? k + 1 : k, true);
          i = k - 1;
          break;
        }
      }
    }
  }

  private static boolean excepts(Sentence s, int i) {
    boolean not = s.norm(i).equals("not");
    return EXCEPTING.at(s, not ? i + 1 : i) && (not || !NEGATED.contains(s.norm(i)))
        || s.norm(i).equals("other") && s.norm(i + 1).equals("than");
  }

  private static final WordSet EXCEPTING =
      WordSet.of("excluding", "counting", "including", "besides", "apart", "aside");

  private static final WordSet THAN = WordSet.of("than");

  /** Those of them that except by "not" alone. */
  private static final Set<String> NEGATED = WordSet.of("counting", "including");

  /**
   * Marks ", chief editor of the magazine," between a name and its verb; in it no verb is finite
   * but a relative clause's.
   */
  private static void apposed(Sentence s, List<PeopleGroup> groups, boolean[] aside) {
    for (PeopleGroup group : groups) {
      int i = group.to();
      if (!s.norm(i).equals(",") || !inserts(s, group, i + 1)) {
        continue;
      }
      int most = s.norm(i + 1).equals("who") ? LONGEST_RELATIVE : LONGEST_APPOSITION;
      for (int k = i + 2; k < Math.min(s.size() - 1, i + most); k++) {
        String norm = s.norm(k);
        boolean main = Grammar.SAYING.at(s, k) && s.norm(k - 1).equals(",");
        if (norm.equals(";") || norm.equals("and") && s.norm(k - 1).equals(",") || main) {
          break;
        }
        if (norm.equals(",") && goesOn(s, k + 1)) {
          if (tellsOne(s, group) || noNames(groups, i, k)) {
            Arrays.fill(aside, i, k + 1, true);
          }
          break;
        }
      }
    }
  }

  /** Whether what follows a comma can only tell more of the group before it. */
  private static boolean inserts(Sentence s, PeopleGroup group, int i) {
    String first = s.norm(i);
    boolean goesOn = first.equals("and") || Grammar.be(s, i) || Grammar.SAYING.at(s, i);
    if (group.kind() == Kind.PRONOUN || goesOn) {
      return false;
    }
    return group.kind() == Kind.NAMED || OPENERS.contains(first) || names(s, i);
  }

  /** "two militants, Sajid and Mohammad Zafar,": names up to the comma before the verb. */
  private static boolean names(Sentence s, int from) {
    int i = from;
    while (i < s.size()
        && i - from < LONGEST_APPOSITION
        && (s.token(i).word() && (s.nameLike(i) || s.norm(i).equals("and"))
            || s.norm(i).equals(",") && !goesOn(s, i + 1))) {
      i++;
    }
    return i > from && s.norm(i).equals(",") && goesOn(s, i + 1);
  }

  /** Whether the verb of the people before an aside follows it: "was", "later died". */
  private static boolean goesOn(Sentence s, int i) {
    return Grammar.be(s, i)
        || Grammar.HAVE.at(s, i)
        || FATES.contains(s.norm(i))
        || Grammar.ADVERBS.at(s, i) && FATES.contains(s.norm(i + 1));
  }

  /** "a soldier", "one officer": a name after the comma is his, and no list begins. */
  private static boolean tellsOne(Sentence s, PeopleGroup group) {
    return group.kind() == Kind.ONE
        || group.kind() == Kind.COUNTED && s.norm(group.from()).equals("one");
  }

  /** Whether no other name stands there: "Ali, Hasan, were killed" is a list. */
  private static boolean noNames(List<PeopleGroup> groups, int from, int to) {
    return groups.stream()
        .noneMatch(g -> g.from() == from + 1 && g.to() == to && g.kind() == Kind.NAMED);
  }
}
