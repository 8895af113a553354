package org.conflictledger.place;

import java.time.LocalDate;
import java.util.Optional;

/** Makes locations of places: names of parents filled in, borders as on the day. */
final class Locations {

  private final Gazetteer gazetteer;
  private final LocalDate day;

  Locations(Gazetteer gazetteer, LocalDate day) {
    this.gazetteer = gazetteer;
    this.day = day;
  }

  /** The location of a place, at a precision. */
  Location of(Place place, boolean near, PlaceKind wanted) {
    String admin1 = admin1On(place);
    boolean named = place.kind() != PlaceKind.COUNTRY && place.kind() != PlaceKind.DIVISION;
    int precision = place.kind().precision();
    if (place.kind() == PlaceKind.TOWN) {
      precision = near ? 2 : wanted == PlaceKind.DISTRICT ? 3 : 1;
    }
    return new Location(
        named ? place.name() : "",
        place.id(),
        place.latitude(),
        place.longitude(),
        place.country(),
        gazetteer.countryName(place.country()),
        admin1,
        gazetteer.division(admin1).map(Place::name).orElse(""),
        precision);
  }

  /** A village the gazetteer lacks, inside a place it has. */
  Location inside(String name, Location parent, boolean near) {
    return new Location(
        name,
        "",
        parent.latitude(),
        parent.longitude(),
        parent.country(),
        parent.countryName(),
        parent.admin1(),
        parent.admin1Name(),
        parent.precision() == 1 ? 2 : parent.precision());
  }

  /** A first-order division; unknown when there is none of that code. */
  Location division(String code) {
    return gazetteer.division(code).map(place -> of(place, false, null)).orElse(Location.UNKNOWN);
  }

  /** A whole country. */
  Location country(String code) {
    Optional<Country> country = gazetteer.country(code);
    if (country.isEmpty()) {
      return Location.UNKNOWN;
    }
    Country c = country.get();
    return new Location("", code, c.latitude(), c.longitude(), code, c.name(), "", "", 6);
  }

  private String admin1On(Place place) {
    Optional<Division> division = gazetteer.divisionRecord(place.admin1());
    if (division.isEmpty() || division.get().existedOn(day)) {
      return place.admin1();
    }
    String nearest = place.admin1();
    double least = Double.MAX_VALUE;
    for (String code : division.get().otherwise()) {
      double distance = gazetteer.division(code).map(place::kilometresTo).orElse(least);
      if (distance < least) {
        least = distance;
        nearest = code;
      }
    }
    return nearest;
  }
}
