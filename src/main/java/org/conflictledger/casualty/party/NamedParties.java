package org.conflictledger.casualty.party;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.conflictledger.actor.ActorCatalogue;
import org.conflictledger.actor.ActorFinder;
import org.conflictledger.actor.ActorSpan;
import org.conflictledger.actor.ActorSpans;
import org.conflictledger.actor.ActorType;
import org.conflictledger.text.Sentence;

/** What the names of actors in one article's sentences tell, before anybody knows who is meant. */
public final class NamedParties {

  private static final Set<ActorType> ARMED =
      EnumSet.of(ActorType.REBEL, ActorType.MILITIA, ActorType.CRIMINAL);

  private final ActorCatalogue catalogue;
  private final ActorSpans spans;

  public NamedParties(ActorCatalogue catalogue, ActorFinder finder) {
    this.catalogue = catalogue;
    this.spans = new ActorSpans(finder);
  }

  public ActorSpans spans() {
    return spans;
  }

  /** The one country that the parties an article names have in common, when no place tells. */
  public Optional<String> home(List<Sentence> sentences) {
    Map<String, Integer> votes = new TreeMap<>();
    for (Sentence sentence : sentences) {
      for (ActorSpan span : spans.of(sentence)) {
        boolean named = span.kind() == ActorSpan.Kind.NAMED || span.kind() == ActorSpan.Kind.STATE;
        if (named && span.candidates().size() == 1 && catalogue.side(span.candidates().get(0))) {
          List<String> countries = catalogue.countries(span.candidates().get(0));
          if (countries.size() == 1) {
            votes.merge(countries.get(0), 1, Integer::sum);
          }
        }
      }
    }
    return votes.size() == 1 ? Optional.of(votes.keySet().iterator().next()) : Optional.empty();
  }

  /** How many armed organisations a sentence names. */
  public int organisations(Sentence sentence) {
    int names = 0;
    for (ActorSpan span : spans.of(sentence)) {
      boolean armed =
          span.kind() == ActorSpan.Kind.NAMED
              && span.candidates().stream().allMatch(actor -> ARMED.contains(actor.type()));
      names += armed ? 1 : 0;
    }
    return names;
  }

  /** The tokens of a sentence that are part of an actor's name. */
  public boolean[] tokens(Sentence sentence) {
    boolean[] named = new boolean[sentence.size()];
    for (ActorSpan span : spans.of(sentence)) {
      if (span.kind() != ActorSpan.Kind.LINKED
          && span.kind() != ActorSpan.Kind.COUNTRY
          && span.kind() != ActorSpan.Kind.CAPITAL) {
        for (int i = span.from(); i < span.to(); i++) {
          named[i] = true;
        }
      }
    }
    return named;
  }
}
