package org.conflictledger.casualty.part;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conflictledger.casualty.draft.Draft;
import org.conflictledger.casualty.draft.Rule;
import org.conflictledger.casualty.draft.Statement;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.casualty.phrase.Chunks;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.casualty.phrase.PeopleGroup.Kind;
import org.conflictledger.text.Count;
import org.conflictledger.text.Quantities;
import org.conflictledger.text.Sentence;

/**
 * The dead whom an article speaks of as known and counts nowhere: "the murder of the monks", "the
 * slain prosecutor". Where it counts them, such words only point back.
 */
public final class KnownDead {

  private static final Set<String> SLAIN =
      Set.of("murdered", "assassinated", "slain", "massacred", "executed");

  private final Quantities quantities;
  private final List<Rule> rules;

  public KnownDead(Quantities quantities, List<Rule> rules) {
    this.quantities = quantities;
    this.rules = List.copyOf(rules);
  }

  /** The first statement of a sentence that such people were killed. */
  public Optional<Draft> in(Sentence s, List<PeopleGroup> found) {
    List<PeopleGroup> groups = found.stream().map(group -> counted(s, group)).toList();
    Chunks chunks = Chunks.of(s, groups);
    List<Statement> statements = new ArrayList<>();
    rules.forEach(rule -> statements.addAll(rule.apply(chunks)));
    groups.forEach(group -> slain(s, group).ifPresent(statements::add));
    return statements.stream()
        .filter(statement -> statement.outcome() == Outcome.KILLED && !statement.weak())
        .filter(statement -> !statement.rule().equals("intransitive"))
        .filter(statement -> statement.victims().stream().anyMatch(PeopleGroup::definite))
        .min(Comparator.comparingInt(Statement::trigger))
        .map(statement -> draft(s, statement));
  }

  /** A group of people and its sentence. */
  public record Told(Sentence sentence, PeopleGroup group) {}

  /** "Several militants fired. The militants were killed": as many as were last told of. */
  public static Draft counted(Draft draft, List<Told> before) {
    PeopleGroup dead = draft.group();
    if (dead.kind() != Kind.COUNTED || dead.head() < 0) {
      return draft;
    }
    String noun = draft.sentence().norm(dead.head());
    for (int i = before.size() - 1; i >= 0; i--) {
      PeopleGroup group = before.get(i).group();
      boolean same =
          group.kind() == Kind.COUNTED
              && group.head() >= 0
              && before.get(i).sentence().norm(group.head()).equals(noun);
      if (same) {
        Count number = group.count().orElseThrow();
        String words = draft.sentence().slice(dead.from(), dead.to());
        Count all =
            new Count(number.low(), number.best(), number.high(), words, number.qualifier());
        return draft.with(dead.with(all, dead.to()));
      }
    }
    return draft;
  }

  private static Draft draft(Sentence s, Statement statement) {
    PeopleGroup known =
        statement.victims().stream().filter(PeopleGroup::definite).findFirst().orElseThrow();
    return new Draft(s, statement, known, statement.outcome(), statement.scope(), Optional.empty());
  }

  /** "the monks" as so many as a plural without number is. */
  private PeopleGroup counted(Sentence s, PeopleGroup group) {
    boolean known =
        group.kind() == Kind.DEFINITE
            && group.definite()
            && !group.possessive()
            && !group.counted();
    return known
        ? new PeopleGroup(
            group.from(),
            group.to(),
            group.head(),
            Kind.COUNTED,
            Optional.of(quantities.barePlural(s.slice(group.from(), group.to()))),
            group.category(),
            false,
            true,
            group.possessive())
        : group;
  }

  /** "the slain prosecutor", "the murdered monks", "the assassinated Luis Rey" */
  private static Optional<Statement> slain(Sentence s, PeopleGroup group) {
    for (int i = group.from() - 1; group.counted() && i < group.to() - 1; i++) {
      boolean the = s.norm(i - 1).equals("the") || s.norm(group.from()).equals("the");
      if (the && SLAIN.contains(s.norm(i))) {
        PeopleGroup whole = group.definite() ? group : known(group);
        return Optional.of(Statement.of("adjective", Outcome.KILLED, i, List.of(whole)));
      }
    }
    return Optional.empty();
  }

  private static PeopleGroup known(PeopleGroup group) {
    return new PeopleGroup(
        group.from(),
        group.to(),
        group.head(),
        group.kind(),
        group.count(),
        group.category(),
        group.additive(),
        true,
        group.possessive());
  }
}
