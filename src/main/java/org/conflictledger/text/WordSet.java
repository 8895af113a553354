package org.conflictledger.text;

import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;

/** A closed class of words, quick to tell that a word is none of it. Immutable. */
public final class WordSet extends AbstractSet<String> {

  private final WordMap<Boolean> table = new WordMap<>();
  private final List<String> words;

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

  /** The words of any of several classes. */
  @SafeVarargs
  public static WordSet union(Collection<String>... classes) {
    return new WordSet(List.of(classes).stream().flatMap(Collection::stream).toList());
  }

  @Override
  public boolean contains(Object word) {
    return table.contains((String) word);
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
