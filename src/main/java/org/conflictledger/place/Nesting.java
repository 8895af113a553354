package org.conflictledger.place;

import java.util.ArrayList;
import java.util.List;
import org.conflictledger.place.PlaceWords.Role;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.Token;

/**
 * Joins names that stand together and lie in each other into one place: "the village of Karma, in
 * the north-western province of Yatenga".
 */
final class Nesting {

  private static final int WIDEST_GAP = 9;

  private final PlaceWords words;
  private final Locations locations;

  Nesting(PlaceWords words, Locations locations) {
    this.words = words;
    this.locations = locations;
  }

  /** A span with the place it means; null for a village that is not in the gazetteer. */
  record Meant(PlaceSpan span, Place place) {}

  /** The places of a sentence, in order. */
  List<ResolvedPlace> join(Sentence sentence, List<Meant> meant) {
    List<ResolvedPlace> places = new ArrayList<>();
    List<Meant> named = Quarters.unlisted(sentence, meant);
    int i = 0;
    while (i < named.size()) {
      int end = i + 1;
      while (end < named.size() && together(sentence, named, i, end)) {
        end++;
      }
      ResolvedPlace place = chain(sentence, named.subList(i, end));
      if (place != null) {
        places.add(place);
      }
      i = end;
    }
    return places;
  }

  private boolean together(Sentence sentence, List<Meant> meant, int first, int next) {
    Meant before = meant.get(next - 1);
    Meant after = meant.get(next);
    if (!linked(sentence, before.span(), after.span())) {
      return false;
    }
    if (after.place() == null) {
      return before.span().evidence() == Evidence.PARENT
          || before.place() != null && finerFollows(sentence, before.span(), after.span());
    }
    for (int i = first; i < next; i++) {
      Place place = meant.get(i).place();
      if (place != null && !inside(place, after.place()) && !inside(after.place(), place)) {
        return false;
      }
    }
    return true;
  }

  /** "in Pakistan's X district", but not "in Yatenga and in the village of X". */
  private boolean finerFollows(Sentence sentence, PlaceSpan before, PlaceSpan after) {
    for (int i = before.to(); i < after.from(); i++) {
      if (sentence.norm(i).equals("and")) {
        return false;
      }
    }
    return after.from() - before.to() <= 2;
  }

  private boolean linked(Sentence sentence, PlaceSpan before, PlaceSpan after) {
    int gap = after.from() - before.to();
    if (gap > WIDEST_GAP) {
      return false;
    }
    for (int i = before.to(); i < after.from(); i++) {
      Token token = sentence.token(i);
      String norm = token.norm();
      boolean fine =
          norm.equals(",")
              || norm.equals("(")
              || norm.equals("[")
              || norm.equals("'s")
              || norm.equals("of")
              || norm.equals("-")
              || norm.equals("from")
              || norm.equals("'")
              || norm.equals("wa")
              || token.digits()
              || words.is(Role.IN, norm)
              || words.is(Role.NEAR, norm)
              || words.is(Role.DETERMINERS, norm)
              || words.is(Role.DIRECTIONS, norm)
              || words.is(Role.ADJECTIVES, norm)
              || words.is(Role.DISTANCE, norm)
              || words.is(Role.KIND_BEFORE_OF, norm)
              || words.kindWord(norm);
      if (!fine) {
        return false;
      }
    }
    return true;
  }

  /** Whether a place lies in another, or is its seat of the same name. */
  static boolean inside(Place inner, Place outer) {
    if (!inner.country().equals(outer.country())) {
      return false;
    }
    return switch (outer.kind()) {
      case COUNTRY -> true;
      case DIVISION -> inner.admin1().equals(outer.admin1()) && inner.kind() != PlaceKind.COUNTRY;
      case DISTRICT, AREA ->
          (inner.kind() == PlaceKind.TOWN || inner.kind() == PlaceKind.DISTRICT)
              && (inner.admin1().equals(outer.admin1()) || inner.kilometresTo(outer) < 80);
      case TOWN -> inner.kind() == PlaceKind.TOWN && inner.kilometresTo(outer) < 40;
    };
  }

  private ResolvedPlace chain(Sentence sentence, List<Meant> chain) {
    Meant finest = null;
    Evidence evidence = Evidence.DECOY;
    String village = "";
    boolean near = false;
    StringBuilder why = new StringBuilder();
    for (Meant meant : chain) {
      evidence = stronger(evidence, meant.span().evidence());
      if (why.length() > 0) {
        why.append("; ");
      }
      why.append(meant.span().why()).append(' ').append(meant.span().name());
      if (meant.place() == null) {
        village = meant.span().name();
        near = meant.span().near();
      } else {
        why.append(" = ").append(meant.place().id());
        if (finest == null || finer(meant, finest)) {
          finest = meant;
        }
      }
    }
    if (finest == null) {
      return Villages.called(sentence, chain.get(0).span(), why.toString());
    }
    if (evidence == Evidence.PARENT) {
      evidence = Evidence.BARE;
    }
    if (evidence == Evidence.BARE && chain.size() > 1 && village.isEmpty()) {
      // "1. Beledweyne, Hiraan, 19 November."
      evidence = nestedByComma(sentence, chain) ? Evidence.LOCATION : evidence;
    }
    Location location = locations.of(finest.place(), finest.span().near(), finest.span().wanted());
    if (!village.isEmpty() && finest.place().kind() != PlaceKind.TOWN) {
      location = locations.inside(village, location, near);
    }
    return new ResolvedPlace(
        sentence.index(),
        chain.get(0).span().from(),
        chain.get(chain.size() - 1).span().to(),
        evidence,
        location,
        why.toString());
  }

  private static boolean nestedByComma(Sentence sentence, List<Meant> chain) {
    PlaceSpan first = chain.get(0).span();
    Place parent = chain.get(1).place();
    return sentence.norm(first.to()).equals(",")
        && chain.get(1).span().from() == first.to() + 1
        && parent != null
        && parent.kind() == PlaceKind.DIVISION;
  }

  private static boolean finer(Meant meant, Meant than) {
    int a = rank(meant);
    int b = rank(than);
    return a != b ? a < b : meant.place().population() == 0 && than.span().near();
  }

  private static int rank(Meant meant) {
    int rank =
        switch (meant.place().kind()) {
          case TOWN -> 0;
          case DISTRICT -> 4;
          case AREA -> 5;
          case DIVISION -> 6;
          case COUNTRY -> 8;
        };
    return rank + (meant.span().near() ? 1 : 0);
  }

  private static Evidence stronger(Evidence a, Evidence b) {
    return a.ordinal() <= b.ordinal() ? a : b;
  }
}
