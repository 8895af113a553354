package org.conflictledger.casualty.party;

import java.util.HashSet;
import java.util.Set;
import org.conflictledger.actor.Actor;
import org.conflictledger.actor.ActorMap;
import org.conflictledger.actor.ActorSpan;
import org.conflictledger.text.Document;
import org.conflictledger.text.Sentence;

/**
 * Parties that an article says deny a deed: "X denied responsibility". What it does not say in so
 * many words is not laid at their door.
 */
final class Denials {

  /** Words between a name and its verb, and between that and the deed. */
  private static final int REACH = 5;

  private final Document document;
  private final ActorMap actors;
  private final PartyLexicon lexicon;
  private Set<Actor> denying;

  Denials(Document document, ActorMap actors, PartyLexicon lexicon) {
    this.document = document;
    this.actors = actors;
    this.lexicon = lexicon;
  }

  /** Whether a party denies what the article tells. */
  boolean by(Actor actor) {
    if (denying == null) {
      denying = found();
    }
    return denying.contains(actor);
  }

  private Set<Actor> found() {
    Set<Actor> found = new HashSet<>();
    for (Sentence s : document.all()) {
      if (!lexicon.disowning.in(s) || !lexicon.disowned.in(s)) {
        continue;
      }
      for (ActorSpan span : actors.spans(s)) {
        if (span.kind() == ActorSpan.Kind.NAMED && denies(s, span.nameTo())) {
          found.add(actors.resolve(s, span, "").actor());
        }
      }
    }
    return found;
  }

  private boolean denies(Sentence s, int name) {
    for (int i = name; i < Math.min(s.size(), name + REACH); i++) {
      if (lexicon.disowning.at(s, i)) {
        return s.holds(i + 1, i + 1 + REACH, lexicon.disowned);
      }
      if (!s.token(i).word()) {
        return false;
      }
    }
    return false;
  }
}
