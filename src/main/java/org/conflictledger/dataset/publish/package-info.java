/**
 * Runs and what stands published: folders, the switch from one run to the next, records and metrics
 * of runs.
 */
package org.conflictledger.dataset.publish;
