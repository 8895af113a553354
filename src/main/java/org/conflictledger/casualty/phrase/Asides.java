package org.conflictledger.casualty.phrase;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.conflictledger.casualty.lexicon.Grammar;
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
    DescribedPeople.mark(s, groups, aside);
    if (INSTEAD.in(s)) {
      corrected(s, groups, aside);
    }
    if (CALLED.in(s)) {
      called(s, aside);
    }
    if (AND.in(s)) {
      told(s, aside);
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
      // ", told reporters that four were \"martyred\"": what was said, and no words set between.
      boolean clause =
          s.norm(to).equals("\"") && s.holds(i + 1, to, THAT)
              // "In Lima, the ministry said that two people, all of them workers, had been slain"
              || s.norm(i + 1).equals("that") && !DAYS.contains(s.norm(i + 2));
      if (from >= 0 && quoted(s, i, aside) || clause || tellsOfMembers(s, from, i, to)) {
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

  private static final WordSet INSTEAD = WordSet.of("rather", "instead", "not");

  /** Marks ", rather than four," and ", not ten,": a number that is put right. */
  private static void corrected(Sentence s, List<PeopleGroup> groups, boolean[] aside) {
    for (PeopleGroup group : groups) {
      int before = group.from() - 1;
      boolean than = s.norm(before).equals("than") && s.norm(before - 1).equals("rather");
      boolean of = s.norm(before).equals("of") && s.norm(before - 1).equals("instead");
      int comma = than || of ? before - 2 : before - 1;
      boolean instead = than || of || s.norm(before).equals("not");
      if (instead && s.norm(comma).equals(",") && s.norm(group.to()).equals(",")) {
        for (int k = comma; k <= group.to(); k++) {
          aside[k] = true;
        }
      }
    }
  }

  private static final WordSet THAT = WordSet.of("that");

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
          Arrays.fill(aside, i, k + (s.norm(k + 1).equals("and") ? 0 : 1), true);
          i = k - 1;
          break;
        }
      }
    }
  }

  private static final int LONGEST_ALIAS = 9;

  private static final WordSet CALLED = WordSet.listed(Asides.class, "called");

  /** Marks ", by the army's count," and ", according to the mayor," after "and". */
  private static void told(Sentence s, boolean[] aside) {
    for (int i = s.body() + 1; i < s.size() - 4; i++) {
      if (!AND.at(s, i) || !s.norm(i + 1).equals(",") || !TELLING.contains(s.norm(i + 2))) {
        continue;
      }
      int end = i + 3;
      while (end < s.size() && end - i < LONGEST_TOLD && !s.norm(end).equals(",")) {
        end++;
      }
      if (s.norm(end).equals(",") && (ACCORDING.at(s, i + 2) || Grammar.ACCOUNTS.at(s, end - 1))) {
        Arrays.fill(aside, i + 1, end + 1, true);
      }
    }
  }

  private static final WordSet AND = WordSet.of("and");

  private static final WordSet ACCORDING = WordSet.of("according");

  private static final Set<String> TELLING = WordSet.of("according", "by", "on", "in");

  private static final int LONGEST_TOLD = 12;

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

  /** Marks ", of whom eight were officers," between people and their verb. */
  private static void membered(Sentence s, List<PeopleGroup> groups, boolean[] aside) {
    for (int i = s.body() + 1; i < s.size() - 3; i++) {
      boolean opens =
          s.norm(i).equals(",")
              && (s.norm(i + 1).equals("of") && s.norm(i + 2).equals("whom")
                  || s.norm(i + 1).equals("including")
                  || s.norm(i + 1).equals("among") && s.norm(i + 2).equals("them")
                  || s.norm(i + 2).equals("of") && s.norm(i + 3).equals("them")
                  || amongThem(s, i + 1) && ends(groups, i));
      if (!opens) {
        continue;
      }
      for (int k = i + 3; k < Math.min(s.size() - 1, i + 26); k++) {
        if (s.norm(k).equals(",")
            && (Grammar.be(s, k + 1)
                || Grammar.HAVE.at(s, k + 1)
                || s.norm(k + 1).equals("died")
                || harmed(s, k + 1))) {
          for (int m = i; m <= k; m++) {
            aside[m] = true;
          }
          i = k;
          break;
        }
      }
    }
  }

  /** ", dead and", ", shot dead in": what they were left, and no verb with an object. */
  private static boolean harmed(Sentence s, int i) {
    String norm = s.norm(i);
    boolean dead = norm.equals("shot") && s.norm(i + 1).equals("dead");
    boolean down = norm.equals("gunned") && s.norm(i + 1).equals("down");
    int end = dead || down ? i + 2 : HARMED.contains(norm) ? i + 1 : -1;
    return end >= s.size()
        || end > 0
            && (!s.token(end).word() && !s.token(end).digits()
                || Grammar.PREPOSITIONS.at(s, end)
                || Grammar.CONJUNCTIONS.at(s, end));
  }

  private static final WordSet HARMED = WordSet.listed(Asides.class, "harmed");

  private static boolean ends(List<PeopleGroup> groups, int i) {
    return groups.stream().anyMatch(group -> group.to() == i);
  }

  private static final Set<String> DAYS =
      WordSet.of("day", "night", "morning", "evening", "afternoon", "week");

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
