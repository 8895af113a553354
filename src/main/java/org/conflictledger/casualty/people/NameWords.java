package org.conflictledger.casualty.people;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.conflictledger.actor.VictimCategory;
import org.conflictledger.text.ConfigurationException;
import org.conflictledger.text.Resources;
import org.conflictledger.text.WordSet;

/** Words in and around the names of people: {@code conf/names.json}. */
public final class NameWords {

  private static final String FILE = "names.json";

  private static final Set<String> SECTIONS =
      WordSet.of("about", "institutions", "titles", "particles", "nicknames");

  /** Words that show a name to be no person's. */
  final Set<String> institutions;

  /** What may stand before a name, and what its bearer is as a victim. */
  final Map<String, VictimCategory> titles = new HashMap<>();

  final Set<String> particles;

  /** What stands before another name of somebody named already. */
  final Set<String> nicknames;

  private NameWords(JsonNode file) {
    Resources.refuseUnknown(FILE, "the file", file, SECTIONS);
    institutions = words(file.path("institutions"), "institutions");
    particles = words(file.path("particles"), "particles");
    nicknames = words(file.path("nicknames"), "nicknames");
    file.path("titles")
        .properties()
        .forEach(
            entry ->
                words(entry.getValue(), "titles." + entry.getKey())
                    .forEach(word -> titles.put(word, category(entry.getKey()))));
  }

  public static NameWords load(Optional<Path> conf) {
    return new NameWords(Resources.json(conf, FILE));
  }

  private static VictimCategory category(String code) {
    try {
      return VictimCategory.of(code);
    } catch (IllegalArgumentException e) {
      throw new ConfigurationException(
          FILE + ": \"titles\" has '" + code + "'; use combatant, security, civilian or unknown");
    }
  }

  private static Set<String> words(JsonNode list, String name) {
    if (!list.isArray()) {
      throw new ConfigurationException(FILE + ": the list \"" + name + "\" is missing; add it");
    }
    Set<String> words = new HashSet<>();
    for (JsonNode word : list) {
      String text = word.asText();
      if (text.isBlank() || !text.equals(text.toLowerCase(Locale.ROOT)) || text.contains(" ")) {
        throw new ConfigurationException(
            FILE + ": \"" + name + "\" has '" + text + "'; write one word in lower case");
      }
      words.add(text);
    }
    return Set.copyOf(words);
  }
}
