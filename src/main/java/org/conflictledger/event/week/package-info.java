/** Events by week, region and actor, and where there was coverage. */
package org.conflictledger.event.week;
