package org.conflictledger.actor;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** The monitors, agencies, ministries and spokesmen of {@code reporters.json}. */
final class Reporters {

  private static final String FILE = "reporters.json";

  private final PhraseIndex<Reporter> names = new PhraseIndex<>();

  private Reporters() {}

  static Reporters load(ConfFiles conf, Spelling spelling) {
    Reporters reporters = new Reporters();
    for (JsonNode node : conf.read(FILE).path("reporters")) {
      String role = ConfFiles.string(FILE, node, "role");
      if (!role.equals("neutral") && !role.equals("party")) {
        throw ConfFiles.invalid(FILE, node, "\"role\" is \"" + role + "\"; use neutral or party");
      }
      Reporter.Role kind = role.equals("party") ? Reporter.Role.PARTY : Reporter.Role.NEUTRAL;
      String name = node.path("name").asText("");
      for (String alias : ConfFiles.strings(FILE, node, "words")) {
        reporters.names.add(
            spelling.parts(alias),
            new Reporter(name.isEmpty() ? alias : name, kind, Actor.UNKNOWN));
      }
    }
    return reporters;
  }

  /** The one that the longest words between two tokens name. */
  Optional<Reporter> find(Words words, int from, int to) {
    Optional<Reporter> found = Optional.empty();
    int longest = 0;
    for (int i = from; i < Math.min(to, words.size()); i++) {
      for (PhraseIndex.Match<Reporter> match : names.at(words, words.start(i))) {
        int length = match.end() - words.start(i);
        if (words.boundary(match.end()) && words.token(match.end()) <= to && length > longest) {
          found = Optional.of(match.values().get(0));
          longest = length;
        }
      }
    }
    return found;
  }
}
