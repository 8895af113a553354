/** Set phrases that tell of the dead: bodies found, lives lost, at the cost of. */
package org.conflictledger.casualty.idiom;
