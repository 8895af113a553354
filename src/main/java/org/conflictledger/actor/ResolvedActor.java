package org.conflictledger.actor;

/**
 * Who a noun group speaks of.
 *
 * @param actor {@link Actor#UNKNOWN} when the group names nobody, {@link Actor#CIVILIANS} for
 *     people outside the fight
 * @param category what its people are as victims
 * @param text the words that tell
 * @param ground why these words mean this actor
 */
public record ResolvedActor(Actor actor, VictimCategory category, String text, Ground ground) {

  /** Why words mean an actor, from the surest to the least sure. */
  public enum Ground {
    /** They name it. */
    NAMED,
    /** They name its country and its means: "Turkish jets". */
    STATE,
    /** They name its country or capital. */
    METONYM,
    /** The article names it elsewhere, and they point back to it. */
    CONTEXT,
    /** It is the army, or the one armed group, of the country at that time. */
    COUNTRY,
    /** They name nobody. */
    NONE
  }

  /** Whether it is a guess from context or country rather than what the words say. */
  public boolean inferred() {
    return ground == Ground.CONTEXT || ground == Ground.COUNTRY;
  }
}
