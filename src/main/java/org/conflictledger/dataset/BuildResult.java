package org.conflictledger.dataset;

/**
 * How a run ended.
 *
 * @param published whether readers now see it; false when too many records were rejected
 * @param folder where its tables are, published or not
 */
public record BuildResult(RunRecord record, boolean published, String folder) {}
