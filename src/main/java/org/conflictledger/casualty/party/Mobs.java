package org.conflictledger.casualty.party;

import java.util.Optional;
import org.conflictledger.actor.Actor;
import org.conflictledger.actor.ActorMap;
import org.conflictledger.actor.ActorType;
import org.conflictledger.actor.VictimCategory;
import org.conflictledger.casualty.draft.Draft;
import org.conflictledger.casualty.draft.Statement;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.mention.CasualtyMention.Basis;
import org.conflictledger.casualty.mention.CasualtyMention.Perpetrator;
import org.conflictledger.casualty.mention.CasualtyMention.Victim;
import org.conflictledger.text.Sentence;

/**
 * Crowds that take the law into their own hands ("lynched by villagers", "a mob killed two
 * extortionists"): the vigilante group of the country, as ACLED calls them.
 */
final class Mobs {

  private final ActorMap actors;
  private final PartyLexicon lexicon;

  Mobs(ActorMap actors, PartyLexicon lexicon) {
    this.actors = actors;
    this.lexicon = lexicon;
  }

  /** The crowd that killed somebody who was of no state's forces. */
  Optional<Perpetrator> by(Draft draft, Victim victim, String country) {
    boolean ofState =
        victim.actor().type() == ActorType.STATE || victim.category() == VictimCategory.SECURITY;
    Optional<Actor> state = actors.state(country).filter(Actor::named);
    Sentence s = draft.sentence();
    if (ofState || state.isEmpty() || PartySpans.nobodyKnows(s) || !crowd(draft, s)) {
      return Optional.empty();
    }
    Actor group =
        new Actor(
            "vigilantes:" + country,
            "Vigilante group (" + state.get().name() + ")",
            ActorType.COMMUNAL);
    return Optional.of(new Perpetrator(group, Basis.STATED));
  }

  private boolean crowd(Draft draft, Sentence s) {
    Statement statement = draft.statement();
    if (s.holds(s.body(), s.size(), lexicon.lynching)) {
      return true;
    }
    // "Residents said gunmen had killed": they only speak.
    int from =
        statement.hasAgent()
            ? Agents.afterSaying(s, statement.agentFrom(), statement.agentTo())
            : statement.agentTo();
    for (int i = from; i < statement.agentTo(); i++) {
      if (lexicon.attacking.at(s, i)) {
        // "Rebels attacked soldiers and villagers, killing six": those after it suffer.
        return false;
      }
      boolean held = Grammar.PREPOSITIONS.at(s, i - 1) && !s.norm(i - 1).equals("by");
      if (lexicon.crowds.at(s, i) && !held) {
        return true;
      }
    }
    return false;
  }
}
