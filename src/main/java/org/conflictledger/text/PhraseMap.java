package org.conflictledger.text;

import java.util.Set;
import java.util.TreeSet;

/** Phrases of one or more words with a value; finds the longest that begins at a token. */
public final class PhraseMap<V> {

  private final WordMap<Node<V>> first = new WordMap<>();

  /** The words with which phrases begin; null until they are asked for. */
  private WordSet beginnings;

  private static final class Node<V> {
    private final WordMap<Node<V>> next = new WordMap<>();
    private V value;
  }

  /** Adds a phrase, its words separated by one space, lower case. */
  public void put(String phrase, V value) {
    beginnings = null;
    WordMap<Node<V>> level = first;
    Node<V> node = null;
    for (String word : phrase.split(" ")) {
      node = level.getOrPut(word, Node::new);
      level = node.next;
    }
    node.value = value;
  }

  /** Whether a phrase may begin at a token. */
  public boolean begins(Sentence s, int token) {
    return beginnings().at(s, token);
  }

  /** Whether a sentence has a word with which a phrase begins. */
  public boolean mayStand(Sentence s) {
    return beginnings().in(s);
  }

  private WordSet beginnings() {
    return beginnings == null ? makeBeginnings() : beginnings;
  }

  private WordSet makeBeginnings() {
    beginnings = WordSet.copyOf(first.words());
    return beginnings;
  }

  /** Number of tokens of the longest phrase at a token, 0 when there is none. */
  public int longest(Sentence s, int from) {
    // Most sentences are asked for little: gathering their classes would cost more.
    boolean none = from < 0 || s.classesKnown() && !begins(s, from);
    return none ? 0 : read(s, from);
  }

  private int read(Sentence s, int from) {
    int longest = 0;
    WordMap<Node<V>> level = first;
    for (int i = from; i < s.size() && !level.isEmpty(); i++) {
      Node<V> node = level.get(s.peek(i));
      if (node == null) {
        break;
      }
      if (node.value != null) {
        longest = i - from + 1;
      }
      level = node.next;
    }
    return longest;
  }

  /** The value of the phrase of that many tokens. */
  public V value(Sentence s, int from, int length) {
    WordMap<Node<V>> level = first;
    Node<V> node = null;
    for (int i = from; i < from + length; i++) {
      node = level.get(s.peek(i));
      if (node == null) {
        return null;
      }
      level = node.next;
    }
    return node == null ? null : node.value;
  }

  /** The words with which phrases begin. */
  public Set<String> firstWords() {
    return first.words();
  }

  /** The phrases of one word. */
  public Set<String> words() {
    Set<String> words = new TreeSet<>(first.words());
    words.removeIf(word -> first.get(word).value == null);
    return words;
  }

  /** The second words of phrases. */
  public Set<String> secondWords() {
    Set<String> words = new TreeSet<>();
    first.words().forEach(word -> words.addAll(first.get(word).next.words()));
    return words;
  }

  public boolean isEmpty() {
    return first.isEmpty();
  }
}
