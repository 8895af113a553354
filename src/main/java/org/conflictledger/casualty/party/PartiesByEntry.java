package org.conflictledger.casualty.party;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.conflictledger.actor.Actor;
import org.conflictledger.actor.ActorMap;
import org.conflictledger.actor.ActorSpan;
import org.conflictledger.casualty.draft.Draft;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.place.Location;
import org.conflictledger.place.PlaceMap;
import org.conflictledger.text.Document;
import org.conflictledger.text.ListedIncidents;
import org.conflictledger.text.Sentence;

/** The parties that a sentence's account is about: of its entry in a list, else of the article. */
public final class PartiesByEntry {

  private final ActorMap actors;
  private final String country;
  private final ListedIncidents list;
  private final Document document;
  private final Function<Document, Parties> reader;
  private final Map<Integer, Parties> known = new HashMap<>();

  /** Whether the headline and the opening may name the party that all entries are about. */
  private final boolean theme;

  /**
   * @param where where the statements of a sentence happened; empty when it makes none
   */
  public PartiesByEntry(
      Document document,
      ActorMap actors,
      PlaceMap places,
      PartyLexicon lexicon,
      Map<Sentence, List<Draft>> drafts,
      Function<Sentence, Optional<Location>> where) {
    this.document = document;
    this.actors = actors;
    country = places.main().country();
    List<Sentence> telling =
        drafts.entrySet().stream()
            .filter(e -> e.getValue().stream().anyMatch(PartiesByEntry::harmed))
            .map(Map.Entry::getKey)
            .toList();
    list =
        new ListedIncidents(
            document, telling, heading -> places.told(heading, 0, heading.size()).isPresent());
    reader = about -> new Parties(about, actors, country, lexicon, where);
    Set<Actor> named = new HashSet<>();
    document.sentences().stream().filter(s -> list.of(s) > 0).forEach(s -> named.addAll(named(s)));
    theme = named.size() < 2;
  }

  /** Those who fled did so from all that a text tells. */
  private static boolean harmed(Draft draft) {
    return draft.outcome() != Outcome.DISPLACED;
  }

  private Set<Actor> named(Sentence s) {
    Set<Actor> named = new HashSet<>();
    for (ActorSpan span : actors.spans(s)) {
      Actor actor = actors.resolve(s, span, country).actor();
      if (span.kind() == ActorSpan.Kind.NAMED && actor.named()) {
        named.add(actor);
      }
    }
    return named;
  }

  public Parties of(Sentence s) {
    return known.computeIfAbsent(
        list.of(s), entry -> reader.apply(entry == 0 ? document : list.about(entry, theme)));
  }
}
