package org.conflictledger.actor;

import java.util.Optional;

/**
 * A noun for a person: "villager", "soldier".
 *
 * @param word the singular
 * @param plural the plural, which may be the same word ("police")
 * @param category what such a person is as a victim
 * @param reference whose people they are, for nouns of people under arms; otherwise empty
 * @param tag the kind of organisation the noun can point to ("jihadist")
 */
public record PersonNoun(
    String word,
    String plural,
    VictimCategory category,
    Optional<GroupNoun.Reference> reference,
    Optional<String> tag) {}
