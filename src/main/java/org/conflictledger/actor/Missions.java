package org.conflictledger.actor;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Soldiers of many states under one command, as an article names them: "the peacekeepers" are no
 * country's own.
 */
final class Missions {

  /** Marks missions from abroad whose soldiers "the peacekeepers" may be. */
  private static final String MISSION = "mission";

  private static final String UNITED_NATIONS = "un";

  private final ActorCatalogue catalogue;
  private final Collection<List<ActorSpan>> spans;

  /**
   * @param spans of each sentence of the article
   */
  Missions(ActorCatalogue catalogue, Collection<List<ActorSpan>> spans) {
    this.catalogue = catalogue;
    this.spans = spans;
  }

  /** Whether a name is that of such soldiers. */
  boolean names(ActorSpan span) {
    return !span.candidates().isEmpty()
        && span.candidates().stream()
            .map(actor -> catalogue.entry(actor.id()))
            .allMatch(entry -> entry.filter(e -> e.tags().contains(MISSION)).isPresent());
  }

  /** The one mission from abroad that the article names, else the United Nations'. */
  Optional<Actor> only() {
    List<Actor> named =
        spans.stream()
            .flatMap(List::stream)
            .filter(this::names)
            .flatMap(span -> span.candidates().stream())
            .distinct()
            .toList();
    return named.size() == 1
        ? Optional.of(named.get(0))
        : named.isEmpty() ? catalogue.actor(UNITED_NATIONS) : Optional.empty();
  }
}
