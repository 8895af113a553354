/**
 * How long the job takes: corpora of any size, the least that Spark needs to read them, and the
 * measures of both.
 */
package org.conflictledger.dataset.benchmark;
