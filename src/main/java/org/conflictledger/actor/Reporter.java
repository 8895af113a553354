package org.conflictledger.actor;

/**
 * Somebody who gives an account.
 *
 * @param name as the table prints it: "Syrian Observatory for Human Rights", or the article's words
 * @param actor the party it speaks for; {@link Actor#UNKNOWN} for those who speak for none
 */
public record Reporter(String name, Role role, Actor actor) {

  /** Whether the account is that of a party to the fight. */
  public enum Role {
    NEUTRAL,
    PARTY
  }

  Reporter speakingFor(Actor party) {
    return new Reporter(name, role, party);
  }
}
