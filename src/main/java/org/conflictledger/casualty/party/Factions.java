package org.conflictledger.casualty.party;

import java.util.Optional;
import org.conflictledger.actor.Actor;
import org.conflictledger.actor.ActorType;
import org.conflictledger.casualty.party.PartySpans.PartySpan;
import org.conflictledger.text.Sentence;

/** A party whose own men fight each other: "a clash between two factions of the League". */
final class Factions {

  private final PartySpans parties;
  private final PartyLexicon lexicon;

  Factions(PartySpans parties, PartyLexicon lexicon) {
    this.parties = parties;
    this.lexicon = lexicon;
  }

  Optional<Actor> side(Sentence s, String country) {
    if (!lexicon.factions.in(s) || !s.holds(s.body(), s.size(), lexicon.clashes)) {
      return Optional.empty();
    }
    for (int i = s.body(); i < s.size(); i++) {
      int words = lexicon.factions.at(s, i);
      int name = s.norm(i + words).equals("the") ? i + words + 1 : i + words;
      Optional<Actor> party =
          parties.in(s, country).stream()
              .filter(span -> words > 0 && span.named() && span.from() == name)
              .map(PartySpan::actor)
              .filter(actor -> actor.type() != ActorType.STATE)
              .findFirst();
      if (party.isPresent()) {
        return party;
      }
    }
    return Optional.empty();
  }
}
