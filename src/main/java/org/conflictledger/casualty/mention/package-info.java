/**
 * What is found: a statement that people were harmed, its outcome, scope and status, and the trace
 * of how it was read.
 */
package org.conflictledger.casualty.mention;
