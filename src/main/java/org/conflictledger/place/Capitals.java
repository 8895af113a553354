package org.conflictledger.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.conflictledger.place.PlaceWords.Role;
import org.conflictledger.text.Sentence;

/** "in the Somali capital", "Somalia's capital": the city, though nobody names it. */
final class Capitals {

  private final Gazetteer gazetteer;
  private final PlaceWords words;

  Capitals(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.words = gazetteer.words();
  }

  /**
   * The capital that words for a country or people and the word after them name; null when they
   * name none, or its name follows.
   *
   * @param codes the countries the words may mean
   */
  PlaceSpan of(Sentence sentence, int from, int to, List<String> codes) {
    int noun = sentence.norm(to).equals("'s") ? to + 1 : to;
    int after = sentence.norm(noun + 1).equals(",") ? noun + 2 : noun + 1;
    boolean named = after < sentence.size() && sentence.token(after).capitalised();
    if (!sentence.norm(noun).equals("capital") || named || codes.size() != 1) {
      return null;
    }
    List<Place> cities = cities(codes.get(0));
    if (cities.isEmpty()) {
      return null;
    }
    int left = from;
    while (left > sentence.body()
        && (words.is(Role.DETERMINERS, sentence.norm(left - 1))
            || words.is(Role.ADJECTIVES, sentence.norm(left - 1)))) {
      left--;
    }
    boolean near = words.is(Role.NEAR, sentence.norm(left - 1));
    boolean in = words.is(Role.IN, sentence.norm(left - 1));
    return new PlaceSpan(
        from,
        noun + 1,
        cities.get(0).name(),
        near || in ? Evidence.LOCATION : Evidence.ASIDE,
        near,
        null,
        "capital",
        false,
        cities);
  }

  private List<Place> cities(String code) {
    List<Place> cities = new ArrayList<>();
    gazetteer
        .country(code)
        .ifPresent(
            country ->
                gazetteer.byKey(Fold.key(country.capital())).stream()
                    .filter(place -> place.country().equals(code))
                    .filter(place -> place.kind() == PlaceKind.TOWN)
                    .max(Comparator.comparingLong(Place::population))
                    .ifPresent(cities::add));
    return cities;
  }
}
