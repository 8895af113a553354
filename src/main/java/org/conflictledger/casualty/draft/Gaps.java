package org.conflictledger.casualty.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.lexicon.LossWords;
import org.conflictledger.casualty.mention.Scope;
import org.conflictledger.casualty.phrase.Chunks;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.casualty.phrase.PeopleGroup.Kind;
import org.conflictledger.text.CalendarNames;
import org.conflictledger.text.Qualifier;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * Supplies the verb that English leaves out: "killed 11 people at a wedding and another four on the
 * road", "killed two in Dhobley and a landmine three near Afmadow", "fell on Sunday, and a priest
 * with them".
 */
public final class Gaps {

  public static final String RULE = "gapping";

  private static final WordSet AFTER = WordSet.listed(Gaps.class, "after");

  private static final Set<String> SECOND =
      WordSet.of("second", "third", "fourth", "other", "latter", "next", "last");

  public void fill(Chunks chunks, List<Draft> drafts) {
    List<Draft> found = new ArrayList<>();
    Sentence s = chunks.s();
    for (PeopleGroup group : chunks.groups()) {
      if (!group.counted()
          || group.kind() == Kind.BARE
          || group.kind() == Kind.PRONOUN
          || (group.kind() == Kind.DEFINITE || group.definite()) && !Likewise.told(s, group)
          || used(group, drafts)
          || used(group, found)) {
        continue;
      }
      Optional<Draft> before =
          drafts.stream()
              .filter(d -> d.group().to() <= group.from() && d.statement().trigger() < group.from())
              .reduce((a, b) -> b);
      if (before.isPresent() && elliptical(chunks, group, before.get())) {
        found.add(taken(chunks, group, before.get()));
      }
    }
    drafts.addAll(found);
    paired(chunks, drafts);
  }

  /**
   * "killed five and wounded nine in Kutum, four and none in Tawila": the numbers take up the two
   * verbs in their order.
   */
  private static void paired(Chunks chunks, List<Draft> drafts) {
    Sentence s = chunks.s();
    for (int i = s.body(); i < s.size(); i++) {
      if (!s.norm(i).equals("and")) {
        continue;
      }
      Optional<PeopleGroup> first = chunks.endingAt(i).filter(g -> g.kind() == Kind.ELLIPTIC);
      Optional<PeopleGroup> second =
          chunks.startingAt(i + 1).filter(g -> g.kind() == Kind.ELLIPTIC);
      boolean none = s.norm(i + 1).equals("none") || s.norm(i + 1).equals("nobody");
      if (first.isEmpty() || second.isEmpty() && !none || !setOff(chunks, first.get(), i)) {
        continue;
      }
      List<Draft> before =
          drafts.stream()
              .filter(d -> d.group().to() <= first.get().from() && d.scope() == Scope.INCIDENT)
              .toList();
      if (before.size() < 2 || used(first.get(), drafts)) {
        continue;
      }
      Draft verb = before.get(before.size() - 2);
      Draft other = before.get(before.size() - 1);
      if (verb.outcome() != other.outcome()) {
        drafts.add(taken(chunks, first.get(), verb));
        second.filter(g -> !used(g, drafts)).ifPresent(g -> drafts.add(taken(chunks, g, other)));
      }
    }
  }

  /** Whether a mark stands before the pair, and a place or the end of the clause beside it. */
  private static boolean setOff(Chunks chunks, PeopleGroup first, int and) {
    Sentence s = chunks.s();
    String before = s.norm(first.from() - 1);
    int end = chunks.startingAt(and + 1).map(PeopleGroup::to).orElse(and + 2);
    boolean mark = before.equals(",") || before.equals(";") || before.equals(":");
    return (mark || subject(s, first))
        && (end >= s.size() || !s.token(end).word() || Grammar.PREPOSITIONS.at(s, end));
  }

  /** ", the second two and nine", ", the air strike three and eight": another did the same. */
  private static boolean subject(Sentence s, PeopleGroup number) {
    for (int i = number.from() - 1; i >= Math.max(s.body(), number.from() - SUBJECT); i--) {
      if (s.norm(i).equals(",") || s.norm(i).equals(";")) {
        return number.from() - i > 1 && SUBJECTS.at(s, i + 1);
      }
      if (!s.token(i).word() || Grammar.stops(s, i) && !SUBJECTS.at(s, i)) {
        return false;
      }
    }
    return false;
  }

  private static final int SUBJECT = 5;

  private static final WordSet SUBJECTS = WordSet.of("the", "a", "an", "another", "its", "their");

  private static Draft taken(Chunks chunks, PeopleGroup group, Draft before) {
    Statement own = before.statement();
    return new Draft(
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
        before.outcome(),
        Scope.INCIDENT,
        Optional.empty());
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

  /** "The army lost twelve men and the rebels seven": another loser, the old verb. */
  private static boolean lost(Sentence s, PeopleGroup group, Draft before) {
    int from = before.group().from();
    if (group.kind() != Kind.ELLIPTIC
        || !s.holds(Math.max(s.body(), from - 3), from, LossWords.LOSING)) {
      return false;
    }
    for (int i = group.from() - 1; i >= Math.max(before.group().to(), group.from() - 5); i--) {
      if (Grammar.CONJUNCTIONS.at(s, i) || s.norm(i).equals(",") || s.norm(i).equals(";")) {
        return group.from() - i > 1;
      }
      if (!s.token(i).word() || Grammar.PREPOSITIONS.at(s, i) || Grammar.FINITE.at(s, i)) {
        return false;
      }
    }
    return false;
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

  /** "six on the road" */
  private static boolean on(Sentence s, int i) {
    boolean where = s.norm(i + 1).equals("the") || s.norm(i + 1).equals("a");
    return s.norm(i).equals("on") && where || day(s, i);
  }

  /** "five on Friday and two on Saturday" */
  private static boolean day(Sentence s, int i) {
    return s.norm(i).equals("on") && CalendarNames.WEEKDAYS.contains(s.norm(i + 1));
  }

  private static boolean days(Sentence s, int from, int to) {
    for (int i = from; i < to; i++) {
      if (day(s, i)) {
        return true;
      }
    }
    return false;
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
    if (Likewise.told(s, group)) {
      return true;
    }
    // "another at 19" is another source.
    boolean source = next.equals("at") && s.token(Math.min(s.size() - 1, group.to() + 1)).digits();
    boolean others = group.additive() && joined && after && !source;
    if (others) {
      return true;
    }
    boolean people = group.head() >= 0;
    if (people && closes(chunks, group, before)) {
      return true;
    }
    if (!after || Grammar.PREPOSITIONS.contains(previous)) {
      return false;
    }
    // "killed six in Kaga, three in Bria": the number takes up verb and noun.
    boolean parallel =
        group.kind() == Kind.ELLIPTIC
            && (next.equals("in") || next.equals("at") || next.equals("near") || on(s, group.to()))
            && (previous.equals(",") || previous.equals("and"))
            && (place(chunks, before.group().to(), group.from())
                || day(s, group.to()) && days(s, before.group().to(), group.from()))
            && (chunks.endingAt(group.from() - 1).isEmpty() || previous.equals(","));
    if (parallel || second(chunks, group) || otherSide(s, group) || lost(s, group, before)) {
      return true;
    }
    // "and a landmine three near": the new subject stands between "and" and the number.
    if (group.kind() == Kind.ELLIPTIC
        && (next.equals("near") || next.equals("in") || next.equals("at"))) {
      for (int i = group.from() - 1; i > Math.max(before.group().to(), group.from() - 5); i--) {
        if (s.norm(i).equals("and")) {
          return group.from() - i > 1 && before.statement().rule().equals("active");
        }
        if (Grammar.PREPOSITIONS.at(s, i) || s.norm(i).equals(",")) {
          return false;
        }
      }
      return false;
    }
    return people
        && previous.equals("and")
        && chunks.endingAt(group.from() - 1).isEmpty()
        && (next.equals("with") && s.norm(group.to() + 1).equals("them")
            || next.equals("in")
            || next.equals("at")
            || next.equals("near")
            || next.equals("on") && s.norm(group.to() + 1).endsWith("day"))
        && (before.statement().rule().equals("intransitive")
            || before.statement().rule().equals("passive"));
  }

  /** "Eighteen herders were killed on Monday, and twelve raiders", "as well as an officer". */
  private static boolean closes(Chunks chunks, PeopleGroup group, Draft before) {
    Sentence s = chunks.s();
    boolean and = s.norm(group.from() - 1).equals("and") && s.norm(group.from() - 2).equals(",");
    boolean asWell =
        s.norm(group.from() - 1).equals("as") && s.norm(group.from() - 2).equals("well");
    boolean verb =
        before.statement().rule().equals("passive")
            || before.statement().rule().equals("intransitive");
    Qualifier qualifier = group.count().orElseThrow().qualifier();
    boolean number = qualifier != Qualifier.VAGUE && qualifier != Qualifier.UNSPECIFIED;
    boolean ends = group.to() >= s.size() || !s.token(group.to()).word();
    if (!verb || !number || !ends || !and && !asWell) {
      return false;
    }
    for (int i = before.statement().trigger() + 1; i < group.from() - 2; i++) {
      if (Grammar.FINITE.at(s, i) || Grammar.BE.at(s, i) || s.norm(i).equals(";")) {
        return false;
      }
    }
    return true;
  }
}
