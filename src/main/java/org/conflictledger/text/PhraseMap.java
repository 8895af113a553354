package org.conflictledger.text;

import java.util.HashMap;
import java.util.Map;

/** Phrases of one or more words with a value; finds the longest that begins at a token. */
public final class PhraseMap<V> {

  private final Map<String, Node<V>> first = new HashMap<>();

  private static final class Node<V> {
    private final Map<String, Node<V>> next = new HashMap<>(2);
    private V value;
  }

  /** Adds a phrase, its words separated by one space, lower case. */
  public void put(String phrase, V value) {
    Map<String, Node<V>> level = first;
    Node<V> node = null;
    for (String word : phrase.split(" ")) {
      node = level.computeIfAbsent(word, w -> new Node<>());
      level = node.next;
    }
    node.value = value;
  }

  /** Number of tokens of the longest phrase at a token, 0 when there is none. */
  public int longest(Sentence s, int from) {
    int longest = 0;
    Map<String, Node<V>> level = first;
    for (int i = from; i < s.size(); i++) {
      Node<V> node = level.get(s.norm(i));
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
    Map<String, Node<V>> level = first;
    Node<V> node = null;
    for (int i = from; i < from + length; i++) {
      node = level.get(s.norm(i));
      if (node == null) {
        return null;
      }
      level = node.next;
    }
    return node == null ? null : node.value;
  }

  public boolean isEmpty() {
    return first.isEmpty();
  }
}
