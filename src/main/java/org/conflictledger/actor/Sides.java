package org.conflictledger.actor;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * Which names of an article are parties to fights. A people or a movement is none by itself: most
 * who belong to it fight nobody.
 */
final class Sides {

  private static final WordSet SUSPECTED = WordSet.of("suspected", "armed", "alleged");

  private final ActorCatalogue catalogue;

  /** Ids of the peoples that the article tells fight each other, and so are parties. */
  private final Set<String> fighting;

  private final Collection<List<ActorSpan>> spans;

  /**
   * @param spans of each sentence of the article
   */
  Sides(ActorCatalogue catalogue, Set<String> fighting, Collection<List<ActorSpan>> spans) {
    this.catalogue = catalogue;
    this.fighting = fighting;
    this.spans = spans;
  }

  /** Whether a name speaks of a party where it stands. */
  boolean speaksOfOne(Sentence sentence, ActorSpan span, Actor actor) {
    return isOne(actor) || armed(span) || suspected(sentence, span);
  }

  private boolean isOne(Actor actor) {
    return fighting.contains(actor.id())
        || !OpenPeoples.made(actor)
            && catalogue.entry(actor.id()).map(ActorEntry::side).orElse(true);
  }

  /** Whether a name is that of a people or a movement. */
  boolean isPeople(ActorSpan span) {
    return !span.candidates().isEmpty() && span.candidates().stream().noneMatch(this::isOne);
  }

  /** The two peoples that fight each other; none where the article names more. */
  List<Actor> feud() {
    if (fighting.size() != 2) {
      return List.of();
    }
    return spans.stream()
        .flatMap(List::stream)
        .flatMap(span -> span.candidates().stream())
        .filter(actor -> fighting.contains(actor.id()))
        .distinct()
        .toList();
  }

  /** "Lendu militiamen": a people that bears arms is a party. */
  private static boolean armed(ActorSpan span) {
    return span.noun().filter(noun -> noun.category() == VictimCategory.COMBATANT).isPresent();
  }

  /** "suspected Fulani herdsmen": whoever is suspected is no bystander. */
  private static boolean suspected(Sentence sentence, ActorSpan span) {
    return sentence.holds(Math.max(0, span.from() - 1), span.to(), SUSPECTED);
  }
}
