package org.conflictledger.casualty.idiom;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conflictledger.actor.VictimCategory;
import org.conflictledger.casualty.context.ContextLexicon;
import org.conflictledger.casualty.draft.Statement;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.lexicon.LossWords;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.casualty.mention.Scope;
import org.conflictledger.casualty.phrase.Chunks;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/** "The ambush has cost the army 12 men": those whom a fight costs a side. */
final class CostMen implements Idiom {

  private static final WordSet COSTING = WordSet.of("cost", "costs", "costing");

  private static final Set<String> MEN = WordSet.of("men", "dead", "fighters", "members", "people");

  /** So many words between the verb and those lost: "the Central Reserve Police Force". */
  private static final int LONGEST_SIDE = 6;

  private final ContextLexicon context;

  CostMen(ContextLexicon context) {
    this.context = context;
  }

  @Override
  public Collection<String> words() {
    return COSTING;
  }

  @Override
  public boolean begins(Sentence s, int at) {
    return COSTING.at(s, at) && !Grammar.BE.at(s, at - 1);
  }

  @Override
  public Optional<Statement> at(Chunks chunks, int at) {
    Sentence s = chunks.s();
    if (context.unreal(s, at)) {
      return Optional.empty();
    }
    for (int i = at + 2; i <= at + 1 + LONGEST_SIDE && names(s, i - 1); i++) {
      Optional<PeopleGroup> lost =
          chunks.startingAt(i).filter(PeopleGroup::counted).filter(g -> armed(s, g));
      if (lost.isPresent() && side(s, i - 1)) {
        return Optional.of(
            Statement.of("lost", Outcome.KILLED, at, List.of(lost.get())).with(Scope.TOTAL));
      }
    }
    return Optional.empty();
  }

  /** Whether a word may be part of a side's name. */
  private static boolean names(Sentence s, int i) {
    return s.token(i).word()
        && (s.token(i).capitalised()
            || Grammar.DEFINITE.at(s, i)
            || Grammar.POSSESSIVES.at(s, i)
            || LossWords.side(s, i));
  }

  private static boolean side(Sentence s, int i) {
    return LossWords.side(s, i) || s.token(i).capitalised();
  }

  private static boolean armed(Sentence s, PeopleGroup lost) {
    return lost.category() == VictimCategory.COMBATANT
        || lost.category() == VictimCategory.SECURITY
        || lost.head() >= 0 && MEN.contains(s.norm(lost.head()));
  }
}
