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

  /** UCDP's where_prec of a country. */
  private static final int COUNTRY = 6;

  public boolean known() {
    return precision > 0;
  }

  /** Kilometres to another along the great circle; NaN where coordinates are missing. */
  public double kilometresTo(Location other) {
    double half1 = Math.sin(Math.toRadians(other.latitude - latitude) / 2);
    double half2 = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
    double h =
        half1 * half1
            + Math.cos(Math.toRadians(latitude))
                * Math.cos(Math.toRadians(other.latitude))
                * half2
                * half2;
    return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
  }

  /** The same under another name, which the gazetteer does not have. */
  Location called(String name) {
    return new Location(
        name, "", latitude, longitude, country, countryName, admin1, admin1Name, precision);
  }

  private static final double EARTH_KM = 6371.0;

  /** The country it lies in. */
  public Location wholeCountry() {
    return new Location("", "", Double.NaN, Double.NaN, country, countryName, "", "", COUNTRY);
  }
}
