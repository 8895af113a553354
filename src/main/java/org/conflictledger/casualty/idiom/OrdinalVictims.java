package org.conflictledger.casualty.idiom;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conflictledger.actor.VictimCategory;
import org.conflictledger.casualty.context.ContextLexicon;
import org.conflictledger.casualty.draft.Statement;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.casualty.mention.Scope;
import org.conflictledger.casualty.phrase.Chunks;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.casualty.phrase.PeopleGroup.Kind;
import org.conflictledger.text.Count;
import org.conflictledger.text.Ordinals;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/** "They are the 13th and 14th victims of the strike": so many it has killed by now. */
final class OrdinalVictims implements Idiom {

  private static final Set<String> VICTIMS = WordSet.of("victim", "victims", "fatality");

  /** From here on the act may stand behind the noun. */
  private static final int REACH = 5;

  private final ContextLexicon context;

  OrdinalVictims(ContextLexicon context) {
    this.context = context;
  }

  @Override
  public Collection<String> words() {
    return VICTIMS;
  }

  @Override
  public boolean begins(Sentence s, int at) {
    // "A tenth victim died": that is told by the verb.
    return VICTIMS.contains(s.norm(at))
        && Ordinals.of(s.norm(at - 1)) > 1
        && !s.norm(at - 2).equals("a");
  }

  @Override
  public Optional<Statement> at(Chunks chunks, int at) {
    Sentence s = chunks.s();
    boolean act = false;
    for (int i = at + 1; i < Math.min(s.size(), at + REACH); i++) {
      act |= context.periods.acts().contains(s.norm(i));
    }
    boolean of = s.norm(at + 1).equals("of") || s.norm(at + 1).equals("in");
    if (!act || !of || context.unreal(s, at - 1)) {
      return Optional.empty();
    }
    long number = Ordinals.of(s.norm(at - 1));
    PeopleGroup victims =
        new PeopleGroup(
            at - 1,
            at + 1,
            -1,
            Kind.ELLIPTIC,
            Optional.of(Count.exactly(number, s.slice(at - 1, at))),
            VictimCategory.UNKNOWN,
            false,
            false,
            false);
    return Optional.of(
        Statement.of("toll", Outcome.KILLED, at, List.of(victims)).with(Scope.TOTAL));
  }
}
