/**
 * Words around a statement that decide what it means: denials, suppositions, public life, things
 * that are counted but no people.
 */
package org.conflictledger.casualty.context;
