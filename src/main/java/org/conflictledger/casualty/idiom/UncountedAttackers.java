package org.conflictledger.casualty.idiom;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conflictledger.actor.VictimCategory;
import org.conflictledger.casualty.draft.Statement;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.casualty.phrase.Chunks;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.casualty.phrase.PeopleGroup.Kind;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/** "The figure does not include the bomber": a toll leaves him out, so he is dead. */
final class UncountedAttackers implements Idiom {

  private static final Set<String> INCLUDING =
      WordSet.of("include", "includes", "including", "included", "count", "counted", "counting");

  private static final Set<String> ATTACKERS =
      WordSet.of("bomber", "bombers", "attacker", "attackers", "assailant", "assailants");

  /** What leaves them out: a figure, or a word for the figure told before. */
  private static final Set<String> FIGURES =
      WordSet.of(
          "figure", "figures", "toll", "number", "numbers", "count", "total", "tally", "this",
          "that", "these", "those", "it");

  /** In words: "the bomber, whose head was found on a roof, is not included". */
  private static final int REACH = 24;

  @Override
  public Collection<String> words() {
    return INCLUDING;
  }

  @Override
  public Collection<String> telling() {
    return ATTACKERS;
  }

  @Override
  public boolean begins(Sentence s, int at) {
    return INCLUDING.contains(s.norm(at)) && s.norm(at - 1).equals("not");
  }

  @Override
  public Optional<Statement> at(Chunks chunks, int at) {
    Sentence s = chunks.s();
    boolean passive = Grammar.BE.at(s, at - 2);
    boolean active = s.norm(at - 2).equals("does") || s.norm(at - 2).equals("did");
    boolean figure =
        passive
            ? s.holds(at + 1, at + 6, FIGURES)
            : active && s.holds(Math.max(s.body(), at - 6), at, FIGURES);
    if (!figure) {
      return Optional.empty();
    }
    return chunks.groups().stream()
        .filter(group -> attackers(s, group))
        .filter(
            group ->
                passive
                    ? group.to() < at && at - group.to() < REACH
                    : group.from() > at && group.from() - at <= 2)
        .findFirst()
        .map(group -> group.counted() ? group : group.with(SuicideBomber.one(s, group), group.to()))
        .map(group -> group.with(VictimCategory.COMBATANT))
        .map(group -> Statement.of("bomber", Outcome.KILLED, at, List.of(group)).certain());
  }

  /** One attacker, or as many as a number says. */
  private static boolean attackers(Sentence s, PeopleGroup group) {
    String noun = s.norm(group.to() - 1);
    return ATTACKERS.contains(noun)
        && group.kind() != Kind.BARE
        && (group.counted() || !noun.endsWith("s"));
  }
}
