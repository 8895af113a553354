package org.conflictledger.place;

/**
 * A country as the gazetteer knows it.
 *
 * @param code ISO 3166-1 alpha-2
 * @param name as ACLED writes it ("Democratic Republic of Congo")
 * @param capital name of the capital
 * @param gw Gleditsch-Ward number; 0 when it has none
 */
public record Country(
    String code, String name, String capital, double latitude, double longitude, int gw) {}
