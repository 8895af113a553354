package org.conflictledger.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the catalogue knows of one actor.
 *
 * @param aliases names it goes by, the main one first
 * @param leaders who leads or led it, by the names that tell them from others
 * @param countries ISO 3166-1 alpha-2 codes of where it fights, home first; empty when anywhere
 * @param from first year it was active
 * @param to last year it was active
 * @param parent id of the organisation it is a branch of
 * @param successor the actor it became
 * @param tags what kind of words can point to it: "jihadist", "separatist", "left", "cartel" ...
 * @param main countries in which "the rebels" without a name are its people
 * @param cues words one of which the article must hold for {@code main} to count; empty for none
 * @param side false for peoples and movements that are no party by themselves
 * @param known whether a short acronym of it needs no support from the context
 * @param shared whether others bear its names too, which count where its country is told of
 * @param ucdp UCDP's id for it
 */
record ActorEntry(
    Actor actor,
    List<String> aliases,
    List<String> leaders,
    List<String> countries,
    int from,
    int to,
    Optional<String> parent,
    Optional<Successor> successor,
    Set<String> tags,
    List<String> main,
    List<String> cues,
    boolean side,
    boolean known,
    boolean shared,
    OptionalInt ucdp) {

  /** The actor that took its place on a day: the Taliban became a government. */
  record Successor(LocalDate since, String id) {}

  boolean activeIn(int year) {
    return from <= year && year <= to;
  }

  boolean fightsIn(String country) {
    return countries.isEmpty() || countries.contains(country);
  }

  /**
   * Whether others bear its names too: what stands in brackets behind it is its country, and no
   * other name of it.
   */
  boolean ambiguous() {
    String name = actor.name();
    int open = name.indexOf(" (");
    return shared
        || open > 0
            && Stream.of(name.substring(open + 2, name.length() - 1).split(", "))
                .noneMatch(other -> Alias.isAcronym(other) || aliases.contains(other));
  }

  boolean state() {
    return actor.type() == ActorType.STATE;
  }
}
