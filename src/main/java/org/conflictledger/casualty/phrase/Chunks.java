package org.conflictledger.casualty.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * A sentence with its groups of people, and the ways rules look around in it.
 *
 * @param groups left to right, none overlapping
 * @param aside tokens of an inserted attribution (", the monitor said,"), which rules look through
 */
public record Chunks(Sentence s, List<PeopleGroup> groups, boolean[] aside) {

  private static final int LONGEST_INSERTION = 10;

  /** ", at gunpoint," */
  private static final int LONGEST_MANNER = 4;

  /** Words of an insertion that tells whose figure follows. */
  private static final WordSet ACCOUNTS = WordSet.listed(Chunks.class, "accounts");

  private static final WordSet BREAKS = WordSet.of(";", ":", "--", "-");

  public static Chunks of(Sentence s, List<PeopleGroup> groups) {
    List<PeopleGroup> named = named(s, groups);
    return new Chunks(s, named, Asides.of(s, named));
  }

  /** "political leaders Ana Olmedo and Luis Rey": the names are those whom the noun tells of. */
  private static List<PeopleGroup> named(Sentence s, List<PeopleGroup> groups) {
    List<PeopleGroup> named = new ArrayList<>(groups.size());
    for (int g = 0; g < groups.size(); g++) {
      PeopleGroup group = groups.get(g);
      PeopleGroup next = g + 1 < groups.size() ? groups.get(g + 1) : null;
      boolean noun =
          group.kind() == PeopleGroup.Kind.BARE || group.kind() == PeopleGroup.Kind.DEFINITE;
      boolean apposed =
          noun
              && next != null
              && next.kind() == PeopleGroup.Kind.NAMED
              && next.head() < 0
              && next.from() == group.to()
              && s.norm(next.to()).equals("and");
      if (apposed) {
        named.add(next.startingAt(group.from()).with(group.category()));
        g++;
      } else {
        named.add(group);
      }
    }
    return named;
  }

  /** The group that begins at a token. */
  public Optional<PeopleGroup> startingAt(int i) {
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

  public Optional<PeopleGroup> endingAt(int i) {
    for (PeopleGroup group : groups) {
      if (group.to() == i) {
        return Optional.of(group);
      }
    }
    return Optional.empty();
  }

  /** The group that holds a token. */
  public Optional<PeopleGroup> holding(int i) {
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
  public List<PeopleGroup> listAfter(int verbEnd) {
    int i = verbEnd;
    int last = Math.min(s.size(), verbEnd + 4);
    int inserted = inserted(i);
    if (i < s.size() && aside[i] && !aside[verbEnd - 1]) {
      // "killing -- on his chief's orders -- two guards"
      while (i < s.size() && aside[i]) {
        i++;
      }
      last = Math.min(s.size(), i + 2);
    } else if (inserted > 0) {
      i = inserted;
      last = Math.min(s.size(), i + 2);
    }
    while (i < last) {
      Optional<PeopleGroup> first = startingAt(i);
      if (first.isPresent()) {
        return list(first.get());
      }
      String norm = s.norm(i);
      boolean passes =
          norm.equals("\"")
              || Grammar.ADVERBS.contains(norm) && !norm.equals("to") && !norm.equals("and")
              || aside[i] && !aside[verbEnd - 1] && !norm.equals("(");
      if (!passes) {
        return List.of();
      }
      i++;
    }
    return List.of();
  }

  /** Index after ", by the chairman's account," between a verb and its object; 0 for none. */
  private int inserted(int i) {
    boolean opens =
        s.norm(i).equals(",")
            && (s.norm(i + 1).equals("by")
                || s.norm(i + 1).equals("in")
                || s.norm(i + 1).equals("according")
                || s.norm(i + 1).equals("on")
                || s.norm(i + 1).equals("at"));
    for (int k = i + 2; opens && k < Math.min(s.size() - 1, i + LONGEST_INSERTION); k++) {
      if (s.norm(k).equals(",")) {
        boolean manner = k - i <= LONGEST_MANNER && !s.norm(i + 1).equals("in");
        return has(i, k, ACCOUNTS) || manner ? k + 1 : 0;
      }
    }
    return 0;
  }

  /**
   * A group and those coordinated with it to the right, unless they begin a clause of their own.
   */
  public List<PeopleGroup> list(PeopleGroup first) {
    return list(first, null);
  }

  /** The same; the last one may be followed by its verb. */
  public List<PeopleGroup> list(PeopleGroup first, PeopleGroup last) {
    return new Coordinated(this).list(first, last);
  }

  /** Whether a name tells who the last of a list is: "his helper, Zafar Rari". */
  public boolean names(PeopleGroup first, PeopleGroup name) {
    return new Coordinated(this).names(first, name);
  }

  /** Index after the clause that holds a token: the next semicolon, dash or the end. */
  public int clauseEnd(int i) {
    if (!BREAKS.in(s)) {
      return s.size();
    }
    for (int k = i; k < s.size(); k++) {
      if (BREAKS.at(s, k) && !aside[k]) {
        return k;
      }
    }
    return s.size();
  }

  /** Index of the first token of the clause that holds a token. */
  public int clauseStart(int i) {
    if (!BREAKS.in(s)) {
      return s.body();
    }
    for (int k = i - 1; k >= s.body(); k--) {
      if (BREAKS.at(s, k) && !aside[k]) {
        return k + 1;
      }
    }
    return s.body();
  }

  /** Whether a word stands in a range of tokens. */
  public boolean has(int from, int to, Set<String> words) {
    return s.holds(from, to, words);
  }
}
