package org.conflictledger.event.link;

import java.util.Optional;
import org.conflictledger.actor.Actor;

/** Tells which organisation a party is a branch of: one report names the one, another the other. */
@FunctionalInterface
public interface Branches {

  /** Every party stands for itself. */
  Branches NONE = actor -> Optional.empty();

  /** The organisation it is a branch of, empty when it is none. */
  Optional<Actor> parent(Actor actor);

  /** Whether a party is whoever fights there, of whatever organisation: "Kashmir insurgents". */
  default boolean anyOf(Actor actor) {
    return false;
  }
}
