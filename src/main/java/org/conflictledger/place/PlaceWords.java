package org.conflictledger.place;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/** The word lists of place-words.json: what the words around a name say about it. */
final class PlaceWords {

  /** The lists, named as in the file. */
  enum Role {
    IN,
    NEAR,
    FROM,
    TOWARD,
    DETERMINERS,
    DIRECTIONS,
    ADJECTIVES,
    DIVISION_WORDS,
    REGION_WORDS,
    DISTRICT_WORDS,
    TOWN_WORDS,
    KIND_BEFORE_OF,
    DISTANCE,
    SPEECH_NOUNS,
    SEATS,
    DEEDS,
    VENUES,
    HELD,
    SPEAKER_NOUNS,
    LOCALS,
    SPEECH_VERBS,
    CARRIED,
    TREATED,
    ORIGIN_NOUNS,
    ORG_HEADS,
    ORG_TAILS,
    PERSON_TITLES,
    COMPOUNDS,
    BORDER,
    CALENDAR,
    INCIDENT,
    ATTACKS,
    BUILDINGS,
    CAREER,
    CAUTIOUS,
    WIDER,
    CONFLICT_COUNTRIES,
    CALM_COUNTRIES
  }

  /** By the ordinal of the role. */
  private final WordSet[] lists = new WordSet[Role.values().length];

  private final WordSet kinds;

  /** Words that belong to no name though they may have a capital. */
  private final WordSet small;

  private PlaceWords(Map<Role, Set<String>> lists) {
    lists.forEach((role, words) -> this.lists[role.ordinal()] = WordSet.copyOf(words));
    kinds =
        WordSet.union(
            lists.get(Role.DIVISION_WORDS),
            lists.get(Role.DISTRICT_WORDS),
            lists.get(Role.REGION_WORDS),
            lists.get(Role.TOWN_WORDS));
    small =
        WordSet.union(
            kinds,
            lists.get(Role.IN),
            lists.get(Role.NEAR),
            lists.get(Role.FROM),
            lists.get(Role.TOWARD),
            lists.get(Role.DETERMINERS),
            lists.get(Role.CALENDAR),
            lists.get(Role.DIRECTIONS),
            lists.get(Role.ADJECTIVES),
            lists.get(Role.SPEAKER_NOUNS),
            lists.get(Role.INCIDENT),
            lists.get(Role.KIND_BEFORE_OF));
  }

  static PlaceWords builtIn() {
    try (InputStream in = Gazetteer.resource("place-words.json")) {
      JsonNode root = new ObjectMapper().readTree(in);
      Map<Role, Set<String>> lists = new EnumMap<>(Role.class);
      for (Role role : Role.values()) {
        String name = role.name().toLowerCase(Locale.ROOT);
        if (!root.path(name).isArray()) {
          throw new IllegalStateException("place-words.json: needs a list \"" + name + "\"");
        }
        Set<String> words = new HashSet<>();
        root.get(name).forEach(word -> words.add(word.asText()));
        lists.put(role, words);
      }
      return new PlaceWords(lists);
    } catch (IOException e) {
      throw new UncheckedIOException("place-words.json cannot be read", e);
    }
  }

  boolean is(Role role, String word) {
    return lists[role.ordinal()].contains(word);
  }

  /** Whether a token is in a list; not where there is none. */
  boolean is(Role role, Sentence s, int i) {
    return lists[role.ordinal()].at(s, i);
  }

  /** Whether a sentence has a word of a list. */
  boolean in(Role role, Sentence s) {
    return lists[role.ordinal()].in(s);
  }

  /** Whether a token is a preposition, a day, a word for a kind of place or the like: no name. */
  boolean small(Sentence s, int i) {
    return small.at(s, i);
  }

  /** Whether news of violence from the country is common: it decides between namesakes. */
  boolean atWar(String country) {
    return is(Role.CONFLICT_COUNTRIES, country);
  }

  /** Whether no war was in a country for a lifetime. */
  boolean calm(String country) {
    return is(Role.CALM_COUNTRIES, country);
  }

  /** Whether a word says what kind of place its neighbour is. */
  boolean kindWord(String word) {
    return kinds.contains(word);
  }

  /** The same of a token. */
  boolean kindWord(Sentence s, int i) {
    return kinds.at(s, i);
  }

  /**
   * Whether a word of a list stands among the last tokens up to one, in its clause.
   *
   * @param tokens how many
   */
  boolean within(Role role, Sentence sentence, int from, int tokens) {
    if (!in(role, sentence)) {
      return false;
    }
    for (int i = from; i > from - tokens && i >= sentence.body(); i--) {
      String norm = sentence.norm(i);
      if (norm.equals(";") || norm.equals(",")) {
        return false;
      }
      if (is(role, sentence, i)) {
        return true;
      }
    }
    return false;
  }
}
