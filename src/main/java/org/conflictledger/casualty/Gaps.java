package org.conflictledger.casualty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conflictledger.casualty.PeopleGroup.Kind;
import org.conflictledger.text.Sentence;

/**
 * Supplies the verb that English leaves out: "killed 11 people at a wedding and another four on the
 * road", "killed two in Dhobley and a landmine three near Afmadow", "fell on Sunday, and a priest
 * with them".
 */
final class Gaps {

  static final String RULE = "gapping";

  private static final Set<String> AFTER =
      Set.of(
          "in",
          "at",
          "near",
          "on",
          "from",
          "with",
          "as",
          "outside",
          "farther",
          "further",
          ".",
          ",",
          "while",
          "when",
          "later",
          "elsewhere",
          "during");

  private static final Set<String> SECOND =
      Set.of("second", "third", "fourth", "other", "latter", "next", "last");

  void fill(Chunks chunks, List<Draft> drafts) {
    List<Draft> found = new ArrayList<>();
    for (PeopleGroup group : chunks.groups()) {
      if (!group.counted()
          || group.kind() == Kind.BARE
          || group.kind() == Kind.PRONOUN
          || group.kind() == Kind.DEFINITE
          || group.definite()
          || used(group, drafts)
          || used(group, found)) {
        continue;
      }
      Optional<Draft> before =
          drafts.stream()
              .filter(d -> d.group().to() <= group.from() && d.statement().trigger() < group.from())
              .reduce((a, b) -> b);
      if (before.isPresent() && elliptical(chunks, group, before.get())) {
        Statement own = before.get().statement();
        found.add(
            new Draft(
                chunks.s(),
                new Statement(
                    RULE,
                    own.outcome(),
                    own.trigger(),
                    List.of(group),
                    own.agentFrom(),
                    own.agentTo(),
                    own.sure(),
                    own.weak(),
                    own.party(),
                    Scope.INCIDENT),
                group,
                before.get().outcome(),
                Scope.INCIDENT,
                Optional.empty()));
      }
    }
    drafts.addAll(found);
  }

  /** Whether a place was named between two groups: "in Kaga". */
  private static boolean place(Chunks chunks, int from, int to) {
    Sentence s = chunks.s();
    for (int i = from; i < to - 1; i++) {
      boolean where = s.norm(i).equals("in") || s.norm(i).equals("at") || s.norm(i).equals("near");
      if (where && (s.token(i + 1).capitalised() || s.norm(i + 1).equals("the"))) {
        return true;
      }
    }
    return false;
  }

  /** "The first bomb killed eight people, the second three": a new subject, the old verb. */
  private static boolean second(Chunks chunks, PeopleGroup group) {
    Sentence s = chunks.s();
    int i = group.from() - 1;
    return group.kind() == Kind.ELLIPTIC
        && SECOND.contains(s.norm(i))
        && s.norm(i - 1).equals("the")
        && (s.norm(i - 2).equals(",") || s.norm(i - 2).equals(";") || s.norm(i - 2).equals("and"));
  }

  /** "24 killed on the one side, eight on the other" */
  private static boolean otherSide(Sentence s, PeopleGroup group) {
    int i = group.to();
    String joint = s.norm(group.from() - 1);
    boolean other =
        s.norm(i + 2).equals("other")
            || s.norm(i + 3).equals("side")
            || s.norm(i + 2).endsWith("'s") && s.norm(i + 3).equals("side");
    return (joint.equals(",") || joint.equals("and"))
        && (s.norm(i).equals("on") || s.norm(i).equals("from"))
        && s.norm(i + 1).equals("the")
        && other;
  }

  private static boolean used(PeopleGroup group, List<Draft> drafts) {
    return drafts.stream()
        .anyMatch(d -> d.group().from() < group.to() && group.from() < d.group().to());
  }

  private static boolean elliptical(Chunks chunks, PeopleGroup group, Draft before) {
    Sentence s = chunks.s();
    String next = s.norm(group.to());
    String previous = s.norm(group.from() - 1);
    boolean joined = previous.equals("and") || previous.equals(";") || previous.equals(",");
    boolean after = group.to() >= s.size() || AFTER.contains(next);
    boolean clause =
        Grammar.BE.contains(next) || Grammar.HAVE.contains(next) || Grammar.MODALS.contains(next);
    if (clause || group.from() - before.group().to() > 25) {
      return false;
    }
    // "another at 19" is another source.
    boolean source = next.equals("at") && s.token(Math.min(s.size() - 1, group.to() + 1)).digits();
    boolean others = group.additive() && joined && after && !source;
    if (others) {
      return true;
    }
    if (!after || Grammar.PREPOSITIONS.contains(previous)) {
      return false;
    }
    // "killed six in Kaga, three in Bria": the number takes up verb and noun.
    boolean parallel =
        group.kind() == Kind.ELLIPTIC
            && (next.equals("in") || next.equals("at") || next.equals("near"))
            && (previous.equals(",") || previous.equals("and"))
            && place(chunks, before.group().to(), group.from())
            && (chunks.endingAt(group.from() - 1).isEmpty() || previous.equals(","));
    if (parallel || second(chunks, group) || otherSide(s, group)) {
      return true;
    }
    // "and a landmine three near": the new subject stands between "and" and the number.
    if (group.kind() == Kind.ELLIPTIC
        && (next.equals("near") || next.equals("in") || next.equals("at"))) {
      for (int i = group.from() - 1; i > Math.max(before.group().to(), group.from() - 5); i--) {
        if (s.norm(i).equals("and")) {
          return group.from() - i > 1 && before.statement().rule().equals("active");
        }
        if (Grammar.PREPOSITIONS.contains(s.norm(i)) || s.norm(i).equals(",")) {
          return false;
        }
      }
      return false;
    }
    boolean people = group.head() >= 0;
    return people
        && previous.equals("and")
        && chunks.endingAt(group.from() - 1).isEmpty()
        && (next.equals("with") && s.norm(group.to() + 1).equals("them")
            || next.equals("in")
            || next.equals("at")
            || next.equals("near"))
        && (before.statement().rule().equals("intransitive")
            || before.statement().rule().equals("passive"));
  }
}
