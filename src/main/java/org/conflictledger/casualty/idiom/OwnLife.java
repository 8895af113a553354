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
import org.conflictledger.casualty.phrase.Chunks;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.casualty.phrase.PeopleGroup.Kind;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * Attackers who end their lives after the deed: "shot four people before killing himself", "The
 * assailant then took his own life". A suicide by itself is none of ours.
 */
final class OwnLife implements Idiom {

  private static final Set<String> SELF = WordSet.of("himself", "herself");

  private static final Set<String> BY_HAND =
      WordSet.of("shot", "shooting", "killed", "killing", "stabbed", "stabbing");

  private static final Set<String> COMMITTED = WordSet.of("committed", "committing", "commits");

  private static final Set<String> TOOK = WordSet.of("took", "taking", "takes", "ended", "ending");

  private static final WordSet ATTACKERS = WordSet.listed(OwnLife.class, "attackers");

  private static final WordSet DEEDS = WordSet.listed(OwnLife.class, "deeds");

  private static final Set<String> BEFORE = WordSet.of("before", "then", "and");

  /** "hanged himself in his cell": long after, and no part of the attack. */
  private static final Set<String> CUSTODY = WordSet.of("cell", "custody", "prison", "jail", "leg");

  private final ContextLexicon context;

  OwnLife(ContextLexicon context) {
    this.context = context;
  }

  @Override
  public Collection<String> words() {
    return WordSet.union(SELF, WordSet.of("suicide", "life"));
  }

  @Override
  public boolean begins(Sentence s, int at) {
    return verb(s, at) >= 0;
  }

  /** Index of the verb, -1 for none. */
  private static int verb(Sentence s, int at) {
    String before = s.norm(at - 1);
    if (s.norm(at).equals("suicide")) {
      return COMMITTED.contains(before) ? at - 1 : -1;
    }
    if (s.norm(at).equals("life")) {
      boolean own = before.equals("own") && Grammar.POSSESSIVES.at(s, at - 2);
      return own && TOOK.contains(s.norm(at - 3)) ? at - 3 : -1;
    }
    return SELF.contains(s.norm(at)) && BY_HAND.contains(before) && !s.norm(at + 1).equals("and")
        ? at - 1
        : -1;
  }

  @Override
  public Optional<Statement> at(Chunks chunks, int at) {
    Sentence s = chunks.s();
    int verb = verb(s, at);
    if (context.unreal(s, verb) || s.holds(at + 1, Math.min(s.size(), at + REACH), CUSTODY)) {
      return Optional.empty();
    }
    return chunks.groups().stream()
        .filter(group -> group.to() <= verb && group.from() >= chunks.clauseStart(verb))
        .filter(group -> group.count().filter(count -> count.best() == 1).isPresent())
        .findFirst()
        .filter(group -> attacked(s, group, verb) && !kin(s, group))
        .map(group -> group.with(VictimCategory.COMBATANT))
        .map(one -> ended(s, verb, one));
  }

  /** "The father had killed them before": a murder among kin, and no attack. */
  private boolean kin(Sentence s, PeopleGroup group) {
    return group.head() >= 0 && context.periods.kin().contains(s.norm(group.head()));
  }

  /** Whoever is no attacker by name may have killed his family: the words around decide. */
  private static Statement ended(Sentence s, int verb, PeopleGroup one) {
    Statement statement = Statement.of("bomber", Outcome.KILLED, verb, List.of(one));
    return s.holds(one.from(), one.to(), ATTACKERS) ? statement.certain() : statement;
  }

  private static final int REACH = 6;

  private static boolean attacked(Sentence s, PeopleGroup group, int verb) {
    int joint = verb - 1;
    while (joint > group.to() && s.norm(joint).equals("then")) {
      joint--;
    }
    boolean then = s.norm(verb - 1).equals("then");
    boolean after = then || BEFORE.contains(s.norm(joint));
    boolean attacker = s.holds(group.from(), group.to(), ATTACKERS);
    boolean deed = s.holds(group.to(), verb, DEEDS);
    return attacker
        || deed && after && !s.holds(group.to(), verb, WHO)
        || then && group.kind() == Kind.PRONOUN;
  }

  private static final Set<String> WHO = WordSet.of("who", "whose", "by", "was");
}
