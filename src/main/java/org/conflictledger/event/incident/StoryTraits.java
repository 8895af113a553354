package org.conflictledger.event.incident;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.conflictledger.actor.Actor;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.event.setting.StoryWords;
import org.conflictledger.event.setting.Told;
import org.conflictledger.place.Location;
import org.conflictledger.text.Token;
import org.conflictledger.text.Tokenizer;

/**
 * Reads from the sentences that tell of an incident what kind of attack it was, and the words by
 * which two reports of it know each other: those that are not met in any report of violence, and
 * are no names of its place or its parties, which are compared by themselves.
 */
public final class StoryTraits {

  private static final int SHORTEST_WORD = 4;
  private static final int STEM = 5;

  /** What befalls a person once. */
  private static final Set<Outcome> FATES = EnumSet.of(Outcome.KILLED, Outcome.ABDUCTED);

  /** An article's sentences on one incident hold its telling words early. */
  private static final int MOST_WORDS = 24;

  private final Map<String, String> kinds = new HashMap<>();
  private final Map<String, String> offices = new HashMap<>();
  private final Set<String> growth;
  private final Set<String> tolls;
  private final Set<String> again;
  private final Set<String> titles;
  private final Set<String> common;

  StoryTraits(StoryWords words) {
    for (StoryWords.Kind kind : words.kinds()) {
      kind.words().forEach(word -> kinds.putIfAbsent(word, kind.kind()));
    }
    for (StoryWords.Kind office : words.offices()) {
      office.words().forEach(word -> offices.putIfAbsent(word, office.kind()));
    }
    growth = Set.copyOf(words.follow_ups().growth());
    tolls = Set.copyOf(words.follow_ups().tolls());
    again = Set.copyOf(words.follow_ups().words());
    titles = Set.copyOf(words.titles());
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

  /** Whether one of the sentences says that the attack was told of before. */
  boolean followUp(List<String> sentences) {
    for (String sentence : sentences) {
      boolean grows = false;
      boolean toll = false;
      for (Token token : tokens(sentence)) {
        grows |= growth.contains(token.norm());
        toll |= tolls.contains(token.norm());
        if (again.contains(token.norm())) {
          return true;
        }
      }
      if (grows && toll) {
        return true;
      }
    }
    return false;
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

  /** Of those harmed one by one, the persons told by name or office. */
  List<Person> persons(List<Told> group) {
    return group.stream()
        .filter(told -> told.best() == 1 && FATES.contains(told.mention().outcome()))
        .map(this::person)
        .filter(person -> person.names().size() > 1 || person.titled())
        .distinct()
        .toList();
  }

  private Person person(Told told) {
    Set<String> party = new HashSet<>();
    addWords(told.victim().name(), party);
    Set<String> names = new TreeSet<>();
    String office = "";
    boolean titled = false;
    boolean first = true;
    for (Token token : tokens(told.mention().victim().text())) {
      String word = singular(token.norm());
      boolean title = titles.contains(word) || offices.containsKey(word);
      office = office.isEmpty() ? offices.getOrDefault(word, "") : office;
      // What begins a headline is capitalised, name or not, and a name when another follows.
      boolean name =
          token.word()
              && token.capitalised()
              && token.text().length() >= SHORTEST_WORD
              && !title
              && !common.contains(word)
              && !party.contains(stem(word));
      titled |= title && (names.isEmpty() || first);
      if (name) {
        names.add(word);
      }
      first = false;
    }
    boolean surname = titled && names.size() == 1;
    return new Person(List.copyOf(names), surname || !office.isEmpty(), office);
  }

  /**
   * The words that make up the names of a place and of parties, in the singular: a report that did
   * not know them for names has them among its words.
   */
  public static Set<String> names(Location where, List<Actor> sides) {
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
