package org.conflictledger.casualty.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * Words that follow one another, some of them any of a class: {@code "to <a>? <hospital>"} is "to
 * hospital", "to the clinic". A question mark says that the word may be missing, a star stands for
 * any word, {@code <Name>} for a word written like a name.
 */
public final class WordPattern {

  static final WordPattern EMPTY = new WordPattern(List.of());

  private static final Set<String> ANY = WordSet.of("*");
  private static final Set<String> NAME = WordSet.of("<Name>");

  /**
   * @param only the word where there is one, else null
   */
  private record Slot(Set<String> words, String only, boolean optional) {

    Slot(Set<String> words, boolean optional) {
      this(words, single(words), optional);
    }

    private static String single(Set<String> words) {
      return words == ANY || words == NAME || words.size() != 1 ? null : words.iterator().next();
    }

    boolean holds(Sentence s, int i) {
      if (i >= s.size()) {
        return false;
      }
      if (only != null) {
        return only.equals(s.norm(i));
      }
      if (words == NAME) {
        return s.nameLike(i);
      }
      return words.contains(s.norm(i))
          || words == ANY && (s.token(i).word() || s.token(i).digits());
    }
  }

  private final List<Slot> slots;
  private final int required;

  /** The words with which it begins; none where that may be any or nothing. */
  private final Optional<WordSet> beginnings;

  /** The last words it cannot be without, mostly its rarest; none where it begins with them. */
  private final Optional<WordSet> ending;

  private WordPattern(List<Slot> slots) {
    this.slots = List.copyOf(slots);
    required = (int) slots.stream().filter(slot -> !slot.optional).count();
    beginnings = required == 0 ? Optional.empty() : beginnings();
    ending = slots.size() < 2 ? Optional.empty() : ending();
  }

  private Optional<WordSet> beginnings() {
    Set<String> first = new TreeSet<>();
    for (Slot slot : slots) {
      if (slot.words == ANY || slot.words == NAME) {
        return Optional.empty();
      }
      first.addAll(slot.words);
      if (!slot.optional) {
        break;
      }
    }
    return Optional.of(WordSet.copyOf(first));
  }

  private Optional<WordSet> ending() {
    return slots.stream()
        .filter(slot -> !slot.optional && slot.words != ANY && slot.words != NAME)
        .reduce((before, last) -> last)
        .map(last -> WordSet.copyOf(last.words));
  }

  /**
   * Reads a pattern.
   *
   * @param classes the classes it may name
   * @throws IllegalArgumentException when it names another
   */
  static WordPattern of(String text, Map<String, Set<String>> classes) {
    if (text.isEmpty()) {
      return EMPTY;
    }
    List<Slot> slots = new ArrayList<>();
    for (String word : text.split(" ")) {
      boolean optional = word.endsWith("?");
      String bare = optional ? word.substring(0, word.length() - 1) : word;
      boolean named = bare.startsWith("<") && bare.endsWith(">");
      String name = named ? bare.substring(1, bare.length() - 1) : "";
      if (bare.equals("<Name>")) {
        slots.add(new Slot(NAME, optional));
        continue;
      }
      if (named && !classes.containsKey(name)) {
        throw new IllegalArgumentException(
            "'" + text + "' names the class <" + name + ">, which is none of " + classes.keySet());
      }
      if (bare.equals("*")) {
        slots.add(new Slot(ANY, optional));
        continue;
      }
      slots.add(new Slot(named ? classes.get(name) : WordSet.of(bare), optional));
    }
    return new WordPattern(slots);
  }

  /** The token after the words when they stand at a token, -1 when they do not. */
  public int end(Sentence s, int from) {
    return beginnings.isPresent() && !beginnings.get().at(s, from) ? -1 : end(s, from, 0);
  }

  /** Whether a sentence has a word with which it begins, and one that it cannot be without. */
  public boolean mayStand(Sentence s) {
    return (beginnings.isEmpty() || beginnings.get().in(s))
        && (ending.isEmpty() || ending.get().in(s));
  }

  private int end(Sentence s, int from, int next) {
    if (next == slots.size()) {
      return from;
    }
    Slot slot = slots.get(next);
    int end = slot.holds(s, from) ? end(s, from + 1, next + 1) : -1;
    return end < 0 && slot.optional ? end(s, from, next + 1) : end;
  }

  /** Words that stand in it whatever the others are. */
  public List<String> fixed() {
    return slots.stream()
        .filter(slot -> !slot.optional && slot.words.size() == 1)
        .filter(slot -> slot.words != ANY && slot.words != NAME)
        .flatMap(slot -> slot.words.stream())
        .toList();
  }

  /**
   * Words with which it begins.
   *
   * @throws IllegalArgumentException when it may begin with any word or name
   */
  Set<String> firstWords() {
    return beginnings.orElseThrow(
        () ->
            new IllegalArgumentException("a pattern of this list must begin with a word or class"));
  }

  /** How many words it needs at least. */
  public int size() {
    return required;
  }

  public boolean isEmpty() {
    return slots.isEmpty();
  }

  public boolean beginsWith(String word) {
    return !slots.isEmpty() && slots.get(0).words.contains(word);
  }

  /** All phrases it stands for. */
  List<String> phrases() {
    List<String> phrases = List.of("");
    for (Slot slot : slots) {
      List<String> longer = new ArrayList<>(slot.optional ? phrases : List.of());
      for (String phrase : phrases) {
        slot.words.stream()
            .sorted()
            .forEach(word -> longer.add(phrase.isEmpty() ? word : phrase + " " + word));
      }
      phrases = longer;
    }
    return phrases;
  }
}
