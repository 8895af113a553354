package org.conflictledger.casualty.phrase;

import java.util.List;
import java.util.Set;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.phrase.PeopleGroup.Kind;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * Finds what is inserted into a clause and parts its people from their verb: attributions, dashes,
 * brackets, members, appositions.
 */
final class Asides {

  private static final WordSet DASHES = WordSet.of("-", "--");

  private static final WordSet BRACKETS = WordSet.of("(", "[");

  private static final WordSet MEMBERS = WordSet.of("whom", "including", "them");

  private static final Set<String> ARTICLES = WordSet.of("a", "an", "the");

  private static final int LONGEST_APPOSITION = 30;

  /** ", who suffered burns in an attack on his lorry on the road to the port last night," */
  private static final int LONGEST_RELATIVE = 50;

  private static final Set<String> OPENERS =
      WordSet.of(
          "who",
          "which",
          "whose",
          "identified",
          "named",
          "posted",
          "belonging",
          "aged",
          "known",
          "described",
          "suspected",
          "riding",
          "travelling",
          "traveling",
          "working");

  private static final Set<String> FATES = WordSet.of("died", "succumbed", "perished");

  private Asides() {}

  /** Marks ", X said (on Sunday)," between the halves of a clause. */
  static boolean[] of(Sentence s, List<PeopleGroup> groups) {
    boolean[] aside = new boolean[s.size()];
    if (DASHES.in(s)) {
      dashed(s, aside);
    }
    if (BRACKETS.in(s)) {
      bracketed(s, aside);
    }
    if (MEMBERS.in(s)) {
      membered(s, groups, aside);
    }
    if (EXCEPTING.in(s) || THAN.in(s)) {
      excepted(s, aside);
    }
    apposed(s, groups, aside);
    if (CALLED.in(s)) {
      called(s, aside);
    }
    if (!Grammar.SAYING.in(s)) {
      return aside;
    }
    for (int i = 1; i < s.size(); i++) {
      if (!Grammar.SAYING.at(s, i) || ARTICLES.contains(s.norm(i - 1))) {
        // "an alleged rebel" says nothing.
        continue;
      }
      int from = i - 1;
      while (from > 0 && i - from < 12 && !s.norm(from).equals(",") && !s.norm(from).equals("\"")) {
        from--;
      }
      int to = i + 1;
      while (to < s.size() && to - i < 12 && !s.norm(to).equals(",") && !s.norm(to).equals("\"")) {
        to++;
      }
      if (from >= 0 && quoted(s, i, aside) || tellsOfMembers(s, from, i, to)) {
        continue;
      }
      boolean opened = s.norm(from).equals(",") || s.norm(from).equals("\"");
      boolean closed = to < s.size() - 2 && (s.norm(to).equals(",") || s.norm(to).equals("\""));
      if (opened && closed && from > 0) {
        while (from > 0 && (s.norm(from - 1).equals(",") || s.norm(from - 1).equals("\""))) {
          from--;
        }
        while (to + 1 < s.size() && (s.norm(to + 1).equals(",") || s.norm(to + 1).equals("\""))) {
          to++;
        }
        for (int k = from; k <= to; k++) {
          aside[k] = true;
        }
      }
    }
    return aside;
  }

  /** "The mayor, Ali Omar, said five people, including two boys, died": no aside of a speaker. */
  private static boolean tellsOfMembers(Sentence s, int from, int said, int to) {
    return from == said - 1
        && s.norm(from).equals(",")
        && (MEMBERS.at(s, to + 1) || s.norm(to + 1).equals("among") || MEMBERS.at(s, to + 3));
  }

  /** Marks what stands between a closing and an opening quote around a verb of saying. */
  private static boolean quoted(Sentence s, int said, boolean[] aside) {
    int from = said;
    while (from >= 0 && said - from < 14 && !s.norm(from).equals("\"")) {
      from--;
    }
    int to = said;
    while (to < s.size() && to - said < 14 && !s.norm(to).equals("\"")) {
      to++;
    }
    boolean broken =
        from > 0
            && to < s.size() - 1
            && s.norm(from).equals("\"")
            && s.norm(to).equals("\"")
            && (s.norm(from - 1).equals(",") || s.norm(from + 1).equals(","))
            && s.norm(to - 1).equals(",");
    if (broken) {
      for (int k = s.norm(from - 1).equals(",") ? from - 1 : from; k <= to; k++) {
        aside[k] = true;
      }
    }
    return broken;
  }

  /** Marks ", alias Balach," and ", also known as 'Carlos'," after a name. */
  private static void called(Sentence s, boolean[] aside) {
    for (int i = s.body() + 1; i < s.size() - 2; i++) {
      if (!s.norm(i).equals(",")) {
        continue;
      }
      boolean also = s.norm(i + 1).equals("also") && CALLED.contains(s.norm(i + 2));
      boolean called = CALLED.contains(s.norm(i + 1)) || also;
      for (int k = i + 2; called && k < Math.min(s.size(), i + LONGEST_ALIAS); k++) {
        if (s.norm(k).equals(",")) {
          java.util.Arrays.fill(aside, i, k + (s.norm(k + 1).equals("and") ? 0 : 1), true);
          i = k - 1;
          break;
        }
      }
    }
  }

  private static final int LONGEST_ALIAS = 9;

  private static final WordSet CALLED =
      WordSet.of(
          "alias",
          "aliases",
          "aka",
          "a.k.a.",
          "known",
          "nicknamed",
          "codenamed",
          "code-named",
          "nom",
          "called",
          "dubbed");

  /** Marks what stands between two dashes. */
  private static void dashed(Sentence s, boolean[] aside) {
    for (int i = s.body() + 1; i < s.size(); i++) {
      if (!isDash(s.norm(i))) {
        continue;
      }
      for (int k = i + 1; k < Math.min(s.size() - 1, i + 24); k++) {
        if (isDash(s.norm(k))) {
          for (int m = i; m <= k; m++) {
            aside[m] = true;
          }
          i = k;
          break;
        }
      }
    }
  }

  /** Marks what stands in brackets, when it is short: acronyms, ages, days. */
  private static void bracketed(Sentence s, boolean[] aside) {
    for (int i = s.body() + 1; i < s.size(); i++) {
      if (!s.norm(i).equals("(") && !s.norm(i).equals("[")) {
        continue;
      }
      for (int k = i + 1; k < Math.min(s.size(), i + 8); k++) {
        if (s.norm(k).equals(")") || s.norm(k).equals("]")) {
          for (int m = i; m <= k; m++) {
            aside[m] = true;
          }
          i = k;
          break;
        }
      }
    }
  }

  /** Marks ", not counting the bomber," between people and their verb. */
  private static void excepted(Sentence s, boolean[] aside) {
    for (int i = s.body() + 1; i < s.size() - 3; i++) {
      if (!s.norm(i).equals(",") || !excepts(s, i + 1)) {
        continue;
      }
      for (int k = i + 2; k < Math.min(s.size() - 1, i + LONGEST_ALIAS); k++) {
        if (s.norm(k).equals(",")) {
          java.util.Arrays.fill(aside, i, goesOn(s, k + 1) ? k + 1 : k, true);
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

  /** Marks ", of whom eight were officers," between people and their verb. */
  private static void membered(Sentence s, List<PeopleGroup> groups, boolean[] aside) {
    for (int i = s.body() + 1; i < s.size() - 3; i++) {
      boolean opens =
          s.norm(i).equals(",")
              && (s.norm(i + 1).equals("of") && s.norm(i + 2).equals("whom")
                  || s.norm(i + 1).equals("including")
                  || s.norm(i + 2).equals("of") && s.norm(i + 3).equals("them")
                  || amongThem(s, i + 1) && ends(groups, i));
      if (!opens) {
        continue;
      }
      for (int k = i + 3; k < Math.min(s.size() - 1, i + 26); k++) {
        if (s.norm(k).equals(",")
            && (Grammar.be(s, k + 1)
                || Grammar.HAVE.at(s, k + 1)
                || s.norm(k + 1).equals("died"))) {
          for (int m = i; m <= k; m++) {
            aside[m] = true;
          }
          i = k;
          break;
        }
      }
    }
  }

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
            java.util.Arrays.fill(aside, i, k + 1, true);
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

  private static boolean ends(List<PeopleGroup> groups, int i) {
    return groups.stream().anyMatch(group -> group.to() == i);
  }

  /** ", nine officers and three reporters among them," from after the comma. */
  private static boolean amongThem(Sentence s, int from) {
    for (int i = from; i < Math.min(s.size() - 2, from + 14); i++) {
      if (s.norm(i).equals("among") && s.norm(i + 1).equals("them")) {
        return s.norm(i + 2).equals(",");
      }
      if (Grammar.BE.at(s, i) || Grammar.SAYING.at(s, i)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isDash(String norm) {
    return norm.equals("-") || norm.equals("--");
  }
}
