/** Frames of verbs in every voice, with what stands where in them. */
package org.conflictledger.casualty.verb;
