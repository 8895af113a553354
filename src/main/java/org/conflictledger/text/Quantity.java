package org.conflictledger.text;

/**
 * A number in a sentence.
 *
 * @param from index of its first token
 * @param to index after its last token
 * @param additive whether it counts further people of a kind just named ("another four", "six
 *     more")
 */
public record Quantity(int from, int to, Count count, boolean additive) {}
