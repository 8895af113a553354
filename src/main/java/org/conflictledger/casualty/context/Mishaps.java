package org.conflictledger.casualty.context;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;
import org.conflictledger.text.PhraseMap;
import org.conflictledger.text.Resources;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordLists;
import org.conflictledger.text.WordSet;

/**
 * Accidents told by what a vehicle did, in words that by themselves tell none: "their coach hit a
 * lorry", "the helicopter came down".
 */
public final class Mishaps {

  private static final String SECTION = "\"mishaps\"";

  private static final Set<String> LISTS =
      WordSet.of(
          "about",
          "vehicles",
          "hitting",
          "obstacles",
          "off",
          "boats",
          "under",
          "aircraft",
          "down",
          "weapons");

  /** So many words may stand between a vehicle and what it did. */
  private static final int REACH = 9;

  /** The same between a verb of hitting and what was hit: "an oncoming fuel tanker". */
  private static final int OBJECT = 4;

  /** What a vehicle of a kind does by accident. */
  private record Kind(Set<String> nouns, PhraseMap<Boolean> deeds) {}

  private final Kind road;
  private final Kind water;
  private final Kind air;
  private final PhraseMap<Boolean> hitting;
  private final Set<String> obstacles;
  private final Set<String> weapons;
  private final Set<String> vehicles = new HashSet<>();

  Mishaps(String file, JsonNode section) {
    Resources.refuseUnknown(file, SECTION, section, LISTS);
    String where = file + ": " + SECTION;
    road = new Kind(words(where, section, "vehicles"), phrases(where, section, "off"));
    water = new Kind(words(where, section, "boats"), phrases(where, section, "under"));
    air = new Kind(words(where, section, "aircraft"), phrases(where, section, "down"));
    hitting = phrases(where, section, "hitting");
    obstacles = words(where, section, "obstacles");
    weapons = words(where, section, "weapons");
    vehicles.addAll(road.nouns);
    vehicles.addAll(water.nouns);
    vehicles.addAll(air.nouns);
  }

  private static Set<String> words(String where, JsonNode section, String list) {
    return WordSet.copyOf(WordLists.words(where, section, list));
  }

  private static PhraseMap<Boolean> phrases(String where, JsonNode section, String list) {
    PhraseMap<Boolean> phrases = new PhraseMap<>();
    WordLists.words(where, section, list).forEach(phrase -> phrases.put(phrase, true));
    return phrases;
  }

  /** Words for vehicles of all kinds. */
  public Set<String> vehicles() {
    return vehicles;
  }

  /** Whether a sentence tells of an accident of a vehicle, and of no weapon. */
  public boolean tell(Sentence s) {
    boolean found = false;
    for (int i = s.body(); i < s.size() && !found; i++) {
      found =
          vehicles.contains(s.norm(i))
              && (did(s, i, road)
                  || did(s, i, water)
                  || did(s, i, air)
                  || road.nouns.contains(s.norm(i)) && ranInto(s, i));
    }
    return found && !s.holds(s.body(), s.size(), weapons);
  }

  private static boolean did(Sentence s, int vehicle, Kind kind) {
    if (!kind.nouns.contains(s.norm(vehicle))) {
      return false;
    }
    for (int i = vehicle + 1; i <= end(s, vehicle); i++) {
      if (kind.deeds.longest(s, i) > 0) {
        return true;
      }
    }
    return false;
  }

  private boolean ranInto(Sentence s, int vehicle) {
    for (int i = vehicle + 1; i <= end(s, vehicle); i++) {
      int length = hitting.longest(s, i);
      if (length > 0 && s.holds(i + length, Math.min(s.size(), i + length + OBJECT), obstacles)) {
        return true;
      }
    }
    return false;
  }

  private static int end(Sentence s, int vehicle) {
    int end = vehicle;
    while (end + 1 < s.size() && end < vehicle + REACH && !s.norm(end + 1).equals(";")) {
      end++;
    }
    return end;
  }
}
