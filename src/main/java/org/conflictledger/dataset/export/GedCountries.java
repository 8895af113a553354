package org.conflictledger.dataset.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** States as GED writes them, read from {@code ged-countries.json}. */
final class GedCountries {

  private static final String FILE = "ged-countries.json";

  private final Map<String, GedCountry> states = new HashMap<>();
  private final Map<String, String> territories = new HashMap<>();

  private GedCountries(JsonNode root) {
    for (JsonNode state : root.path("states")) {
      states.put(
          state.path("iso").asText(),
          new GedCountry(state.path("gw").asInt(), state.path("name").asText()));
    }
    for (JsonNode territory : root.path("territories")) {
      String iso = territory.path("iso").asText();
      String of = territory.path("of").asText();
      if (!states.containsKey(of) || states.containsKey(iso)) {
        throw new IllegalStateException(FILE + ": territory " + iso + " of no state, or a state");
      }
      territories.put(iso, of);
    }
  }

  static GedCountries load() {
    return new GedCountries(Resources.json(FILE));
  }

  /** What GED files a country or territory (ISO 3166-1 alpha-2) under. */
  Optional<GedCountry> country(String iso) {
    return state(territories.getOrDefault(iso, iso));
  }

  /** A state itself; empty for territories, whose government is not their state's. */
  Optional<GedCountry> state(String iso) {
    return Optional.ofNullable(states.get(iso));
  }

  /** All codes that {@link #country} knows, sorted. */
  SortedSet<String> codes() {
    SortedSet<String> codes = new TreeSet<>(states.keySet());
    codes.addAll(territories.keySet());
    return codes;
  }
}
