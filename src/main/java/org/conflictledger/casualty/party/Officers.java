package org.conflictledger.casualty.party;

import java.util.Optional;
import org.conflictledger.actor.Actor;
import org.conflictledger.actor.ActorMap;
import org.conflictledger.actor.ActorType;
import org.conflictledger.actor.VictimCategory;
import org.conflictledger.casualty.draft.Draft;
import org.conflictledger.casualty.mention.CasualtyMention.Victim;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * Officers told by rank and name alone: "Major Haris Mehmood". Rebels have ranks too, so whoever is
 * killed by the state stays as he is.
 */
public final class Officers {

  private static final WordSet RANKS = WordSet.listed(Officers.class, "ranks");

  /** An army says so of its own dead. */
  private static final WordSet MARTYRDOM = WordSet.of("shahadat", "martyrdom");

  private final ActorMap actors;

  public Officers(ActorMap actors) {
    this.actors = actors;
  }

  /**
   * The officer as one of the army of the country, or as nobody's where that army killed him; empty
   * when he is no officer or what is known of him stands.
   */
  public Optional<Victim> of(Draft draft, Victim victim, Actor killer, String country) {
    PeopleGroup group = draft.group();
    Sentence s = draft.sentence();
    if (group.kind() != PeopleGroup.Kind.NAMED
        || !RANKS.at(s, group.from())
        || victim.category() == VictimCategory.CIVILIAN) {
      return Optional.empty();
    }
    if (victim.actor().type() == ActorType.STATE) {
      return killedByOwn(s, draft, victim.actor(), country)
          ? Optional.of(new Victim(victim.text(), Actor.UNKNOWN, victim.category()))
          : Optional.empty();
    }
    if (victim.actor().named() || !(byRebels(killer) || ownDead(s, draft))) {
      return Optional.empty();
    }
    return actors
        .state(country)
        .map(state -> new Victim(victim.text(), state, VictimCategory.COMBATANT));
  }

  /** "Government troops shot dead Colonel X": who is his enemy is no comrade. */
  private boolean killedByOwn(Sentence s, Draft draft, Actor army, String country) {
    return draft.statement().hasAgent()
        && actors.spans(s).stream()
            .filter(span -> span.from() >= draft.statement().agentFrom())
            .filter(span -> span.to() <= draft.statement().agentTo())
            .anyMatch(span -> actors.resolve(s, span, country).actor().equals(army));
  }

  private static boolean byRebels(Actor killer) {
    return killer.type() == ActorType.REBEL || killer.type() == ActorType.MILITIA;
  }

  private static boolean ownDead(Sentence s, Draft draft) {
    int trigger = draft.statement().trigger();
    return s.holds(trigger, Math.min(s.size(), trigger + 3), MARTYRDOM);
  }
}
