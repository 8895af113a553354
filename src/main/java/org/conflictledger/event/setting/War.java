package org.conflictledger.event.setting;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.conflictledger.actor.Actor;

/**
 * A war of two parties that fire across a border or a front, in which civilians killed by the one
 * where the other stands are losses of that war and not one-sided violence (as UCDP codes them).
 *
 * @param a_in where civilians that A kills are its enemy's losses, ISO 3166-1 alpha-2: not at home
 * @param b_in the same of B
 * @param days from when to when
 */
public record War(Party a, List<String> a_in, Party b, List<String> b_in, Days days)
    implements Serializable {

  /** The enemy of a party of this war, in a country on a day; empty for anybody else. */
  public Optional<Actor> enemy(Actor actor, String country, LocalDate day) {
    boolean ofA = actor.id().equals(a.id()) && a_in.contains(country);
    boolean ofB = actor.id().equals(b.id()) && b_in.contains(country);
    return (ofA || ofB) && days.hold(day)
        ? Optional.of(ofA ? b.actor() : a.actor())
        : Optional.empty();
  }

  /** Refuses what cannot be meant; the message begins with the file. */
  void check(String file) {
    a.check(file);
    b.check(file);
    days.check(file, "wars");
  }
}
