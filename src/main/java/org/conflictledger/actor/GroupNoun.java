package org.conflictledger.actor;

import java.util.Optional;

/**
 * A noun for people under arms or their means, without a name: "troops", "rebels", "warplanes".
 *
 * @param reference whose they are when the text does not say
 * @param category what its people are as victims
 * @param collective whether it is a body ("army") and not one of its people ("soldier")
 * @param tag the kind of organisation it can point to: "jihadist" for jihadists
 */
public record GroupNoun(
    String text,
    Reference reference,
    VictimCategory category,
    Optional<String> tag,
    boolean collective) {

  /** How a noun finds its actor. */
  public enum Reference {
    /** The state of the country: army, soldiers. */
    STATE,
    /** The organisation the article speaks of: rebels. */
    GROUP,
    /** The organisation the article speaks of, after "the" or "its" only: the attackers. */
    DEFINITE,
    /** The mission from abroad the article names, else the United Nations': peacekeepers. */
    MISSION,
    /** Nobody: gunmen. */
    NONE,
    /** Only whose it is said to be: warplanes, shells. */
    OWNER,
    /** The same, unless it happened in that country: attacks, bombings. */
    ABROAD;

    /** Whether it needs a name before it. */
    boolean owned() {
      return this == OWNER || this == ABROAD;
    }
  }
}
