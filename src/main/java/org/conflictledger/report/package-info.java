/**
 * The page a person reads after a run: {@code report.html}.
 *
 * <p>In: {@link org.conflictledger.report.ReportData}, some hundreds of figures, whatever the size
 * of the tables they come from. Out: one HTML page that needs nothing else: no network, no script.
 * Knows no Spark and none of our other packages.
 */
package org.conflictledger.report;
