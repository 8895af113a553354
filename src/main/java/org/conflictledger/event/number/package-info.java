/**
 * The numbers of one article: parts and wholes, claims, shares of the sides, one tally in the end.
 */
package org.conflictledger.event.number;
