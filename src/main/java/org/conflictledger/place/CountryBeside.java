package org.conflictledger.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conflictledger.text.Sentence;

/**
 * Takes a text at its word that says which country a name is in: "in X district, Y", "Y's X
 * district". Namesakes elsewhere are left out, and spellings tried that only a sure country makes
 * believable; a name the country has not is one of its villages.
 */
final class CountryBeside {

  private final Gazetteer gazetteer;

  CountryBeside(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The spans of a sentence, those with their country beside them narrowed to it. */
  List<PlaceSpan> narrow(Sentence sentence, List<PlaceSpan> spans) {
    List<PlaceSpan> narrowed = new ArrayList<>(spans.size());
    for (int i = 0; i < spans.size(); i++) {
      int place = i;
      PlaceSpan span = spans.get(i);
      String country = narrowable(span) ? country(sentence, spans, i) : "";
      narrowed.add(
          country.isEmpty()
              ? divisionOf(sentence, spans, place)
                  .orElseGet(() -> inDivision(sentence, spans, place))
              : narrow(span, country));
    }
    return narrowed;
  }

  /** "Celaya, Guanajuato": the state that the town is in, and not the city called like it. */
  private static Optional<PlaceSpan> divisionOf(Sentence sentence, List<PlaceSpan> spans, int i) {
    PlaceSpan span = spans.get(i);
    boolean behind =
        i > 0
            && span.wanted() == null
            && narrowable(span)
            && spans.get(i - 1).to() + 1 == span.from()
            && sentence.norm(span.from() - 1).equals(",")
            && !listed(sentence, span.to());
    if (!behind) {
      return Optional.empty();
    }
    PlaceSpan town = spans.get(i - 1);
    List<Place> divisions =
        span.candidates().stream()
            .filter(p -> p.kind() == PlaceKind.DIVISION)
            .filter(
                d ->
                    town.candidates().stream()
                        .filter(t -> t.kind() == PlaceKind.TOWN || t.kind() == PlaceKind.DISTRICT)
                        .anyMatch(
                            t ->
                                t.country().equals(d.country())
                                    && t.admin1().equals(d.admin1())
                                    && !t.name().equals(d.name())))
            .toList();
    boolean several = divisions.size() < span.candidates().size();
    return divisions.isEmpty() || !several
        ? Optional.empty()
        : Optional.of(span.withCandidates(divisions));
  }

  /**
   * "X district, Y province": not an X of another province, even where the gazetteer knows no other
   * and districts have changed hands.
   */
  private PlaceSpan inDivision(Sentence sentence, List<PlaceSpan> spans, int i) {
    PlaceSpan span = spans.get(i);
    if (span.wanted() != PlaceKind.DISTRICT && span.wanted() != PlaceKind.TOWN
        || !narrowable(span)
        || i + 1 >= spans.size()) {
      return span;
    }
    PlaceSpan next = spans.get(i + 1);
    boolean stated =
        next.from() == span.to() + 1
            && sentence.norm(span.to()).equals(",")
            && next.wanted() == PlaceKind.DIVISION
            && !listed(sentence, next.to());
    List<Place> divisions =
        next.candidates().stream().filter(p -> p.kind() == PlaceKind.DIVISION).toList();
    if (!stated || divisions.isEmpty()) {
      return span;
    }
    List<Place> inside =
        narrow(span, divisions.get(0).country()).candidates().stream()
            .filter(p -> divisions.stream().anyMatch(d -> d.admin1().equals(p.admin1())))
            .toList();
    return span.withCandidates(
        inside.isEmpty() ? List.of(unlisted(span, divisions.get(0))) : inside);
  }

  /** A district that the gazetteer lacks or has elsewhere, somewhere in its division. */
  private static Place unlisted(PlaceSpan span, Place division) {
    return new Place(
        division.id(),
        span.name(),
        PlaceKind.DISTRICT,
        division.country(),
        division.admin1(),
        division.latitude(),
        division.longitude(),
        0);
  }

  private static boolean narrowable(PlaceSpan span) {
    return span.evidence() != Evidence.DECOY && !Place.anyCountry(span.candidates());
  }

  private static String country(Sentence sentence, List<PlaceSpan> spans, int i) {
    PlaceSpan span = spans.get(i);
    if (i + 1 < spans.size()) {
      PlaceSpan next = spans.get(i + 1);
      if (next.from() == span.to() + 1
          && sentence.norm(span.to()).equals(",")
          && !listed(sentence, next.to())) {
        return only(next);
      }
    }
    if (i > 0) {
      PlaceSpan before = spans.get(i - 1);
      if (before.to() + 1 == span.from() && sentence.norm(before.to()).equals("'s")) {
        return owner(before);
      }
    }
    return "";
  }

  /** "in Beirut, Iraq and Syria" is a list. */
  private static boolean listed(Sentence sentence, int after) {
    String norm = sentence.norm(after);
    return norm.equals("and") || norm.equals("or") || norm.equals("&");
  }

  /** "Mali's X region": the country, for it owns, though a town may be called so too. */
  private static String owner(PlaceSpan span) {
    List<Place> candidates = span.candidates();
    boolean country =
        !candidates.isEmpty()
            && candidates.get(0).kind() == PlaceKind.COUNTRY
            && span.wanted() == null
            && !span.why().equals("demonym")
            && !span.why().equals("compound");
    return country ? candidates.get(0).country() : "";
  }

  private static String only(PlaceSpan span) {
    List<Place> candidates = span.candidates();
    boolean country = !candidates.isEmpty() && candidates.get(0).kind() == PlaceKind.COUNTRY;
    for (Place place : candidates) {
      country &= place.country().equals(candidates.get(0).country());
    }
    return country && !span.why().equals("demonym") && !span.why().equals("compound")
        ? candidates.get(0).country()
        : "";
  }

  private PlaceSpan narrow(PlaceSpan span, String country) {
    List<Place> inside = in(country, span.candidates());
    String key = Fold.key(span.name());
    if (inside.isEmpty()) {
      inside = in(country, gazetteer.modestByKey(key));
    }
    String coarse = Fold.loose(key);
    if (inside.isEmpty() && coarse.length() > 3) {
      inside = in(country, gazetteer.byLooseKey(coarse));
    }
    if (inside.isEmpty() && coarse.indexOf(' ') > 0) {
      inside = in(country, gazetteer.byLooseKey(coarse.replace(" ", "")));
    }
    return span.withCandidates(inside);
  }

  private static List<Place> in(String country, List<Place> places) {
    return places.stream().filter(place -> place.country().equals(country)).toList();
  }
}
