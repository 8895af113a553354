package org.conflictledger.casualty.idiom;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conflictledger.actor.VictimCategory;
import org.conflictledger.casualty.context.ContextLexicon;
import org.conflictledger.casualty.draft.Statement;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.casualty.mention.Scope;
import org.conflictledger.casualty.phrase.Chunks;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.casualty.phrase.PeopleGroup.Kind;
import org.conflictledger.text.Count;
import org.conflictledger.text.Ordinals;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * "the 13th and 14th victims of the strike", "the fifth officer to die in the ambush": so many it
 * has killed by now.
 */
final class OrdinalVictims implements Idiom {

  private static final Set<String> VICTIMS = WordSet.of("victim", "victims", "fatality");

  private static final Set<String> DYING = WordSet.of("die", "killed");

  /** Deeds of a day that tolls of a period do not speak of. */
  private static final WordSet CLASHES = WordSet.listed(OrdinalVictims.class, "clashes");

  /** From here on the act may stand behind the noun. */
  private static final int REACH = 5;

  private final ContextLexicon context;

  OrdinalVictims(ContextLexicon context) {
    this.context = context;
  }

  @Override
  public Collection<String> words() {
    return WordSet.union(VICTIMS, DYING);
  }

  @Override
  public boolean begins(Sentence s, int at) {
    // "A tenth victim died": that is told by the verb.
    return VICTIMS.contains(s.norm(at))
            && Ordinals.of(s.norm(at - 1)) > 1
            && !s.norm(at - 2).equals("a")
        || DYING.contains(s.norm(at)) && ordinal(s, at) >= 0;
  }

  /**
   * Where the ordinal stands in "the fifth police officer to be killed", -1 where there is none.
   */
  private static int ordinal(Sentence s, int verb) {
    int end = s.norm(verb - 1).equals("be") ? verb - 1 : verb;
    end -= s.norm(end - 1).equals("to") ? 1 : 0;
    if (end == verb && s.norm(verb).equals("die")) {
      return -1;
    }
    for (int i = end - 1; i > Math.max(s.body(), end - REACH); i--) {
      if (!s.token(i).word() && !s.token(i).digits() || Grammar.stops(s, i)) {
        return -1;
      }
      if (Ordinals.of(s.norm(i)) > 1) {
        return s.norm(i - 1).equals("the") && i < end - 1 ? i : -1;
      }
    }
    return -1;
  }

  @Override
  public Optional<Statement> at(Chunks chunks, int at) {
    Sentence s = chunks.s();
    boolean dying = DYING.contains(s.norm(at));
    int nth = dying ? ordinal(s, at) : at - 1;
    boolean act = false;
    for (int i = at + 1; i < Math.min(s.size(), at + (dying ? 2 * REACH : REACH)); i++) {
      act |= context.periods.acts().contains(s.norm(i)) || CLASHES.at(s, i);
      if (s.norm(i).equals("since") || s.norm(i).equals(",")) {
        break;
      }
    }
    String of = s.norm(at + 1);
    boolean one =
        of.equals("of")
            || of.equals("in")
            || dying && (of.equals("after") || of.equals("from") || of.equals("by"));
    if (!act || !one || context.unreal(s, nth)) {
      return Optional.empty();
    }
    long number = Ordinals.of(s.norm(nth));
    PeopleGroup victims =
        new PeopleGroup(
            nth,
            dying ? chunks.holding(nth).map(PeopleGroup::to).orElse(at) : at + 1,
            -1,
            Kind.ELLIPTIC,
            Optional.of(Count.exactly(number, s.slice(nth, nth + 1))),
            dying ? category(chunks, nth) : VictimCategory.UNKNOWN,
            false,
            false,
            false);
    return Optional.of(
        Statement.of("toll", Outcome.KILLED, at, List.of(victims)).with(Scope.TOTAL));
  }

  private static VictimCategory category(Chunks chunks, int at) {
    return chunks.holding(at).map(PeopleGroup::category).orElse(VictimCategory.UNKNOWN);
  }
}
