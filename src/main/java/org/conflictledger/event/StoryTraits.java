package org.conflictledger.event;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.conflictledger.actor.Actor;
import org.conflictledger.place.Location;
import org.conflictledger.text.Token;
import org.conflictledger.text.Tokenizer;

/**
 * Reads from the sentences that tell of an incident what kind of attack it was, and the words by
 * which two reports of it know each other: those that are not met in any report of violence, and
 * are no names of its place or its parties, which are compared by themselves.
 */
final class StoryTraits {

  private static final int SHORTEST_WORD = 4;
  private static final int STEM = 5;

  /** An article's sentences on one incident hold its telling words early. */
  private static final int MOST_WORDS = 24;

  private final Map<String, String> kinds = new HashMap<>();
  private final Set<String> common;

  StoryTraits(StoryWords words) {
    for (StoryWords.Kind kind : words.kinds()) {
      kind.words().forEach(word -> kinds.putIfAbsent(word, kind.kind()));
    }
    Set<String> said = new HashSet<>(words.common_words());
    kinds.keySet().forEach(word -> said.add(singular(word)));
    common = Set.copyOf(said);
  }

  /** The kind of attack that most words tell of, the first named among equals; else empty. */
  String kind(List<String> sentences) {
    Map<String, Integer> votes = new HashMap<>();
    String first = "";
    for (String sentence : sentences) {
      for (Token token : tokens(sentence)) {
        String kind = kinds.get(token.norm());
        if (kind != null) {
          votes.merge(kind, 1, Integer::sum);
          first = first.isEmpty() ? kind : first;
        }
      }
    }
    String earliest = first;
    return votes.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(entry -> entry.getKey().equals(earliest))
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  /** The telling words, sorted, in the singular. */
  List<String> words(List<String> sentences, Location where, List<Actor> sides) {
    Set<String> names = new HashSet<>();
    for (String name : List.of(where.place(), where.admin1Name(), where.countryName())) {
      addWords(name, names);
    }
    sides.forEach(side -> addWords(side.name(), names));
    Set<String> words = new TreeSet<>();
    for (String sentence : sentences) {
      for (Token token : tokens(sentence)) {
        String word = singular(token.norm());
        boolean telling =
            token.word()
                && (word.length() >= SHORTEST_WORD || acronym(token.text()))
                && !common.contains(word)
                && !names.contains(stem(word));
        if (telling && words.size() < MOST_WORDS) {
          words.add(word);
        }
      }
    }
    return List.copyOf(words);
  }

  /**
   * The words that make up the names of a place and of parties, in the singular: a report that did
   * not know them for names has them among its words.
   */
  static Set<String> names(Location where, List<Actor> sides) {
    Set<String> names = new HashSet<>();
    Stream.concat(
            Stream.of(where.place(), where.admin1Name()), sides.stream().map(side -> side.name()))
        .flatMap(name -> tokens(name).stream())
        .forEach(token -> names.add(singular(token.norm())));
    return names;
  }

  /** "M23", "JeM": short, and a name all the same. */
  private static boolean acronym(String text) {
    return text.length() == SHORTEST_WORD - 1
        && text.chars().filter(c -> Character.isUpperCase(c) || Character.isDigit(c)).count() > 1;
  }

  private static void addWords(String name, Set<String> words) {
    for (Token token : tokens(name)) {
      words.add(stem(singular(token.norm())));
    }
  }

  /** As much of a word as the adjective of a country shares with its name, or two spellings. */
  private static String stem(String word) {
    return word.substring(0, Math.min(word.length(), STEM));
  }

  private static List<Token> tokens(String text) {
    return Tokenizer.tokens(text, 0, text.length());
  }

  private static String singular(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    String plain = lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
    boolean plural = plain.length() > SHORTEST_WORD && plain.endsWith("s") && !plain.endsWith("ss");
    return plural ? plain.substring(0, plain.length() - 1) : plain;
  }
}
