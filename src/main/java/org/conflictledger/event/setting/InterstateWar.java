package org.conflictledger.event.setting;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.conflictledger.actor.Actor;
import org.conflictledger.actor.ActorType;

/**
 * A war between two states, in which civilians killed by the one on the other's ground are losses
 * of that war and not one-sided violence (as UCDP codes them).
 *
 * @param country ISO 3166-1 alpha-2 of the ground fought over
 * @param from its first day, ISO 8601
 */
public record InterstateWar(State a, State b, String country, String from) implements Serializable {

  public LocalDate firstDay() {
    return LocalDate.parse(from);
  }

  /** Refuses what cannot be meant; the message begins with the file. */
  void check(String file) {
    try {
      firstDay();
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          file + ": interstate.from is '" + from + "'; write a day such as 2022-02-24", e);
    }
  }

  /** A government, by the key the actor catalogue gives it. */
  public record State(String id, String name) implements Serializable {
    public Actor actor() {
      return new Actor(id, name, ActorType.STATE);
    }
  }
}
