package org.conflictledger.actor;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** The words of {@code demonyms.json}, found in text. */
final class CountryNames {

  /** What a word says of a country. */
  enum Role {
    NAME,
    ADJECTIVE,
    PEOPLE,
    CAPITAL
  }

  /** A word for a country in one of its roles. */
  record Word(Country country, Role role, String text, boolean acronym) {}

  private static final String FILE = "demonyms.json";

  private final PhraseIndex<Word> words = new PhraseIndex<>();

  private CountryNames() {}

  static CountryNames load(ConfFiles conf, Spelling spelling) {
    CountryNames names = new CountryNames();
    for (JsonNode node : conf.read(FILE).path("countries")) {
      Country country =
          new Country(
              ConfFiles.string(FILE, node, "iso"),
              ConfFiles.strings(FILE, node, "names"),
              ConfFiles.strings(FILE, node, "adjectives"),
              ConfFiles.strings(FILE, node, "people"),
              ConfFiles.strings(FILE, node, "capitals"));
      if (country.names().isEmpty()) {
        throw ConfFiles.invalid(FILE, node, "has no names; add \"names\": [\"...\"]");
      }
      names.add(country, Role.NAME, country.names(), spelling);
      names.add(country, Role.ADJECTIVE, country.adjectives(), spelling);
      names.add(country, Role.PEOPLE, country.people(), spelling);
      names.add(country, Role.CAPITAL, country.capitals(), spelling);
    }
    return names;
  }

  PhraseIndex<Word> phrases() {
    return words;
  }

  /** The words that begin at a part, the longest first. */
  List<PhraseIndex.Match<Word>> at(Words text, int part) {
    return words.at(text, part);
  }

  private void add(Country country, Role role, List<String> phrases, Spelling spelling) {
    for (String phrase : phrases) {
      String plain = phrase.replace(".", "");
      words.add(spelling.parts(phrase), new Word(country, role, plain, Alias.isAcronym(plain)));
    }
  }
}
