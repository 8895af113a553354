package org.conflictledger.casualty.party;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.conflictledger.actor.Actor;
import org.conflictledger.actor.ActorMap;
import org.conflictledger.actor.ActorType;
import org.conflictledger.actor.VictimCategory;
import org.conflictledger.casualty.draft.Draft;
import org.conflictledger.casualty.draft.Statement;
import org.conflictledger.casualty.mention.CasualtyMention.Basis;
import org.conflictledger.casualty.mention.CasualtyMention.Perpetrator;
import org.conflictledger.casualty.mention.CasualtyMention.Victim;
import org.conflictledger.casualty.party.PartySpans.PartySpan;
import org.conflictledger.text.Document;
import org.conflictledger.text.Sentence;

/**
 * Fighters killed by nobody named, in an article that names one enemy of theirs only: rebels by the
 * state of the country, its soldiers and police by the rebels.
 */
final class OnlyEnemy {

  private final ActorMap actors;
  private final PartyLexicon lexicon;
  private final Document document;
  private final PartySpans parties;
  private final String home;

  /** Empty until anybody asks. */
  private Optional<Set<Actor>> named = Optional.empty();

  OnlyEnemy(
      Document document, ActorMap actors, PartySpans parties, PartyLexicon lexicon, String home) {
    this.document = document;
    this.actors = actors;
    this.parties = parties;
    this.lexicon = lexicon;
    this.home = home;
  }

  /** The parties that the article names anywhere. */
  private Set<Actor> named() {
    if (named.isEmpty()) {
      Set<Actor> all = new LinkedHashSet<>();
      for (Sentence s : document.all()) {
        parties.in(s, home).stream().map(PartySpan::actor).forEach(all::add);
      }
      named = Optional.of(all);
    }
    return named.get();
  }

  Optional<Perpetrator> of(Draft draft, Victim victim, String place) {
    Optional<Actor> state = actors.state(place).filter(Actor::named);
    boolean fighters =
        victim.category() == VictimCategory.COMBATANT
            || victim.category() == VictimCategory.SECURITY;
    if (state.isEmpty() || !fighters || draft.statement().rule().equals("bomber")) {
      return Optional.empty();
    }
    List<Actor> enemies = named().stream().filter(actor -> !actor.equals(victim.actor())).toList();
    Optional<Actor> enemy =
        victim.actor().equals(state.get())
            ? onlyRebels(draft.sentence(), enemies)
            : byOthers(draft)
                ? Optional.<Actor>empty()
                : byState(draft.sentence(), victim, enemies, state.get());
    return enemy.map(actor -> new Perpetrator(actor, Basis.INFERRED));
  }

  /** "hacked to death by rival party men": the words tell of others. */
  private boolean byOthers(Draft draft) {
    Statement statement = draft.statement();
    return statement.hasAgent()
        && draft.sentence().holds(statement.agentFrom(), statement.agentTo(), lexicon.authors);
  }

  /** Not where the words themselves say that nobody knows. */
  private static Optional<Actor> onlyRebels(Sentence s, List<Actor> enemies) {
    return !PartySpans.nobodyKnows(s)
            && enemies.size() == 1
            && enemies.get(0).type() == ActorType.REBEL
        ? Optional.of(enemies.get(0))
        : Optional.empty();
  }

  /** Nameless militants only where the words speak of a fight or of what armies do. */
  private Optional<Actor> byState(Sentence s, Victim victim, List<Actor> enemies, Actor state) {
    boolean others = enemies.stream().anyMatch(actor -> !actor.equals(state));
    boolean rebel = victim.actor().type() == ActorType.REBEL;
    boolean foreign = victim.actor().type() == ActorType.STATE;
    boolean elsewhere =
        lexicon.occupied.contains(state.id().substring(0, 2).toLowerCase(Locale.ROOT));
    return !others && !foreign && !elsewhere && !lexicon.rivals.in(s) && (rebel || stateMeans(s))
        ? Optional.of(state)
        : Optional.empty();
  }

  private boolean stateMeans(Sentence s) {
    for (int i = s.body(); i < s.size(); i++) {
      if (lexicon.stateMeans.at(s, i) || lexicon.clashes.at(s, i)) {
        return true;
      }
    }
    return false;
  }
}
