package org.conflictledger.place;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The places a name may be: those of that name, else those whose spelling is near enough. */
final class Spellings {

  private final Gazetteer gazetteer;
  private final Standing standing;

  /** A span is asked for as often as others beside it are chosen. */
  private final Map<PlaceSpan, List<Place>> found = new IdentityHashMap<>();

  Spellings(Gazetteer gazetteer, Standing standing) {
    this.gazetteer = gazetteer;
    this.standing = standing;
  }

  List<Place> candidates(PlaceSpan span) {
    List<Place> known = found.get(span);
    if (known == null) {
      known = find(span);
      found.put(span, known);
    }
    return known;
  }

  private List<Place> find(PlaceSpan span) {
    boolean local = false;
    for (Place place : span.candidates()) {
      local |= standing.none(span) || standing.share(span, place) >= 0.25;
    }
    boolean named = !span.candidates().isEmpty();
    if (named && (local || span.evidence() == Evidence.DECOY)) {
      return span.candidates();
    }
    List<Place> more = new ArrayList<>(span.candidates());
    if (!span.cautious() || span.wanted() != null || span.candidates().isEmpty()) {
      addLocal(gazetteer.modestByKey(Fold.key(span.name())), span, more);
      String coarse = Fold.loose(Fold.key(span.name()));
      if (coarse.length() > 3) {
        addLocal(gazetteer.byLooseKey(coarse), span, more);
        if (more.isEmpty() && coarse.indexOf(' ') > 0) {
          addLocal(gazetteer.byLooseKey(coarse.replace(" ", "")), span, more);
        }
        String bones = Fold.skeleton(Fold.key(span.name()));
        if (more.isEmpty() && bones.length() > 3 && span.evidence() == Evidence.LOCATION) {
          String whole = coarse.replace(" ", "");
          for (Place place : gazetteer.bySkeleton(bones)) {
            // What is cheap to tell goes first.
            if (standing.share(span, place) >= 0.5
                && Fold.alike(whole, Fold.loose(Fold.key(place.name())).replace(" ", ""))) {
              more.add(place);
            }
          }
        }
        if (!named && span.name().indexOf(' ') > 0) {
          more.addAll(partly(span));
        }
        if (!named && standing.none(span)) {
          more.addAll(onlyCountry(gazetteer.byLooseKey(coarse)));
        }
      }
    }
    return more;
  }

  private void addLocal(List<Place> found, PlaceSpan span, List<Place> more) {
    for (Place place : found) {
      if (standing.share(span, place) >= 0.5) {
        more.add(place);
      }
    }
  }

  /** "in Badambagh Sopore": quarter and town without a comma. */
  private List<Place> partly(PlaceSpan span) {
    String key = Fold.key(span.name());
    List<Place> found = new ArrayList<>(gazetteer.byKey(key.substring(key.lastIndexOf(' ') + 1)));
    found.addAll(gazetteer.byKey(key.substring(0, key.indexOf(' '))));
    boolean sure = !standing.none(span);
    found.removeIf(p -> p.population() < 10_000 || (sure && standing.share(span, p) < 0.5));
    return found;
  }

  /** A loose spelling without any context: believed when no other country has it. */
  private static List<Place> onlyCountry(List<Place> places) {
    boolean one = places.stream().map(Place::country).distinct().count() == 1;
    return one ? places : List.of();
  }
}
