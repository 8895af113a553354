package org.conflictledger.text;

import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;

/** A closed class of words, quick to tell that a word is none of it. Immutable. */
public final class WordSet extends AbstractSet<String> {

  private final WordMap<Boolean> table = new WordMap<>();
  private final List<String> words;

  private static final int UNASKED = -2;

  /** See {@link WordClasses}; given when it is first asked for. */
  private int bit = UNASKED;

  private WordSet(Collection<String> words) {
    this.words = words.stream().distinct().sorted().toList();
    this.words.forEach(word -> table.put(word, true));
  }

  public static WordSet of(String... words) {
    return new WordSet(List.of(words));
  }

  public static WordSet copyOf(Collection<String> words) {
    return new WordSet(words);
  }

  /** A list that a class keeps in {@code words.json} of its package. */
  public static WordSet listed(Class<?> owner, String list) {
    return new WordSet(ListedWords.of(owner, list));
  }

  /** The words of any of several classes. */
  @SafeVarargs
  public static WordSet union(Collection<String>... classes) {
    return new WordSet(List.of(classes).stream().flatMap(Collection::stream).toList());
  }

  @Override
  public boolean contains(Object word) {
    return table.contains((String) word);
  }

  /** Whether a word is of the class. */
  public boolean of(Word word) {
    int own = bit();
    return own == WordClasses.NONE ? table.contains(word.norm()) : word.is(own);
  }

  private int bit() {
    return bit == UNASKED ? askedBit() : bit;
  }

  private int askedBit() {
    bit = WordClasses.add(words);
    return bit;
  }

  /** Whether the token of a sentence is of the class; not where there is none. */
  public boolean at(Sentence s, int i) {
    if (i < 0 || i >= s.size()) {
      return false;
    }
    int own = bit();
    return own == WordClasses.NONE ? table.contains(s.norm(i)) : s.is(i, own);
  }

  /** Whether a sentence has a word of the class. */
  public boolean in(Sentence s) {
    int own = bit();
    if (own != WordClasses.NONE) {
      return s.holds(own);
    }
    for (int i = 0; i < s.size(); i++) {
      if (table.contains(s.norm(i))) {
        return true;
      }
    }
    return false;
  }

  /** In alphabetical order. */
  @Override
  public Iterator<String> iterator() {
    return words.iterator();
  }

  @Override
  public int size() {
    return words.size();
  }
}
