package org.conflictledger.place;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Decides which of a name's places an article means, if it means any. */
final class CandidateChooser {

  /** A place is called by its own name more often than by another. */
  private static final double OWN_NAME = 2.2;

  /** Before towns of its name, not before its district. */
  private static final double SEAT = 0.6;

  private static final double SEAT_KILOMETRES = 40;

  private final Gazetteer gazetteer;
  private final CountryVotes votes;
  private final Standing standing;
  private final Spellings spellings;

  /** Divisions the article names beyond doubt. */
  private final Set<String> divisions = new HashSet<>();

  /** Keys that were believed somewhere in the article. */
  private final Set<String> believed = new HashSet<>();

  CandidateChooser(Gazetteer gazetteer, CountryVotes votes) {
    this.gazetteer = gazetteer;
    this.votes = votes;
    this.standing = new Standing(votes);
    this.spellings = new Spellings(gazetteer, standing);
  }

  /** Divisions named so that no context is needed. */
  void learn(PlaceSpan span) {
    if (span.evidence() == Evidence.DECOY) {
      return;
    }
    for (Place place : span.candidates()) {
      if (place.kind() == PlaceKind.DIVISION && votes.share(place.country()) >= 0.3) {
        divisions.add(place.admin1());
      }
    }
  }

  void believe(PlaceSpan span) {
    believed.add(Fold.key(span.name()));
  }

  /**
   * The place meant.
   *
   * @param beside the other spans of the sentence
   */
  Optional<Place> choose(PlaceSpan span, List<PlaceSpan> beside) {
    Place best = null;
    double bestScore = Double.NEGATIVE_INFINITY;
    List<Place> candidates = spellings.candidates(span);
    boolean country = Place.anyCountry(candidates);
    for (Place place : candidates) {
      if (country && hamlet(place) && parents(place, span, beside) < 3) {
        continue;
      }
      double score = score(place, span, beside) + (seat(place, candidates) ? SEAT : 0);
      if (score > bestScore) {
        bestScore = score;
        best = place;
      }
    }
    if (best == null || !acceptable(best, span, beside) || farFetched(best, span)) {
      return Optional.empty();
    }
    return Optional.of(best);
  }

  /** A town that its district is called after is the district's seat, whatever its size. */
  private static boolean seat(Place place, List<Place> candidates) {
    return place.kind() == PlaceKind.TOWN
        && place.population() == 0
        && candidates.stream()
            .anyMatch(
                other ->
                    other.kind() == PlaceKind.DISTRICT
                        && other.admin1().equals(place.admin1())
                        && other.kilometresTo(place) < SEAT_KILOMETRES);
  }

  /** The village El Salvador in Mexico is never meant, unless its state stands beside it. */
  private static boolean hamlet(Place place) {
    return (place.kind() == PlaceKind.TOWN || place.kind() == PlaceKind.DISTRICT)
        && place.population() < 200_000;
  }

  /** A town of another name in a country the article does not speak of: "Tor" is not El-Tor. */
  private boolean farFetched(Place place, PlaceSpan span) {
    return place.kind() == PlaceKind.TOWN
        && place.population() < 300_000
        && !votes.first().isEmpty()
        && standing.share(span, place) < 0.4
        && !Fold.key(place.name()).equals(Fold.key(span.name()));
  }

  private double score(Place place, PlaceSpan span, List<PlaceSpan> beside) {
    double score =
        switch (place.kind()) {
          case COUNTRY -> 6;
          case DIVISION -> 4;
          case AREA -> 3.5;
          case DISTRICT -> 1.2;
          case TOWN -> Math.log10(place.population() + 30) - 1;
        };
    score += asked(place, span.wanted());
    if (own(place, span)) {
      score += OWN_NAME;
    }
    double share = standing.share(span, place);
    score += 6 * share;
    if (standing.none(span)) {
      score += known(place, span);
    }
    if (share == 0 && !standing.none(span)) {
      score -= 3;
    }
    score += parents(place, span, beside);
    return score;
  }

  /** "Halle" is Halle (Saale), "Frankfurt" Frankfurt am Main: their names, with what parts them. */
  private static boolean own(Place place, PlaceSpan span) {
    String name = Fold.key(place.name());
    String said = Fold.key(span.name());
    return name.equals(said)
        || name.startsWith(said)
            && place.name().length() > said.length()
            && PARTED.matcher(place.name().substring(said.length())).find();
  }

  private static final Pattern PARTED = Pattern.compile("^ (\\(|am |an der |upon |sur )");

  /**
   * What a place is known for where an article names no country: most news of violence is of
   * countries at war, and a great city is meant rather than a small namesake there.
   */
  private double known(Place place, PlaceSpan span) {
    if (gazetteer.words().atWar(place.country())) {
      return 2.5;
    }
    if (span.evidence() != Evidence.LOCATION) {
      return 0;
    }
    return place.population() >= GREAT_CITY ? 3 : place.population() >= CITY ? 1 : 0;
  }

  private static final long GREAT_CITY = 1_000_000;
  private static final long CITY = 300_000;

  /** A town of unknown size is no better a "city" than the seat of a district of that name. */
  private static boolean known(Place place) {
    return place.kind() != PlaceKind.TOWN || place.population() > 0;
  }

  private static double asked(Place place, PlaceKind wanted) {
    PlaceKind kind = place.kind();
    if (wanted == null || kind == PlaceKind.COUNTRY) {
      return 0;
    }
    if (kind == wanted) {
      return known(place) ? 4 : 2;
    }
    return switch (wanted) {
      case DIVISION -> kind == PlaceKind.DISTRICT ? 1 : -1;
      case DISTRICT -> kind == PlaceKind.TOWN ? 0 : kind == PlaceKind.DIVISION ? -2 : 0;
      case TOWN -> kind == PlaceKind.DIVISION ? -3.5 : kind == PlaceKind.DISTRICT ? 1 : -0.5;
      default -> 0;
    };
  }

  /** What the sentence's and the article's divisions and countries add to a place inside them. */
  private double parents(Place place, PlaceSpan span, List<PlaceSpan> beside) {
    double score = 0;
    if (place.kind() != PlaceKind.DIVISION && divisions.contains(place.admin1())) {
      score += 2;
    }
    for (PlaceSpan other : beside) {
      if (other == span || other.from() == span.from()) {
        continue;
      }
      int gap = other.from() >= span.to() ? other.from() - span.to() : span.from() - other.to();
      for (Place parent : other.candidates()) {
        double closeness = gap <= 3 ? 5 : gap <= 8 ? 3 : 1;
        if (parent.kind() == PlaceKind.DIVISION
            && place.kind() != PlaceKind.COUNTRY
            && place.kind() != PlaceKind.DIVISION
            && parent.admin1().equals(place.admin1())
            && other.evidence() != Evidence.DECOY) {
          score += closeness;
          break;
        }
        if (other.candidates().size() <= 2
            && other.evidence() != Evidence.DECOY
            && parent.kind() != PlaceKind.COUNTRY
            && place.kind() != PlaceKind.COUNTRY
            && !place.admin1().isEmpty()
            && parent.admin1().equals(place.admin1())) {
          score += 1.5;
          break;
        }
        if (parent.kind() == PlaceKind.COUNTRY
            && place.kind() != PlaceKind.COUNTRY
            && parent.country().equals(place.country())
            && (other.evidence() != Evidence.DECOY || gap <= 1)) {
          score += closeness * 0.6;
          break;
        }
      }
    }
    return score;
  }

  private boolean acceptable(Place place, PlaceSpan span, List<PlaceSpan> beside) {
    if (place.kind() == PlaceKind.COUNTRY) {
      return true;
    }
    if (believed.contains(Fold.key(span.name()))) {
      return true;
    }
    double share = standing.share(span, place);
    boolean supported = parents(place, span, beside) >= 1.8;
    boolean big = place.kind() == PlaceKind.DIVISION || place.population() >= 200_000;
    if (votes.obscure(place, span) && !supported && standing.besides(span, place) == 0) {
      return false;
    }
    if (span.wanted() == PlaceKind.DISTRICT && abroad(place, share) && !supported) {
      // "in the Madina district": a quarter of the town told of, not of a city far away.
      return false;
    }
    if (span.cautious()) {
      if (span.evidence() == Evidence.LOCATION) {
        return supported
            || (share >= 0.3 && !weakOrdinary(place))
            || capital(place, span)
            || (standing.none(span) && (big || onlyOne(place, span)));
      }
      return share >= 0.3 && (big || supported && place.population() > 20_000);
    }
    return switch (span.evidence()) {
      case LOCATION ->
          share >= 0.25
              || big
              || supported
              || standing.none(span)
              || (standing.besides(span, place) >= 0.05 && place.population() > 30_000);
      case BARE, ASIDE, PARENT ->
          big
              || place.kind() == PlaceKind.AREA
              || supported
              || (share >= 0.3 && place.population() >= 3_000)
              || (standing.besides(span, place) >= 0.3 && place.kind() == PlaceKind.DISTRICT);
      case DECOY -> big || share >= 0.3;
    };
  }

  /** Whether an article that has a country of its own never speaks of a place's. */
  private boolean abroad(Place place, double share) {
    return share == 0
        && place.kind() != PlaceKind.DIVISION
        && !votes.first().isEmpty()
        && !votes.first().equals(place.country());
  }

  /** "in Tank": a word too, but a town where there is war, and no other country has one. */
  private boolean onlyOne(Place place, PlaceSpan span) {
    return place.population() >= 20_000
        && gazetteer.words().atWar(place.country())
        && span.candidates().stream().allMatch(p -> p.country().equals(place.country()));
  }

  /** "in San Salvador": known without an article about its country. */
  private boolean capital(Place place, PlaceSpan span) {
    return gazetteer.capital(place) && Fold.key(place.name()).equals(Fold.key(span.name()));
  }

  private static boolean weakOrdinary(Place place) {
    return place.kind() == PlaceKind.TOWN && place.population() == 0;
  }
}
