package org.conflictledger.report;

import java.util.ArrayList;
import java.util.List;

/** What codes of the tables mean, in words. */
final class Words {

  private Words() {}

  static String where(String place, String region, String country) {
    List<String> parts = new ArrayList<>();
    for (String part : List.of(place, region, country)) {
      if (!part.isEmpty() && !parts.contains(part)) {
        parts.add(part);
      }
    }
    return parts.isEmpty() ? "place not known" : String.join(", ", parts);
  }

  static String country(String name) {
    return name.isEmpty() ? "no country known" : name;
  }

  static String precisionOfPlace(int precision) {
    return switch (precision) {
      case 1 -> "the place";
      case 2 -> "near it (25 km)";
      case 3 -> "district";
      case 4 -> "province";
      case 5 -> "line or vague area";
      case 6 -> "country";
      case 7 -> "outside any country";
      default -> "not known";
    };
  }

  static String precisionOfDate(int precision) {
    return switch (precision) {
      case 1 -> "the day";
      case 2 -> "2 to 6 days";
      case 3 -> "the week";
      case 4 -> "the month";
      default -> "longer";
    };
  }

  static String violence(int type) {
    return switch (type) {
      case 1 -> "state-based";
      case 2 -> "non-state";
      default -> "one-sided";
    };
  }
}
