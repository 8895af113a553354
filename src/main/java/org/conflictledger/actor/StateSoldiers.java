package org.conflictledger.actor;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.conflictledger.actor.ActorSpan.Kind;

/**
 * Whose soldiers and policemen the article names with their state: another's than the country's.
 */
final class StateSoldiers {

  /** Marks states without soldiers of their own. */
  private static final String NO_ARMY = "no-army";

  /** Before the state whose soldiers stand there. */
  private static final String SOLDIERS_OF = "soldiers-of:";

  private final ActorCatalogue catalogue;
  private final Collection<List<ActorSpan>> spans;
  private final Map<String, List<Actor>> owners = new HashMap<>();
  private Set<Actor> parties;

  /**
   * @param spans of each sentence of the article
   */
  StateSoldiers(ActorCatalogue catalogue, Collection<List<ActorSpan>> spans) {
    this.catalogue = catalogue;
    this.spans = spans;
  }

  /**
   * "Turkish soldiers" make "soldiers" Turkish elsewhere in an article that names no soldiers of
   * the country itself.
   */
  Optional<Actor> foreign(GroupNoun noun, String where) {
    List<Actor> owners = owners(noun);
    boolean one = owners.size() == 1;
    return one && catalogue.state(where).filter(parties()::contains).isEmpty()
        ? Optional.of(owners.get(0))
        : Optional.empty();
  }

  /** The one state whose forces the article names, when there is only one. */
  Optional<Actor> onlyState() {
    List<Actor> states =
        spans.stream()
            .flatMap(List::stream)
            .filter(span -> span.kind() == Kind.STATE)
            .flatMap(span -> span.candidates().stream())
            .distinct()
            .limit(2)
            .toList();
    return states.size() == 1 ? Optional.of(states.get(0)) : Optional.empty();
  }

  /** Whether a country has no army, so that soldiers there are another's. */
  boolean unarmed(String country) {
    return home(country).filter(entry -> entry.tags().contains(NO_ARMY)).isPresent();
  }

  private Optional<ActorEntry> home(String country) {
    return catalogue.state(country).flatMap(home -> catalogue.entry(home.id()));
  }

  /** Whose soldiers stand in a country without an army, where the catalogue tells. */
  Optional<Actor> garrison(String country) {
    return home(country).stream()
        .flatMap(entry -> entry.tags().stream())
        .filter(tag -> tag.startsWith(SOLDIERS_OF))
        .flatMap(tag -> catalogue.entry(tag.substring(SOLDIERS_OF.length())).stream())
        .map(ActorEntry::actor)
        .findFirst();
  }

  /** The states whose soldiers, policemen or whatever the noun says are named. */
  private List<Actor> owners(GroupNoun noun) {
    return owners.computeIfAbsent(
        stem(noun),
        stem ->
            spans.stream()
                .flatMap(List::stream)
                .filter(span -> span.kind() == Kind.STATE && !span.candidates().isEmpty())
                .filter(span -> span.noun().filter(n -> stem(n).equals(stem)).isPresent())
                .map(span -> span.candidates().get(0))
                .distinct()
                .toList());
  }

  /** Whoever the article names. */
  private Set<Actor> parties() {
    if (parties == null) {
      parties = new HashSet<>();
      for (List<ActorSpan> own : spans) {
        for (ActorSpan span : own) {
          if (span.kind() == Kind.STATE || span.kind() == Kind.NAMED) {
            parties.addAll(span.candidates());
          }
        }
      }
    }
    return parties;
  }

  private static String stem(GroupNoun noun) {
    String text = noun.text();
    return text.endsWith("s") ? text.substring(0, text.length() - 1) : text;
  }
}
