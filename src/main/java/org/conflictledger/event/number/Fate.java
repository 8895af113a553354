package org.conflictledger.event.number;

import java.util.Optional;

/**
 * What became of a mention when its article's counts were put in order.
 *
 * @param other the mention it is told to be part of, to repeat or to contradict
 * @param incident the incident it belongs to; empty when to none
 */
public record Fate(String mentionId, Role role, Optional<String> other, Optional<String> incident) {

  /** What a count is among the others of its article. */
  public enum Role {
    /** A figure of its own, which enters the sum. */
    COUNTED,
    /** Some of the people of a larger count, by its words or by an exact sum. */
    PART,
    /** Some of the people of a larger count that has room for them. */
    FITS,
    /** The people of another count told again. */
    REPEAT,
    /** An earlier toll of the people of another count. */
    OVERTAKEN,
    /** Another figure for the people of another count: it widens low to high. */
    RIVAL,
    /** A word without a number on who the people of another count are. */
    HINT,
    /** A party's word beside better evidence: it raises the high alone. */
    CLAIM,
    /** The sum of several incidents of the article, which have its people already. */
    SUM,
    /** A period's total or history: it enters no event. */
    PERIOD,
    /** Denied: it enters no event. */
    DENIED,
    /** Left out with the count it is a part of. */
    WITHHELD
  }

  public static Fate of(Node node, Optional<String> incident) {
    Node other = node.same != null ? node.same : node.whole;
    Optional<String> id = Optional.ofNullable(other).map(o -> o.told.id());
    return new Fate(node.told.id(), role(node), id, incident);
  }

  private static Role role(Node node) {
    if (node.same != null) {
      if (node.overtaken) {
        return Role.OVERTAKEN;
      }
      if (node.same.rivals.contains(node)) {
        return Role.RIVAL;
      }
      return node.same.hints.contains(node) ? Role.HINT : Role.REPEAT;
    }
    if (node.whole != null) {
      return node.guessed ? Role.FITS : Role.PART;
    }
    return Role.COUNTED;
  }
}
