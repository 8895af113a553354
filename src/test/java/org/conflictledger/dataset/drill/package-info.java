/**
 * {@code jobs/fault-drill}: harm done to runs of the job on a cluster, and a look at what their
 * readers then see. No test, for it takes an hour; it uses the test class path.
 */
package org.conflictledger.dataset.drill;
