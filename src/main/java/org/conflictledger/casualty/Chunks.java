package org.conflictledger.casualty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conflictledger.casualty.PeopleGroup.Kind;
import org.conflictledger.text.Sentence;

/**
 * A sentence with its groups of people, and the ways rules look around in it.
 *
 * @param groups left to right, none overlapping
 * @param aside tokens of an inserted attribution (", the monitor said,"), which rules look through
 */
record Chunks(Sentence s, List<PeopleGroup> groups, boolean[] aside) {

  private static final Set<String> JOINTS = Set.of("and", ",", "plus", "&");

  private static final Set<String> BREAKS = Set.of(";", ":", "--", "-");

  static Chunks of(Sentence s, List<PeopleGroup> groups) {
    return new Chunks(s, groups, asides(s));
  }

  /** Marks ", X said (on Sunday)," between the halves of a clause. */
  private static boolean[] asides(Sentence s) {
    boolean[] aside = new boolean[s.size()];
    dashed(s, aside);
    bracketed(s, aside);
    membered(s, aside);
    for (int i = 1; i < s.size(); i++) {
      if (!Grammar.SAYING.contains(s.norm(i))) {
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
      if (from >= 0 && quoted(s, i, aside)) {
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
  private static void membered(Sentence s, boolean[] aside) {
    for (int i = s.body() + 1; i < s.size() - 3; i++) {
      boolean opens =
          s.norm(i).equals(",")
              && (s.norm(i + 1).equals("of") && s.norm(i + 2).equals("whom")
                  || s.norm(i + 1).equals("including")
                  || s.norm(i + 2).equals("of") && s.norm(i + 3).equals("them"));
      if (!opens) {
        continue;
      }
      for (int k = i + 3; k < Math.min(s.size() - 1, i + 26); k++) {
        if (s.norm(k).equals(",")
            && (Grammar.be(s, k + 1)
                || Grammar.HAVE.contains(s.norm(k + 1))
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

  private static boolean isDash(String norm) {
    return norm.equals("-") || norm.equals("--");
  }

  /** The group that begins at a token. */
  Optional<PeopleGroup> startingAt(int i) {
    for (PeopleGroup group : groups) {
      if (group.from() == i) {
        return Optional.of(group);
      }
      if (group.from() > i) {
        break;
      }
    }
    return Optional.empty();
  }

  Optional<PeopleGroup> endingAt(int i) {
    for (PeopleGroup group : groups) {
      if (group.to() == i) {
        return Optional.of(group);
      }
    }
    return Optional.empty();
  }

  /** The group that holds a token. */
  Optional<PeopleGroup> holding(int i) {
    for (PeopleGroup group : groups) {
      if (group.from() <= i && i < group.to()) {
        return Optional.of(group);
      }
    }
    return Optional.empty();
  }

  /**
   * The object after a verb: groups joined by "and" and commas, the first at a token or after few
   * words that may stand between.
   */
  List<PeopleGroup> listAfter(int verbEnd) {
    int i = verbEnd;
    int last = Math.min(s.size(), verbEnd + 4);
    while (i < last) {
      Optional<PeopleGroup> first = startingAt(i);
      if (first.isPresent()) {
        return list(first.get());
      }
      String norm = s.norm(i);
      boolean passes =
          norm.equals("\"")
              || Grammar.ADVERBS.contains(norm) && !norm.equals("to") && !norm.equals("and")
              || aside[i] && !aside[verbEnd - 1];
      if (!passes) {
        return List.of();
      }
      i++;
    }
    return List.of();
  }

  /**
   * A group and those coordinated with it to the right, unless they begin a clause of their own.
   */
  List<PeopleGroup> list(PeopleGroup first) {
    return list(first, null);
  }

  /** The same; the last one may be followed by its verb. */
  List<PeopleGroup> list(PeopleGroup first, PeopleGroup last) {
    List<PeopleGroup> list = new ArrayList<>();
    list.add(first);
    int end = first.to();
    while (true) {
      int i = end;
      boolean joint = false;
      while (i < s.size()
          && (JOINTS.contains(s.norm(i))
              || s.norm(i).equals("\"")
              || isAsWellAs(i) > 0
              || aside[i])) {
        joint |= !aside[i];
        i += Math.max(1, isAsWellAs(i));
      }
      Optional<PeopleGroup> next = startingAt(i);
      if (joint && next.isPresent() && apposition(end, list.get(list.size() - 1), next.get())) {
        end = next.get().to();
        continue;
      }
      if (!joint
          || next.isEmpty()
          || !next.get().equals(last) && (beginsClause(next.get()) || asserts(next.get()))
          || next.get().kind() == Kind.ELLIPTIC && s.norm(next.get().to()).equals("who")
          || next.get().kind() == Kind.DEFINITE && !next.get().possessive()) {
        return list;
      }
      // ", three police officers" after a comma alone may be an apposition; sums tell later.
      list.add(next.get());
      end = next.get().to();
    }
  }

  /** "a facilitator, Mohammad Umar," and "Tor Gul, a smuggler,": one person, told twice. */
  private boolean apposition(int end, PeopleGroup before, PeopleGroup next) {
    boolean comma = s.norm(end).equals(",") && next.from() == end + 1 || next.from() == end;
    boolean nameAndNoun =
        before.kind() == Kind.NAMED && next.kind() == Kind.ONE && !next.possessive()
            || before.kind() == Kind.ONE && next.kind() == Kind.NAMED
            || before.kind() == Kind.NAMED
                && next.kind() == Kind.NAMED
                && next.head() >= 0
                && before.head() < 0;
    return comma && nameAndNoun;
  }

  private int isAsWellAs(int i) {
    if (s.norm(i).equals("as") && s.norm(i + 1).equals("well") && s.norm(i + 2).equals("as")) {
      return 3;
    }
    if (s.norm(i).equals("along") && s.norm(i + 1).equals("with")
        || s.norm(i).equals("together") && s.norm(i + 1).equals("with")) {
      return 2;
    }
    return s.norm(i).equals("with") && startingAt(i + 1).map(g -> g.possessive()).orElse(false)
        ? 1
        : 0;
  }

  /** Whether a finite verb follows the group, so that it is the subject of a new clause. */
  private boolean beginsClause(PeopleGroup group) {
    String next = s.norm(group.to());
    if (next.equals("'s") && group.definite()) {
      // "the state prosecutor's office said"
      return true;
    }
    return Grammar.BE.contains(next)
        || Grammar.HAVE.contains(next)
        || Grammar.MODALS.contains(next)
        || Grammar.SAYING.contains(next)
        || Grammar.FINITE.contains(next);
  }

  /** ", the governor reckoned", ", and 30 guests laughed": a clause of its own. */
  private boolean asserts(PeopleGroup group) {
    String next = s.norm(group.to());
    boolean verb =
        next.endsWith("ed") && !Grammar.PREPOSITIONS.contains(s.norm(group.to() + 1))
            || next.equals("wrote")
            || next.equals("thinks")
            || next.equals("told");
    boolean comma = s.norm(group.from() - 1).equals(",");
    boolean speaker =
        comma && (group.definite() || group.kind() == Kind.NAMED || group.kind() == Kind.ONE);
    if (speaker && !group.possessive() && says(group.to())) {
      return true;
    }
    boolean clause = s.norm(group.from() - 1).equals("and") && s.norm(group.from() - 2).equals(",");
    return verb
        && (speaker || clause && (group.to() + 1 >= s.size() || !s.token(group.to() + 1).word()));
  }

  /** ", a resident of the valley said": a verb of saying ends the clause. */
  private boolean says(int from) {
    for (int i = from; i < Math.min(s.size(), from + 8); i++) {
      if (s.norm(i).equals(",") || s.norm(i).equals(";") || s.norm(i).equals("and")) {
        return false;
      }
      if (Grammar.SAYING.contains(s.norm(i))) {
        return true;
      }
    }
    return false;
  }

  /** Index after the clause that holds a token: the next semicolon, dash or the end. */
  int clauseEnd(int i) {
    for (int k = i; k < s.size(); k++) {
      if (BREAKS.contains(s.norm(k)) && !aside[k]) {
        return k;
      }
    }
    return s.size();
  }

  /** Index of the first token of the clause that holds a token. */
  int clauseStart(int i) {
    for (int k = i - 1; k >= s.body(); k--) {
      if (BREAKS.contains(s.norm(k)) && !aside[k]) {
        return k + 1;
      }
    }
    return s.body();
  }

  /** Whether a word stands in a range of tokens. */
  boolean has(int from, int to, Set<String> words) {
    for (int i = Math.max(0, from); i < Math.min(to, s.size()); i++) {
      if (words.contains(s.norm(i))) {
        return true;
      }
    }
    return false;
  }
}
