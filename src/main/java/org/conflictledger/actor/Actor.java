package org.conflictledger.actor;

/**
 * A party, as tables name it.
 *
 * @param id stable key, such as {@code SY-GOV} or {@code islamic-state}
 * @param name the usual English name; a state stands for its government and forces: "Syria",
 *     "Islamic State"
 */
public record Actor(String id, String name, ActorType type) {

  /** Someone unidentified. */
  public static final Actor UNKNOWN = new Actor("unknown", "unknown", ActorType.UNKNOWN);

  /** People who take no part in the fight. */
  public static final Actor CIVILIANS = new Actor("civilians", "civilians", ActorType.CIVILIANS);

  /** Whether it is a party of its own, neither unknown nor the civilians. */
  public boolean named() {
    return type != ActorType.UNKNOWN && type != ActorType.CIVILIANS;
  }
}
