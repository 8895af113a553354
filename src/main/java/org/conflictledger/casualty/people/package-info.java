/** Who is counted or named: groups with a number, groups without one, persons. */
package org.conflictledger.casualty.people;
