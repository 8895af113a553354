package org.conflictledger.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.conflictledger.place.PlaceWords.Role;
import org.conflictledger.text.Lately;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/** "in the Somali capital", "Somalia's capital": the city, though nobody names it. */
final class Capitals {

  private static final WordSet CAPITAL = WordSet.of("capital");

  private final Gazetteer gazetteer;
  private final PlaceWords words;
  private final Lately<List<Place>> cities;

  Capitals(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.words = gazetteer.words();
    cities = new Lately<>(this::find);
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
        && (words.is(Role.DETERMINERS, sentence, left - 1)
            || words.is(Role.ADJECTIVES, sentence, left - 1))) {
      left--;
    }
    boolean near = words.is(Role.NEAR, sentence, left - 1);
    boolean in = words.is(Role.IN, sentence, left - 1);
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

  /** The spans of a sentence, and "in the capital" of the country an article is about. */
  List<PlaceSpan> with(Sentence sentence, List<PlaceSpan> spans, String country) {
    List<Place> cities = country.isEmpty() ? List.of() : cities(country);
    if (cities.isEmpty() || !CAPITAL.in(sentence)) {
      return spans;
    }
    List<PlaceSpan> all = new ArrayList<>(spans);
    for (int i = sentence.body() + 2; i < sentence.size(); i++) {
      int at = i;
      if (alone(sentence, i) && spans.stream().noneMatch(span -> near(span, at))) {
        boolean near = words.is(Role.NEAR, sentence, i - 2);
        all.add(
            new PlaceSpan(
                i,
                i + 1,
                cities.get(0).name(),
                Evidence.LOCATION,
                near,
                null,
                "capital",
                false,
                cities));
      }
    }
    all.sort(Comparator.comparingInt(PlaceSpan::from));
    return all;
  }

  /** Names so near tell which capital is meant, or what else. */
  private static final int FARTHEST = 6;

  private static boolean near(PlaceSpan span, int i) {
    return Math.abs(span.from() - i) < FARTHEST;
  }

  private boolean alone(Sentence sentence, int i) {
    if (!sentence.norm(i).equals("capital")) {
      return false;
    }
    return sentence.norm(i - 1).equals("the")
        && (words.is(Role.IN, sentence, i - 2) || words.is(Role.NEAR, sentence, i - 2))
        && !speaks(sentence.norm(i - 3))
        && !sentence.norm(i + 1).equals("of")
        && !sentence.norm(i + 1).equals("'s")
        && !sentence.norm(i + 1).equals("city");
  }

  /** "told a news conference in the capital": only words are there. */
  private boolean speaks(String norm) {
    return words.is(Role.SPEECH_NOUNS, norm)
        || words.is(Role.SPEAKER_NOUNS, norm)
        || words.is(Role.SPEECH_VERBS, norm)
        || words.is(Role.SEATS, norm)
        || words.is(Role.CARRIED, norm);
  }

  private List<Place> cities(String code) {
    return cities.of(code);
  }

  private List<Place> find(String code) {
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
    return List.copyOf(cities);
  }
}
