package org.conflictledger.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.conflictledger.text.Sentence;

/** Which countries an article is about, by the weight of what names them. */
final class CountryVotes {

  private static final double AT_PEACE = 0.6;
  private static final double AHEAD = 1.1;

  /** "Mora" is the town of Mora before it is the city of Bilimora. */
  private static final double OTHER_NAME = 0.1;

  private final TreeMap<String, Double> votes = new TreeMap<>();

  /** What each name gave, by name and country: a name cannot vouch for itself. */
  private final Map<String, Map<String, Double>> given = new HashMap<>();

  private final Set<String> located = new HashSet<>();
  private final PlaceWords words;

  /** The weight of the country most is said of; negative when it has to be looked for. */
  private double most = -1;

  /** See {@link #first}; null when it has to be looked for. */
  private String first;

  CountryVotes(PlaceWords words) {
    this.words = words;
  }

  /** Counts a span of a sentence. */
  void count(Sentence sentence, PlaceSpan span) {
    double weight = position(sentence) * weight(span);
    if (weight <= 0) {
      return;
    }
    List<Place> candidates = span.candidates();
    if (span.why().equals("demonym") || span.why().equals("compound")) {
      for (Place place : candidates) {
        if (place.kind() == PlaceKind.COUNTRY) {
          add(place.country(), weight / candidates.size());
        }
      }
      return;
    }
    Place sure = unambiguous(candidates, Fold.key(span.name()));
    if (sure != null && !obscure(sure, span)) {
      String name = Fold.key(span.name());
      if (span.evidence() != Evidence.DECOY) {
        located.add(name);
      }
      double given = weight * certainty(sure, span);
      add(sure.country(), given);
      this.given
          .computeIfAbsent(name, n -> new HashMap<>(2))
          .merge(sure.country(), given, Double::sum);
    }
  }

  /** A country told from outside or by the dateline. */
  void add(String country, double weight) {
    if (!country.isEmpty() && weight > 0) {
      votes.merge(country, weight, Double::sum);
      most = -1;
      first = null;
    }
  }

  private static double position(Sentence sentence) {
    if (sentence.index() == Sentence.TITLE) {
      return 1.5;
    }
    return sentence.index() < 2 ? 1.5 : 1;
  }

  private static double weight(PlaceSpan span) {
    return switch (span.evidence()) {
      case LOCATION, PARENT -> 3;
      case BARE -> 2;
      case ASIDE -> 1;
      case DECOY ->
          switch (span.why()) {
            case "demonym" -> 1.2;
            case "compound", "neighbour", "border", "origin" -> 0.4;
            case Newsrooms.OFFICE -> 0.2;
            case "person", "part of a name" -> 0;
            default -> 0.8;
          };
    };
  }

  /** "Loder" is no word for Waverly: a small town by another name, where no war was. */
  boolean obscure(Place place, PlaceSpan span) {
    return place.kind() == PlaceKind.TOWN
        && place.population() < OBSCURE
        && words.calm(place.country())
        && !Fold.key(place.name()).startsWith(Fold.key(span.name()));
  }

  private static final long OBSCURE = 50_000;

  /** The place meant when there is hardly a doubt: one country, or far the most people. */
  private Place unambiguous(List<Place> candidates, String name) {
    Place best = null;
    boolean oneCountry = true;
    for (Place place : candidates) {
      if (best == null) {
        best = place;
        continue;
      }
      if (!place.country().equals(best.country())) {
        oneCountry = false;
      }
      if (size(place, name) > size(best, name)) {
        best = place;
      }
    }
    if (best == null || oneCountry) {
      return best;
    }
    for (Place place : candidates) {
      if (!place.country().equals(best.country()) && size(place, name) * 8 > size(best, name)) {
        return null;
      }
    }
    return best;
  }

  private double size(Place place, String name) {
    double known = name.equals(Fold.key(place.name())) ? 1 : OTHER_NAME;
    return people(place) * known * (words.atWar(place.country()) ? 10 : 1);
  }

  private static double people(Place place) {
    return switch (place.kind()) {
      case COUNTRY -> 5e7;
      case DIVISION -> 1e6;
      case DISTRICT, AREA -> 2e4;
      case TOWN -> Math.max(500, place.population());
    };
  }

  private double certainty(Place place, PlaceSpan span) {
    if (place.kind() == PlaceKind.COUNTRY) {
      return 1;
    }
    if (span.cautious() && span.wanted() == null) {
      if (span.evidence() != Evidence.LOCATION) {
        return 0;
      }
      return place.population() > 200_000 || place.kind() == PlaceKind.DIVISION ? 0.4 : 0.05;
    }
    if (place.kind() == PlaceKind.TOWN
        && span.evidence() != Evidence.LOCATION
        && place.population() < 300_000) {
      return 0.1;
    }
    double size = people(place);
    return size >= 1e5 ? 0.7 : size >= 1e4 ? 0.35 : 0.15;
  }

  /** 1 for the country most is said of, 0 for one that is not named. */
  double share(String country) {
    if (most < 0) {
      most = most(Map.of());
    }
    return share(weight(votes, country), most);
  }

  /** {@link #share(String)} by what other names tell. */
  double shareBesides(String name, String country) {
    Map<String, Double> own = given.get(name);
    return own == null
        ? share(country)
        : share(weight(votes, country) - weight(own, country), most(own));
  }

  private double most(Map<String, Double> without) {
    double most = 0;
    for (Map.Entry<String, Double> entry : votes.entrySet()) {
      most = Math.max(most, entry.getValue() - weight(without, entry.getKey()));
    }
    return most;
  }

  private static double share(double own, double most) {
    return most < 1e-9 ? 0 : Math.max(0, own) / most;
  }

  private static double weight(Map<String, Double> weights, String country) {
    Double weight = weights.get(country);
    return weight == null ? 0 : weight;
  }

  /** Nothing but peoples and origins named, or not even those. */
  boolean none() {
    return located.isEmpty();
  }

  /** {@link #none()} by what other names tell. */
  boolean noneBesides(String name) {
    return located.isEmpty() || located.size() == 1 && located.contains(name);
  }

  /** The country most is said of, if it stands out; empty otherwise. */
  String first() {
    if (first == null) {
      first = findFirst();
    }
    return first;
  }

  private String findFirst() {
    String best = "";
    double second = 0;
    double first = 0;
    for (Map.Entry<String, Double> entry : votes.entrySet()) {
      // Where no one fights, a name or people is more often somebody's home than the place.
      double weight = entry.getValue() * (words.atWar(entry.getKey()) ? 1 : AT_PEACE);
      if (weight > first) {
        second = first;
        first = weight;
        best = entry.getKey();
      } else {
        second = Math.max(second, weight);
      }
    }
    return first > 0 && first >= AHEAD * second ? best : "";
  }
}
