package org.conflictledger.place;

import java.util.ArrayList;
import java.util.List;
import org.conflictledger.place.PlaceWords.Role;
import org.conflictledger.text.Sentence;

/** Words that name a people or describe somebody by a place: no place, but they tell countries. */
final class Peoples {

  private final Gazetteer gazetteer;
  private final PlaceWords words;

  Peoples(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.words = gazetteer.words();
  }

  /** "Britain-based", "Saudi-led": the place is an attribute of somebody. */
  PlaceSpan compound(Sentence sentence, int i) {
    String norm = sentence.norm(i);
    int hyphen = norm.lastIndexOf('-');
    if (hyphen <= 0 || hyphen == norm.length() - 1) {
      return null;
    }
    String tail = norm.substring(hyphen + 1);
    boolean held = tail.equals("held") || tail.equals("controlled") || tail.equals("ruled");
    if (!held && !words.is(Role.COMPOUNDS, tail)) {
      return null;
    }
    String key = Fold.key(norm.substring(0, hyphen));
    List<Place> places = new ArrayList<>(gazetteer.byKeyOrBare(key));
    if (places.isEmpty()) {
      places = countries(gazetteer.demonymByKey(key));
    }
    if (places.isEmpty()) {
      return null;
    }
    return new PlaceSpan(
        i,
        i + 1,
        sentence.token(i).text().substring(0, hyphen),
        Evidence.DECOY,
        false,
        null,
        "compound",
        false,
        places);
  }

  /** "Salvadoran": a people, and the countries it may be of. */
  PlaceSpan demonym(Sentence sentence, int from, int to, List<String> people) {
    // "near the Colombian border" tells of the other side.
    boolean border = words.is(Role.BORDER, sentence, to);
    return new PlaceSpan(
        from,
        to,
        sentence.slice(from, to),
        Evidence.DECOY,
        false,
        null,
        border ? "border" : "demonym",
        false,
        countries(people));
  }

  private List<Place> countries(List<String> codes) {
    List<Place> places = new ArrayList<>();
    for (String code : codes) {
      gazetteer
          .country(code)
          .ifPresent(
              c ->
                  places.add(
                      new Place(
                          c.code(),
                          c.name(),
                          PlaceKind.COUNTRY,
                          c.code(),
                          "",
                          c.latitude(),
                          c.longitude(),
                          0)));
    }
    return places;
  }
}
