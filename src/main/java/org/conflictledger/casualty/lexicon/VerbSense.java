package org.conflictledger.casualty.lexicon;

import org.conflictledger.casualty.mention.Outcome;

/**
 * What a verb says about harm.
 *
 * @param particle words that must follow ("down", "to death"); empty when none
 * @param objectHarmed whether the object is harmed ("killed"), or else the subject ("died")
 * @param sure speaks of violence between people by itself
 * @param weak gives way to any other statement about the same people, and needs a fight nearby
 * @param passiveOnly counts in the passive alone ("was burned")
 * @param things has things for its object more often than people ("blew up")
 * @param fragments harms only when shrapnel, glass or bullets are its subject ("struck")
 * @param party used by one side of a fight ("neutralised")
 */
public record VerbSense(
    String verb,
    Outcome outcome,
    WordPattern particle,
    boolean objectHarmed,
    boolean sure,
    boolean weak,
    boolean passiveOnly,
    boolean things,
    boolean party,
    boolean fragments) {}
