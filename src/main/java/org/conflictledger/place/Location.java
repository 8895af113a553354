package org.conflictledger.place;

/**
 * Where something happened, as exactly as the text allows. Codes and names are empty and
 * coordinates NaN when unknown.
 *
 * @param place name of the place ("Baidoa"); empty above the level of a place
 * @param placeId stable key of the gazetteer's entry
 * @param latitude WGS 84, degrees
 * @param longitude WGS 84, degrees
 * @param country ISO 3166-1 alpha-2
 * @param admin1 ISO 3166-2
 * @param precision UCDP's where_prec, 1 exact to 7 outside any country; 0 when unknown
 */
public record Location(
    String place,
    String placeId,
    double latitude,
    double longitude,
    String country,
    String countryName,
    String admin1,
    String admin1Name,
    int precision) {

  /** Nowhere that the text tells. */
  public static final Location UNKNOWN =
      new Location("", "", Double.NaN, Double.NaN, "", "", "", "", 0);

  public boolean known() {
    return precision > 0;
  }
}
