/** Whether a number is of one incident: history, tallies, whole wars, stretches of time. */
package org.conflictledger.casualty.scope;
