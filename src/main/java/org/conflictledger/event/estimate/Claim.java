package org.conflictledger.event.estimate;

import org.conflictledger.actor.Actor;
import org.conflictledger.actor.VictimCategory;

/**
 * A figure that a party to the fight gives for the harm done to the other side, set beside better
 * evidence: it raises the high and nothing else.
 *
 * @param claimant who says so, as the article words it
 * @param perpetrator the party that says it did the harm
 */
public record Claim(
    String claimant, Actor victim, VictimCategory category, Actor perpetrator, long number) {}
