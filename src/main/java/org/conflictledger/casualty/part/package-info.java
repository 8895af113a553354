/** Parts and wholes: of whom, among the dead, breakdowns, members of a number told before. */
package org.conflictledger.casualty.part;
