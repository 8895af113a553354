package org.conflictledger.place;

import java.util.List;

/**
 * An entry of the gazetteer.
 *
 * @param id GeoNames id, ISO code, or a stable key where neither exists
 * @param name as newspapers write it
 * @param country ISO 3166-1 alpha-2; empty for areas in several countries
 * @param admin1 ISO 3166-2; empty when unknown
 * @param latitude WGS 84, degrees
 * @param longitude WGS 84, degrees
 * @param population 0 when unknown
 */
public record Place(
    String id,
    String name,
    PlaceKind kind,
    String country,
    String admin1,
    double latitude,
    double longitude,
    long population) {

  /** Whether one of some places is a country. */
  static boolean anyCountry(List<Place> places) {
    for (Place place : places) {
      if (place.kind() == PlaceKind.COUNTRY) {
        return true;
      }
    }
    return false;
  }

  /** Distance over the sphere, in kilometres. */
  double kilometresTo(Place other) {
    double dLat = Math.toRadians(other.latitude - latitude);
    double dLon = Math.toRadians(other.longitude - longitude);
    double a =
        Math.pow(Math.sin(dLat / 2), 2)
            + Math.cos(Math.toRadians(latitude))
                * Math.cos(Math.toRadians(other.latitude))
                * Math.pow(Math.sin(dLon / 2), 2);
    return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(a)));
  }
}
