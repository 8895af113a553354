package org.conflictledger.event.incident;

import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.conflictledger.place.Location;
import org.conflictledger.time.Period;

/** Whether two statements can be of the same place, and of the same day. */
public final class Locus {

  /** UCDP's where_prec of a place of which no more than its division is known. */
  private static final int SOMEWHERE_IN_DIVISION = 4;

  /** The same of a place that it was but near, and how near. */
  private static final int NEAR = 2;

  private static final double NEAR_KM = 25;

  private Locus() {}

  /** Whether two locations exclude each other, places being apart beyond some kilometres. */
  public static boolean apart(Location a, Location b, double kilometres) {
    if (differ(a.country(), b.country()) || differ(a.admin1(), b.admin1())) {
      return true;
    }
    if (a.place().isEmpty() || b.place().isEmpty() || samePlace(a, b)) {
      return false;
    }
    if (Math.max(a.precision(), b.precision()) >= SOMEWHERE_IN_DIVISION) {
      // A village no gazetteer has may be a quarter of the town, and has no position of its own.
      return a.precision() == b.precision();
    }
    double distance = distance(a, b);
    double district = a.precision() == DISTRICT ^ b.precision() == DISTRICT ? DISTRICT_KM : 0;
    return Double.isNaN(distance) || distance > kilometres + vague(a) + vague(b) + district;
  }

  /** UCDP's where_prec of a district, in which a town told of later may lie anywhere. */
  private static final int DISTRICT = 3;

  private static final double DISTRICT_KM = 25;

  /** How far a place that something happened near may be from it, in kilometres. */
  private static double vague(Location where) {
    return where.precision() == NEAR ? NEAR_KM : 0;
  }

  /** Whether two locations lie in different countries or first-order divisions. */
  static boolean otherDivision(Location a, Location b) {
    return differ(a.country(), b.country()) || differ(a.admin1(), b.admin1());
  }

  static boolean otherCountry(Location a, Location b) {
    return differ(a.country(), b.country());
  }

  /** Whether a place bears its division's name, so that the division may be meant. */
  static boolean namesakeOfDivision(Location where) {
    return !where.place().isEmpty() && where.place().equalsIgnoreCase(where.admin1Name());
  }

  public static boolean samePlace(Location a, Location b) {
    if (a.place().isEmpty() || b.place().isEmpty()) {
      return false;
    }
    if (!a.placeId().isEmpty() && a.placeId().equals(b.placeId())) {
      return true;
    }
    return a.place().toLowerCase(Locale.ROOT).equals(b.place().toLowerCase(Locale.ROOT));
  }

  /**
   * Whether both lie in one division and one of them is the place that the division is named for.
   */
  public static boolean inDivisionOfSeat(Location a, Location b) {
    return !a.admin1().isEmpty() && a.admin1().equals(b.admin1()) && (seat(a) || seat(b));
  }

  /** Whether a place gives its first-order division the name. */
  public static boolean seat(Location where) {
    String place = where.place().toLowerCase(Locale.ROOT);
    String division = where.admin1Name().toLowerCase(Locale.ROOT);
    return !place.isEmpty() && (division.equals(place) || division.startsWith(place + " "));
  }

  /** Kilometres along the great circle; NaN when coordinates are missing. */
  static double distance(Location a, Location b) {
    return a.kilometresTo(b);
  }

  /** Whole days between two periods; 0 when they overlap or one is unknown. */
  public static long daysApart(Optional<Period> a, Optional<Period> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    if (a.get().end().isBefore(b.get().start())) {
      return ChronoUnit.DAYS.between(a.get().end(), b.get().start());
    }
    if (b.get().end().isBefore(a.get().start())) {
      return ChronoUnit.DAYS.between(b.get().end(), a.get().start());
    }
    return 0;
  }

  /** Whether it names a place or a first-order division, and not a country alone. */
  static boolean narrow(Location where) {
    return !where.place().isEmpty() || !where.admin1().isEmpty();
  }

  /** The more exact of two locations; the first when they are alike. */
  public static Location finer(Location a, Location b) {
    return rank(b) > rank(a) ? b : a;
  }

  /** The more exact of two periods; the first when they are alike. */
  public static Optional<Period> finer(Optional<Period> a, Optional<Period> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.isPresent() ? a : b;
    }
    return b.get().precision() < a.get().precision() ? b : a;
  }

  private static int rank(Location where) {
    if (!where.known()) {
      return 0;
    }
    if (!where.place().isEmpty()) {
      return 20 - where.precision();
    }
    return where.admin1().isEmpty() ? 1 : 10;
  }

  private static boolean differ(String a, String b) {
    return !a.isEmpty() && !b.isEmpty() && !a.equals(b);
  }
}
