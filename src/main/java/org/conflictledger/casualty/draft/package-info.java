/** A statement as it grows: the clause that tells it, the people it takes, what was left open. */
package org.conflictledger.casualty.draft;
