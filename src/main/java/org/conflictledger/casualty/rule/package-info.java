/** Frames of nouns, adjectives and figures: tolls, rosters, losses suffered, remains. */
package org.conflictledger.casualty.rule;
