package org.conflictledger.event.setting;

/**
 * What a count does to a figure that the article told before.
 *
 * @param before that figure
 * @param figure whether the count takes its place; otherwise it tells who came to be added
 */
public record Update(long before, boolean figure) {}
