/** Numbers with low, best and high, and the events that carry them. */
package org.conflictledger.event.estimate;
