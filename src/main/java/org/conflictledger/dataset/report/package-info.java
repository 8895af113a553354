/**
 * Gathers what the run report tells from the tables of a run. What reaches the driver are sums by
 * country and week and the first few rows of rankings, however large the tables are.
 */
package org.conflictledger.dataset.report;
