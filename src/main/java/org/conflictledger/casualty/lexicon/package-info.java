/**
 * The words of harm: verbs with their senses, nouns, adjectives, patterns of words; and what words
 * are in grammar.
 */
package org.conflictledger.casualty.lexicon;
