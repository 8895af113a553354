package org.conflictledger.casualty.party;

import java.util.Optional;
import org.conflictledger.actor.Actor;
import org.conflictledger.actor.ActorMap;
import org.conflictledger.actor.ActorType;
import org.conflictledger.actor.VictimCategory;
import org.conflictledger.casualty.draft.Draft;
import org.conflictledger.casualty.mention.CasualtyMention.Basis;
import org.conflictledger.casualty.mention.CasualtyMention.Perpetrator;
import org.conflictledger.casualty.mention.CasualtyMention.Victim;
import org.conflictledger.casualty.mention.Outcome;

/** "Al-Shabaab put the number of soldiers killed at 27": it boasts of what it did. */
final class Boasts {

  private final ActorMap actors;
  private final Attackers attackers;
  private final PartyLexicon lexicon;

  Boasts(ActorMap actors, Attackers attackers, PartyLexicon lexicon) {
    this.attackers = attackers;
    this.lexicon = lexicon;
    this.actors = actors;
  }

  /** The speaker, if the armed dead he tells of are his enemies' and not his own. */
  Optional<Perpetrator> by(Draft draft, Victim victim, String place, Optional<Actor> speaker) {
    boolean armed =
        victim.category() == VictimCategory.COMBATANT
            || victim.category() == VictimCategory.SECURITY;
    boolean bomber = draft.statement().rule().equals("bomber");
    return speaker
        .filter(actor -> !attackers.denies(draft.sentence(), actor, place))
        .filter(actor -> armed && !bomber && draft.outcome() != Outcome.MISSING)
        .filter(actor -> !actor.equals(victim.actor()))
        .filter(actor -> victim.actor().named() || !ofState(actor, victim))
        .filter(actor -> !hosts(actor, victim.actor()))
        .filter(actor -> !bothAbroad(actor, victim.actor(), place))
        .map(actor -> new Perpetrator(actor, Basis.INFERRED));
  }

  /** "A Ugandan soldier was killed in Mogadishu, the army said": a guest of the country. */
  private boolean hosts(Actor speaker, Actor victim) {
    return speaker.type() == ActorType.STATE
        && victim.type() == ActorType.STATE
        && !lexicon.enemies(speaker, victim);
  }

  /** A coalition tells of a member's dead: two armies on a third one's ground are no enemies. */
  private boolean bothAbroad(Actor speaker, Actor victim, String place) {
    Optional<Actor> home = actors.state(place);
    return speaker.type() == ActorType.STATE
        && victim.type() == ActorType.STATE
        && home.filter(state -> !state.equals(speaker) && !state.equals(victim)).isPresent();
  }

  /** Police and guards whom a state tells of, and nobody names, are its own. */
  private static boolean ofState(Actor speaker, Victim victim) {
    return speaker.type() == ActorType.STATE && victim.category() == VictimCategory.SECURITY;
  }
}
