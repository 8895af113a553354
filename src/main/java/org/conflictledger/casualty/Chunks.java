package org.conflictledger.casualty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conflictledger.casualty.PeopleGroup.Kind;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * A sentence with its groups of people, and the ways rules look around in it.
 *
 * @param groups left to right, none overlapping
 * @param aside tokens of an inserted attribution (", the monitor said,"), which rules look through
 */
record Chunks(Sentence s, List<PeopleGroup> groups, boolean[] aside) {

  private static final Set<String> JOINTS = WordSet.of("and", ",", "plus", "&");

  private static final int LONGEST_ATTACHMENT = 7;

  private static final Set<String> ATTACHING =
      WordSet.of("of", "to", "on", "for", "in", "from", "at");

  private static final int LONGEST_INSERTION = 10;

  /** ", at gunpoint," */
  private static final int LONGEST_MANNER = 4;

  /** Words of an insertion that tells whose figure follows. */
  private static final Set<String> ACCOUNTS =
      WordSet.of(
          "account",
          "accounts",
          "admission",
          "count",
          "counts",
          "reckoning",
          "telling",
          "estimate",
          "estimates",
          "figures",
          "according",
          "word",
          "words",
          "tally",
          "version");

  private static final Set<String> BREAKS = WordSet.of(";", ":", "--", "-");

  static Chunks of(Sentence s, List<PeopleGroup> groups) {
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
  List<PeopleGroup> list(PeopleGroup first) {
    return list(first, null);
  }

  /** The same; the last one may be followed by its verb. */
  List<PeopleGroup> list(PeopleGroup first, PeopleGroup last) {
    List<PeopleGroup> list = new ArrayList<>();
    list.add(first);
    int end = attached(first);
    while (true) {
      int i = describedTo(end);
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
        end = Math.max(next.get().to(), attached(next.get()));
        continue;
      }
      if (!joint
          || next.isEmpty()
          || !next.get().equals(last) && (beginsClause(next.get()) || asserts(next.get()))
          || next.get().kind() == Kind.ELLIPTIC && s.norm(next.get().to()).equals("who")
          || next.get().kind() == Kind.DEFINITE && !next.get().possessive()) {
        return list;
      }
      if (next.get().additive() && s.norm(first.from() - 1).equals("including")) {
        // "including a tourist, and 70 others were hurt": the list of members ends.
        return list;
      }
      if (aside[first.from()] && !aside[next.get().from()]) {
        // "(17 civilians, six policemen) and 41": what the bracket holds ends with it.
        return list;
      }
      if (loose(end, i, next.get())) {
        // "three militants, two with ties to": some of them, no others
        return list;
      }
      // ", three police officers" after a comma alone may be an apposition; sums tell later.
      list.add(next.get());
      end = next.get().to();
    }
  }

  /** "35 civilians, most of them women, seven soldiers": where the list goes on. */
  private int describedTo(int end) {
    boolean describes =
        s.norm(end).equals(",")
            && MOST.contains(s.norm(end + 1))
            && s.norm(end + 2).equals("of")
            && (s.norm(end + 3).equals("them") || s.norm(end + 3).equals("whom"));
    for (int i = end + 4; describes && i < Math.min(s.size(), end + 8); i++) {
      if (s.norm(i).equals(",") && startingAt(i + 1).isPresent()) {
        return i;
      }
    }
    return end;
  }

  private static final Set<String> MOST = WordSet.of("most", "many", "all", "some", "half");

  /** Whether a bare number that only a comma joins ends the list. */
  private boolean loose(int end, int i, PeopleGroup next) {
    String after = s.norm(next.to());
    return i == end + 1
        && s.norm(end).equals(",")
        && next.kind() == Kind.ELLIPTIC
        && !next.additive()
        && (after.equals("with") || after.equals("from") || after.equals("of"));
  }

  /** Index after "of Ramadi" in "the mayor of Ramadi, his son and", else where the group ends. */
  private int attached(PeopleGroup group) {
    int i = group.to();
    boolean one = group.kind() == Kind.ONE || group.kind() == Kind.DEFINITE;
    if (!one || !ATTACHING.contains(s.norm(i))) {
      return i;
    }
    for (int k = i + 1; k < Math.min(s.size() - 1, i + LONGEST_ATTACHMENT); k++) {
      if (s.norm(k).equals(",")) {
        boolean owner = startingAt(k + 1).filter(g -> Families.ofOne(s, g)).isPresent();
        boolean more =
            startingAt(k + 1 + isAsWellAs(k + 1)).filter(this::further).isPresent()
                && isAsWellAs(k + 1) > 1;
        boolean next =
            s.norm(k + 1).equals("and") && startingAt(k + 2).filter(this::further).isPresent();
        return owner || more || next ? k : i;
      }
      if (s.norm(k).equals("and") && startingAt(k + 1).filter(this::further).isPresent()
          || isAsWellAs(k) > 1 && startingAt(k + isAsWellAs(k)).filter(this::further).isPresent()) {
        return k;
      }
      if (!s.token(k).word() || Grammar.be(s, k) || startingAt(k).isPresent()) {
        return i;
      }
    }
    return i;
  }

  /** Someone else by number or article, who can only be one more of a list. */
  private boolean further(PeopleGroup group) {
    return group.kind() == PeopleGroup.Kind.COUNTED && !group.definite()
        || group.kind() == PeopleGroup.Kind.ONE
            && (s.norm(group.from()).equals("a") || s.norm(group.from()).equals("an"))
            && !beginsClause(group);
  }

  /** "a facilitator, Mohammad Umar," and "Tor Gul, a smuggler,": one person, told twice. */
  private boolean apposition(int end, PeopleGroup before, PeopleGroup next) {
    boolean comma = s.norm(end).equals(",") && next.from() == end + 1 || next.from() == end;
    boolean nameAndNoun =
        before.kind() == Kind.NAMED
                && next.kind() == Kind.ONE
                && (!next.possessive() || s.norm(next.from()).equals("its"))
            || before.kind() == Kind.ONE && next.kind() == Kind.NAMED
            || before.kind() == Kind.ONE && tells(next)
            || oneOf(before) && next.kind() == Kind.NAMED
            || before.kind() == Kind.NAMED
                && next.kind() == Kind.NAMED
                && next.head() >= 0
                && before.head() < 0;
    return comma && nameAndNoun;
  }

  /** "a village head, member of the council,": a noun without an article and with a complement. */
  private boolean tells(PeopleGroup group) {
    return group.kind() == Kind.ONE
        && group.from() == group.head()
        && !group.possessive()
        && s.norm(group.to()).equals("of");
  }

  /** Whether a name tells who the last of a list is: "his helper, Zafar Rari". */
  boolean names(PeopleGroup first, PeopleGroup name) {
    if (name.kind() != Kind.NAMED || !s.norm(name.from() - 1).equals(",")) {
      return false;
    }
    List<PeopleGroup> list = list(first);
    PeopleGroup last = list.get(list.size() - 1);
    return last.kind() == Kind.ONE && last.to() == name.from() - 1;
  }

  /** "one of them, Michael Okafor," */
  private boolean oneOf(PeopleGroup group) {
    return s.norm(group.from()).equals("one") && s.norm(group.from() + 1).equals("of");
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
    return s.holds(from, to, words);
  }
}
