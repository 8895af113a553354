package org.conflictledger.event.setting;

/**
 * What a count does to a figure that the article told before.
 *
 * @param before that figure
 * @param now the figure that takes its place
 * @param figure whether the count is the figure of now; otherwise it tells who came to be added
 */
public record Update(long before, long now, boolean figure) {}
