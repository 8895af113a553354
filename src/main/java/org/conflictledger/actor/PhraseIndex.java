package org.conflictledger.actor;

import java.util.ArrayList;
import java.util.List;
import org.conflictledger.text.WordMap;

/** Phrases by their words; finds the ones that begin at a word, longest first. */
final class PhraseIndex<T> {

  /** A phrase found: the part after its last one, and what it stands for. */
  record Match<T>(int end, List<T> values) {}

  private static final class Node<T> {
    private final WordMap<Node<T>> next = new WordMap<>();
    private final List<T> values = new ArrayList<>();
  }

  private final Node<T> root = new Node<>();

  void add(List<String> parts, T value) {
    Node<T> node = root;
    for (String part : parts) {
      node = node.next.getOrPut(part, Node::new);
    }
    node.values.add(value);
  }

  /** Whether a phrase begins with a part. */
  boolean begins(String part) {
    return root.next.contains(part);
  }

  /** The phrases that begin at a part, the longest first. */
  List<Match<T>> at(Words words, int part) {
    List<Match<T>> matches = List.of();
    Node<T> node = root;
    int parts = words.partCount();
    for (int i = part; i < parts && !node.next.isEmpty(); i++) {
      node = node.next.get(words.part(i));
      if (node == null) {
        break;
      }
      if (!node.values.isEmpty()) {
        matches = matches.isEmpty() ? new ArrayList<>(2) : matches;
        matches.add(0, new Match<>(i + 1, node.values));
      }
    }
    return matches;
  }
}
