package org.conflictledger.event.setting;

import java.io.Serializable;
import org.conflictledger.actor.Actor;
import org.conflictledger.actor.ActorType;

/** A party to wars, by the key, name and type the actor catalogue gives it. */
public record Party(String id, String name, String type) implements Serializable {

  public Actor actor() {
    return new Actor(id, name, ActorType.of(type));
  }

  /** Refuses what cannot be meant; the message begins with the file. */
  void check(String file) {
    try {
      ActorType.of(type);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          file + ": the type of " + id + " is '" + type + "'; write state, rebel or militia", e);
    }
  }
}
