/** Statements that people were harmed, from sentences to mentions: the reader and what it asks. */
package org.conflictledger.casualty;
