package org.conflictledger.casualty.idiom;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.conflictledger.actor.VictimCategory;
import org.conflictledger.casualty.context.ContextLexicon;
import org.conflictledger.casualty.draft.Statement;
import org.conflictledger.casualty.lexicon.CasualtyLexicon;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.lexicon.TellingWord;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.casualty.phrase.Chunks;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.casualty.phrase.PeopleGroup.Kind;
import org.conflictledger.casualty.verb.VerbRule;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/** "at the price of eleven of their own", "what is left of 30 villagers". */
final class AtTheCost implements Idiom {

  private final CasualtyLexicon lexicon;
  private final ContextLexicon context;

  AtTheCost(CasualtyLexicon lexicon, ContextLexicon context) {
    this.lexicon = lexicon;
    this.context = context;
  }

  @Override
  public Collection<String> words() {
    return WordSet.union(lexicon.costs.firstWords(), lexicon.leftovers.firstWords());
  }

  @Override
  public Collection<String> telling() {
    return Stream.of(lexicon.costs, lexicon.leftovers)
        .flatMap(patterns -> patterns.list().stream())
        .map(pattern -> TellingWord.of(pattern.fixed()))
        .toList();
  }

  @Override
  public boolean begins(Sentence s, int at) {
    return lexicon.costs.end(s, at) >= 0 || lexicon.leftovers.end(s, at) >= 0;
  }

  @Override
  public Optional<Statement> at(Chunks chunks, int at) {
    Sentence s = chunks.s();
    int left = lexicon.leftovers.end(s, at);
    int end = Math.max(left, lexicon.costs.end(s, at));
    List<PeopleGroup> victims =
        VerbRule.countedOf(chunks.listAfter(end)).stream()
            .filter(group -> group.kind() != Kind.BARE && group.kind() != Kind.NAMED)
            .map(group -> own(s, group))
            .toList();
    boolean people =
        victims.stream().anyMatch(g -> g.head() >= 0 || g.category() != VictimCategory.UNKNOWN)
            || !victims.isEmpty() && left >= 0;
    return people && !context.unreal(s, at)
        ? Optional.of(Statement.of(left >= 0 ? "bodies" : "lost", Outcome.KILLED, at, victims))
        : Optional.empty();
  }

  /** "eleven of their own": people under arms. */
  private static PeopleGroup own(Sentence s, PeopleGroup group) {
    return Grammar.ofTheir(s, group.to(), Grammar.OWN) && group.category() == VictimCategory.UNKNOWN
        ? group.with(VictimCategory.COMBATANT)
        : group;
  }
}
