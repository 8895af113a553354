package org.conflictledger.dataset.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.conflictledger.actor.Actor;
import org.conflictledger.actor.ActorCatalogue;

/** Actors as GED writes them. */
final class GedActors {

  private static final String GOVERNMENT = "-GOV";
  private static final long CIVILIANS = 1;

  private final ActorCatalogue catalogue;
  private final GedCountries countries;
  private final Map<Integer, String> names = new HashMap<>();

  GedActors(ActorCatalogue catalogue, GedCountries countries) {
    this.catalogue = catalogue;
    this.countries = countries;
    for (JsonNode name : Resources.json("ged-actors.json").path("names")) {
      names.put(name.path("ucdp").asInt(), name.path("name").asText());
    }
  }

  /**
   * A side of an event.
   *
   * @param id of the actor, as the table {@code events} has it
   * @param name its name there
   * @param where the country it happened in; someone unidentified is named after it
   */
  GedSide side(String id, String name, GedCountry where) {
    if (id.equals(Actor.CIVILIANS.id())) {
      return new GedSide(CIVILIANS, "Civilians", OptionalInt.empty(), true);
    }
    if (id.equals(Actor.UNKNOWN.id())) {
      String unknown = "XXX" + where.number();
      return new GedSide(GedNumbers.own("actor", unknown), unknown, OptionalInt.empty(), false);
    }
    OptionalInt ucdp = catalogue.actor(id).map(catalogue::ucdpId).orElse(OptionalInt.empty());
    long number = ucdp.isPresent() ? ucdp.getAsInt() : GedNumbers.own("actor", id);
    Optional<GedCountry> government =
        id.endsWith(GOVERNMENT)
            ? countries.state(id.substring(0, id.length() - GOVERNMENT.length()))
            : Optional.empty();
    if (government.isPresent()) {
      return new GedSide(
          number,
          "Government of " + government.get().name(),
          OptionalInt.of(government.get().number()),
          true);
    }
    String known = ucdp.isPresent() ? names.getOrDefault(ucdp.getAsInt(), name) : name;
    return new GedSide(number, known, OptionalInt.empty(), true);
  }
}
