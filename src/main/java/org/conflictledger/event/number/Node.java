package org.conflictledger.event.number;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.conflictledger.event.setting.Told;

/**
 * One count while an article's counts are put in order: a figure of its own, the part of another,
 * another's repetition, or a rival of it. Lives within one call of {@link CountOrder}.
 */
public final class Node {

  public final Told told;

  /** The count that includes this one. */
  public Node whole;

  /** The count of which this is another telling. */
  Node same;

  /** Whether the telling is that of an overtaken toll. */
  public boolean overtaken;

  /** Whether only its size makes it a part, and no word or sum. */
  public boolean guessed;

  public final List<Node> parts = new ArrayList<>();
  final List<Node> rivals = new ArrayList<>();

  /** Other tellings of this count. */
  final List<Node> repeats = new ArrayList<>();

  /** Words without a number that tell what people a count of people at large is of. */
  final List<Node> hints = new ArrayList<>();

  Node(Told told) {
    this.told = told;
  }

  boolean top() {
    return whole == null && same == null;
  }

  /** Whether its parts add up to all of it, so that nobody is left whom another could tell of. */
  boolean complete() {
    return parts.stream().mapToLong(part -> part.told.best()).sum() == told.best();
  }

  /** What the article tells of these people by this number. */
  Stream<Told> tellings() {
    return Stream.concat(Stream.of(this), repeats.stream())
        .map(node -> node.told)
        .filter(one -> one.best() == told.best());
  }

  /** Makes this a part of another count. */
  void joinAsPart(Node other) {
    whole = other;
    other.parts.add(this);
  }

  /** Makes this a part of another count that has room for it. */
  void fitInto(Node other) {
    guessed = true;
    joinAsPart(other);
  }

  /** Makes this a repetition of another count; what belonged to it now belongs to the other. */
  void joinAsRepeat(Node other) {
    same = other;
    other.repeats.add(this);
    other.repeats.addAll(repeats);
    for (Node part : parts) {
      part.whole = other;
      other.parts.add(part);
    }
    parts.clear();
    for (Node rival : rivals) {
      rival.same = other;
      other.rivals.add(rival);
    }
    rivals.clear();
  }

  /** Makes this a word on who the people of another count are. */
  void joinAsHint(Node other) {
    joinAsRepeat(other);
    other.hints.add(this);
  }

  /** Makes this a differing figure for the people another count tells of. */
  void joinAsRival(Node other) {
    joinAsRepeat(other);
    other.rivals.add(this);
  }

  /** The count that stands for this one in sums. */
  public Node standing() {
    Node node = this;
    while (node.same != null) {
      node = node.same;
    }
    return node;
  }
}
