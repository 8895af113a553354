package org.conflictledger.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.conflictledger.place.PlaceWords.Role;
import org.conflictledger.text.Sentence;

/** Where an article's main incident happened: the place that its opening and its violence name. */
final class MainPlace {

  /** What demonyms, parties and dateline together weigh against a single place. */
  private static final double COUNTRY = 6;

  /** Countries where no one fights are named as somebody's home or ally. */
  private static final double AT_PEACE = 0.6;

  private MainPlace() {}

  static Location of(
      List<Sentence> sentences,
      List<ResolvedPlace> places,
      Location country,
      CountryVotes votes,
      PlaceWords words) {
    Map<Integer, Sentence> byIndex = new HashMap<>();
    sentences.forEach(s -> byIndex.put(s.index(), s));
    TreeMap<String, Double> countries = new TreeMap<>();
    TreeMap<String, Double> exact = new TreeMap<>();
    TreeMap<String, Double> divisions = new TreeMap<>();
    Map<String, Location> locations = new HashMap<>();
    for (ResolvedPlace place : places) {
      Location location = place.location();
      double weight =
          weight(place, byIndex.get(place.sentence()), words)
              * (0.25 + votes.share(location.country()))
              * (words.atWar(location.country()) ? 1 : AT_PEACE);
      countries.merge(location.country(), weight, Double::sum);
      if (!location.admin1().isEmpty()) {
        divisions.merge(location.admin1(), weight, Double::sum);
      }
      String key = key(location);
      exact.merge(key, weight, Double::sum);
      locations.merge(key, location, (a, b) -> a.precision() <= b.precision() ? a : b);
    }
    if (country.known()) {
      countries.merge(country.country(), COUNTRY, Double::sum);
    }
    String first = top(countries);
    if (first.isEmpty()) {
      return country;
    }
    String best = "";
    double most = 0;
    for (Map.Entry<String, Double> entry : exact.entrySet()) {
      Location location = locations.get(entry.getKey());
      if (!location.country().equals(first) || location.precision() == 6) {
        continue;
      }
      double score =
          entry.getValue() * (location.precision() <= 3 ? 1.3 : 1)
              + 0.3 * divisions.getOrDefault(location.admin1(), 0.0);
      if (score > most) {
        most = score;
        best = entry.getKey();
      }
    }
    if (!best.isEmpty()) {
      return locations.get(best);
    }
    return locations.getOrDefault("6" + first, country);
  }

  private static String key(Location location) {
    if (location.precision() == 6) {
      return "6" + location.country();
    }
    return location.country() + "|" + location.admin1() + "|" + location.place();
  }

  private static double weight(ResolvedPlace place, Sentence sentence, PlaceWords words) {
    double weight =
        switch (place.evidence()) {
          case LOCATION -> 3;
          case BARE -> 1.5;
          default -> 0.5;
        };
    int index = sentence.index();
    if (index == Sentence.TITLE || index == 0) {
      weight *= 4;
    } else {
      weight *= index == 1 ? 2.5 : index == 2 ? 1.5 : 1.0 / (1 + index / 5.0);
    }
    return violent(sentence, words) ? weight * 1.8 : weight;
  }

  static boolean violent(Sentence sentence, PlaceWords words) {
    return words.in(Role.INCIDENT, sentence);
  }

  /** "The leader was planning attacks in X and Y": he was caught or killed elsewhere. */
  static boolean career(Sentence sentence, PlaceWords words) {
    if (!words.in(Role.CAREER, sentence)) {
      return false;
    }
    for (int i = sentence.body(); i < Math.min(sentence.size(), sentence.body() + 14); i++) {
      if (words.is(Role.CAREER, sentence, i) && !supposed(sentence, i)) {
        return true;
      }
    }
    return false;
  }

  /** "suspected rebels attacked", but "a suspected bomber": who did it, and no man's career. */
  private static boolean supposed(Sentence sentence, int i) {
    boolean one = ONE.contains(sentence.norm(i - 1)) || sentence.norm(i + 1).equals("of");
    return SUPPOSED.contains(sentence.norm(i)) && !one;
  }

  private static final Set<String> SUPPOSED = Set.of("suspected", "alleged");

  private static final Set<String> ONE = Set.of("a", "an", "the");

  private static String top(TreeMap<String, Double> scores) {
    String best = "";
    double most = 0;
    for (Map.Entry<String, Double> entry : scores.entrySet()) {
      if (entry.getValue() > most && !entry.getKey().isEmpty()) {
        most = entry.getValue();
        best = entry.getKey();
      }
    }
    return best;
  }
}
