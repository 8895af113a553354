package org.conflictledger.casualty.party;

import java.util.List;
import java.util.Optional;
import org.conflictledger.actor.Actor;
import org.conflictledger.actor.ActorMap;
import org.conflictledger.casualty.draft.Draft;
import org.conflictledger.casualty.mention.CasualtyMention.Basis;
import org.conflictledger.casualty.mention.CasualtyMention.Perpetrator;
import org.conflictledger.casualty.mention.CasualtyMention.Victim;
import org.conflictledger.text.Document;
import org.conflictledger.text.Sentence;

/**
 * Whether a sentence, or the one before it in its paragraph, tells of shells, missiles or bombs.
 */
final class Bombs {

  private final Document document;
  private final ActorMap actors;
  private final PartyLexicon lexicon;
  private final Assailants assailants;
  private final List<Actor> fight;

  /**
   * @param fight the parties that the article says fight
   */
  Bombs(
      Document document,
      ActorMap actors,
      PartyLexicon lexicon,
      Assailants assailants,
      List<Actor> fight) {
    this.document = document;
    this.actors = actors;
    this.lexicon = lexicon;
    this.assailants = assailants;
    this.fight = fight;
  }

  /**
   * Shells and bombs of nobody named: of the one foreign state that attacks in the article, or of
   * the country's own where it fights in it or nobody else has aircraft there.
   */
  Optional<Perpetrator> by(Draft draft, Victim victim, String place) {
    if (!fired(draft.sentence()) || draft.statement().rule().equals("bomber")) {
      return Optional.empty();
    }
    Optional<Actor> home = actors.state(place);
    return assailants
        .foreignState(home)
        .or(
            () ->
                home.filter(state -> fight.contains(state) || alone(state, place))
                    .filter(state -> air(draft.sentence())))
        .filter(actor -> !actor.equals(victim.actor()))
        .map(actor -> new Perpetrator(actor, Basis.INFERRED));
  }

  /** Whether nobody but a state can have sent aircraft over its land, for all the article says. */
  private boolean alone(Actor state, String country) {
    return assailants.noStateBut(state) && !lexicon.contestedSkies.contains(country);
  }

  private boolean fired(Sentence s) {
    return tells(s, lexicon.fired);
  }

  private boolean air(Sentence s) {
    return tells(s, lexicon.air);
  }

  private boolean tells(Sentence s, PartyLexicon.Phrases words) {
    if (words.in(s)) {
      return true;
    }
    int before = s.index() - 1;
    if (before < 0) {
      return false;
    }
    Sentence last = document.sentences().get(before);
    return last.paragraph() == s.paragraph() && words.in(last);
  }
}
