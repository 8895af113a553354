package org.conflictledger.actor;

import java.util.List;

/**
 * The words for a country that name its state or its people.
 *
 * @param iso ISO 3166-1 alpha-2
 * @param names "Syria", "Burma"
 * @param adjectives "Syrian"
 * @param people "Syrians"
 * @param capitals seats that stand for the government: "Damascus", "Kremlin"
 */
record Country(
    String iso,
    List<String> names,
    List<String> adjectives,
    List<String> people,
    List<String> capitals) {}
