package org.conflictledger.casualty.phrase;

import java.util.Optional;
import org.conflictledger.actor.VictimCategory;
import org.conflictledger.text.Count;
import org.conflictledger.text.Quantity;

/**
 * A phrase that names people: "at least 14 soldiers", "a mother", "Ali Hasan, 34", "81".
 *
 * @param from index of its first token
 * @param to index after its last token
 * @param head index of its noun, -1 when there is none
 * @param kin the group whose noun an elliptic number takes up
 * @param count how many they are; empty for people spoken of without number ("the soldiers")
 */
public record PeopleGroup(
    int from,
    int to,
    int head,
    Kind kind,
    Optional<Count> count,
    VictimCategory category,
    boolean additive,
    boolean definite,
    boolean possessive,
    Optional<PeopleGroup> kin) {

  public PeopleGroup(
      int from,
      int to,
      int head,
      Kind kind,
      Optional<Count> count,
      VictimCategory category,
      boolean additive,
      boolean definite,
      boolean possessive) {
    this(from, to, head, kind, count, category, additive, definite, possessive, Optional.empty());
  }

  /** A number alone, of people of whom nothing else is told. */
  public static PeopleGroup of(Quantity q, int to) {
    return new PeopleGroup(
        q.from(),
        to,
        -1,
        Kind.ELLIPTIC,
        Optional.of(q.count()),
        VictimCategory.UNKNOWN,
        q.additive(),
        false,
        false);
  }

  /** The same number, of the people another group names. */
  public PeopleGroup like(PeopleGroup other) {
    return new PeopleGroup(
        from, to, head, kind, count, category, additive, definite, possessive, Optional.of(other));
  }

  public enum Kind {
    /** A number and a noun. */
    COUNTED,
    /** A number alone. */
    ELLIPTIC,
    /** A plural without number or article. */
    BARE,
    /** One person, by a noun. */
    ONE,
    /** One person, by name. */
    NAMED,
    /** One person, by a pronoun. */
    PRONOUN,
    /** People or a person spoken of before, without number. */
    DEFINITE
  }

  PeopleGroup to(int end) {
    return new PeopleGroup(from, end, head, kind, count, category, additive, definite, possessive);
  }

  public PeopleGroup startingAt(int start) {
    return new PeopleGroup(
        start, to, head, kind, count, category, additive, definite, possessive, kin);
  }

  public PeopleGroup with(Count number, int end) {
    return new PeopleGroup(
        from, end, head, kind, Optional.of(number), category, additive, definite, possessive);
  }

  public PeopleGroup with(VictimCategory other) {
    return new PeopleGroup(from, to, head, kind, count, other, additive, definite, possessive, kin);
  }

  public boolean counted() {
    return count.isPresent();
  }

  /** Whether two phrases share words. */
  public boolean overlaps(PeopleGroup other) {
    return from < other.to && other.from < to;
  }

  /** Soldiers are no part of policemen: a whole is told by a noun for people at large. */
  public boolean mayInclude(PeopleGroup part) {
    return category == VictimCategory.UNKNOWN
        || part.category() == VictimCategory.UNKNOWN
        || category == part.category();
  }
}
