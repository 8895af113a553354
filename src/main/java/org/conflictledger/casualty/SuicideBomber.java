package org.conflictledger.casualty;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.conflictledger.actor.VictimCategory;
import org.conflictledger.casualty.PeopleGroup.Kind;
import org.conflictledger.text.Count;
import org.conflictledger.text.Qualifier;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/** "A bomber blew himself up": the bomber is dead. */
final class SuicideBomber implements Idiom {

  private static final Set<String> SELF = WordSet.of("himself", "herself", "themselves");

  private final ContextLexicon context;

  SuicideBomber(ContextLexicon context) {
    this.context = context;
  }

  @Override
  public Collection<String> words() {
    return SELF;
  }

  @Override
  public boolean begins(Sentence s, int at) {
    return SELF.contains(s.norm(at)) && blew(s, at);
  }

  private static boolean blew(Sentence s, int at) {
    return (s.norm(at - 1).equals("blew")
                || s.norm(at - 1).equals("blowing")
                || s.norm(at - 1).equals("blown"))
            && s.norm(at + 1).equals("up")
        || s.norm(at - 1).equals("exploded")
        || s.norm(at - 1).equals("detonated");
  }

  @Override
  public Optional<Statement> at(Chunks chunks, int at) {
    Sentence s = chunks.s();
    if (context.unreal(s, at - 1)) {
      return Optional.empty();
    }
    int verb = s.norm(at - 1).equals("up") ? at - 2 : at - 1;
    if (s.norm(verb - 1).equals("other") && s.norm(verb - 2).equals("the")) {
      // "one was shot by guards, the other blew himself up"
      Count one = new Count(1, 1, OptionalLong.of(1), s.slice(verb - 2, verb), Qualifier.EXACT);
      PeopleGroup other =
          new PeopleGroup(
              verb - 2,
              verb,
              -1,
              Kind.ELLIPTIC,
              Optional.of(one),
              VictimCategory.COMBATANT,
              true,
              false,
              false);
      return Optional.of(Statement.of("bomber", Outcome.KILLED, at - 1, List.of(other)).certain());
    }
    for (int g = chunks.groups().size() - 1; g >= 0; g--) {
      PeopleGroup group = chunks.groups().get(g);
      if (group.to() <= at - 1
          && group.from() >= chunks.clauseStart(at)
          && at - group.to() < 16
          && (group.counted() || s.norm(group.to() - 1).contains("bomber"))) {
        PeopleGroup bomber = group.with(VictimCategory.COMBATANT);
        if (!group.counted()) {
          bomber =
              bomber.with(
                  new Count(
                      1, 1, OptionalLong.of(1), s.slice(group.from(), group.to()), Qualifier.EXACT),
                  group.to());
        }
        return Optional.of(
            Statement.of("bomber", Outcome.KILLED, at - 1, List.of(bomber)).certain());
      }
    }
    return Optional.empty();
  }
}
