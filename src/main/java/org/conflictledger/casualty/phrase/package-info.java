/**
 * Noun phrases of people: what belongs together between two verbs, what is coordinated, what stands
 * aside.
 */
package org.conflictledger.casualty.phrase;
