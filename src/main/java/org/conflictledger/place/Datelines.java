package org.conflictledger.place;

import java.util.List;
import java.util.Optional;
import org.conflictledger.place.PlaceWords.Role;
import org.conflictledger.text.Document;
import org.conflictledger.text.Sentence;

/** What the dateline of an article tells: where the newsroom is, or where it happened. */
final class Datelines {

  /** A dateline names the capital of its country before any namesake. */
  private static final double CAPITAL = 4;

  /** In so many sentences an article says in what part of a country it happened. */
  private static final int HEAD = 3;

  private final Gazetteer gazetteer;
  private final PlaceFinder finder;

  Datelines(Gazetteer gazetteer, PlaceFinder finder) {
    this.gazetteer = gazetteer;
    this.finder = finder;
  }

  /** The dateline's country: the capital of a neighbour is where the newsroom is, no more. */
  String country(Document document, CountryVotes votes) {
    String country = "";
    double best = -1;
    for (PlaceSpan span : spans(document)) {
      for (Place place : span.candidates()) {
        double score = place.kind() == PlaceKind.COUNTRY ? 20 : score(place, votes);
        if (score > best) {
          best = score;
          country = place.country();
        }
      }
    }
    return country;
  }

  /**
   * The town of the dateline, for an article that names no place in its country nor a part of it: a
   * reporter goes to a town that is no capital for what happened there. Empty when there is none.
   */
  Optional<Place> town(Document document, String country, CountryVotes votes) {
    if (partSaid(document)) {
      return Optional.empty();
    }
    Place town = null;
    for (PlaceSpan span : spans(document)) {
      for (Place place : span.candidates()) {
        boolean there = place.kind() == PlaceKind.TOWN && place.country().equals(country);
        if (there && (town == null || score(place, votes) > score(town, votes))) {
          town = place;
        }
      }
    }
    return Optional.ofNullable(town)
        .filter(place -> !gazetteer.capital(place) && place.population() >= SMALLEST);
  }

  /** Smaller namesakes are not what a dateline means. */
  private static final long SMALLEST = 20_000;

  /** "in the country's southwest": elsewhere than the newsroom, as likely as not. */
  private boolean partSaid(Document document) {
    List<Sentence> all = document.sentences();
    return document.title().filter(s -> gazetteer.words().in(Role.DIRECTIONS, s)).isPresent()
        || all.subList(0, Math.min(HEAD, all.size())).stream()
            .anyMatch(s -> gazetteer.words().in(Role.DIRECTIONS, s));
  }

  private double score(Place place, CountryVotes votes) {
    return Math.log10(place.population() + 10)
        + 4 * votes.share(place.country())
        + (gazetteer.capital(place) ? CAPITAL : 0);
  }

  private List<PlaceSpan> spans(Document document) {
    return document.sentences().isEmpty()
        ? List.of()
        : finder.dateline(document.sentences().get(0));
  }
}
