/** Who did it and whose the dead are. */
package org.conflictledger.casualty.party;
