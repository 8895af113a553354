package org.conflictledger.dataset;

/**
 * How a run ended.
 *
 * @param published whether readers now see it; false when too many records were rejected
 * @param folder the run's own folder, which holds its tables whether published or not
 */
public record BuildResult(RunRecord record, boolean published, String folder) {}
