package org.conflictledger.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.conflictledger.place.PlaceWords.Role;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.Token;

/**
 * Finds the words of a sentence that may name places, longest first, and tells how each stands
 * there. Which place is meant is for {@link PlaceResolver}.
 */
public final class PlaceFinder {

  private static final int LONGEST = 6;

  /** Nobody calls a city of so many people a village. */
  private static final int LARGEST_VILLAGE = 60_000;

  /** Small words that begin a name's second half: "al-Zour" as "al Zour". */
  private static final Set<String> PREFIXES =
      Set.of("al", "el", "ad", "ar", "as", "ash", "at", "az", "an", "ed", "ez", "es", "de", "la");

  /** Those that are no English word when they stand alone. */
  private static final Set<String> SEPARATE = Set.of("al", "el", "ar", "ash", "az", "ed", "ez");

  private final Gazetteer gazetteer;
  private final PlaceWords words;
  private final EvidenceTeller teller;

  /** A finder over a gazetteer. */
  public PlaceFinder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.words = gazetteer.words();
    this.teller = new EvidenceTeller(words);
  }

  /** The spans of a sentence in order, none overlapping; those of its dateline are left out. */
  public List<PlaceSpan> find(Sentence sentence) {
    return find(sentence, sentence.body(), sentence.size());
  }

  /** The spans of the dateline. */
  List<PlaceSpan> dateline(Sentence sentence) {
    return find(sentence, 0, sentence.body());
  }

  private List<PlaceSpan> find(Sentence sentence, int begin, int end) {
    List<PlaceSpan> spans = new ArrayList<>();
    int i = begin;
    while (i < end) {
      PlaceSpan span = begins(sentence, i) ? at(sentence, i, end, follows(spans, i)) : null;
      if (span == null) {
        i++;
      } else {
        spans.add(span);
        i = Math.max(i + 1, span.to());
      }
    }
    return spans;
  }

  private static boolean follows(List<PlaceSpan> spans, int i) {
    if (spans.isEmpty()) {
      return false;
    }
    PlaceSpan last = spans.get(spans.size() - 1);
    return last.to() == i && last.evidence() == Evidence.LOCATION && last.wanted() == null;
  }

  /** Whether a name may begin at a token. */
  private boolean begins(Sentence sentence, int i) {
    Token token = sentence.token(i);
    if (!token.word()) {
      return false;
    }
    return token.capitalised() || articled(token) || bareArticle(sentence, i);
  }

  /** "al-Hasakah". */
  private static boolean articled(Token token) {
    int hyphen = token.norm().indexOf('-');
    return hyphen > 0
        && hyphen <= 3
        && PREFIXES.contains(token.norm().substring(0, hyphen))
        && hyphen + 1 < token.text().length()
        && Character.isUpperCase(token.text().charAt(hyphen + 1));
  }

  /** "al Hasakah". */
  private static boolean bareArticle(Sentence sentence, int i) {
    return SEPARATE.contains(sentence.norm(i))
        && i + 1 < sentence.size()
        && sentence.token(i + 1).capitalised();
  }

  private PlaceSpan at(Sentence sentence, int i, int end, boolean afterPlace) {
    if (words.is(Role.CALENDAR, sentence.norm(i))) {
      return null;
    }
    PlaceSpan compound = compound(sentence, i);
    if (compound != null) {
      return compound;
    }
    String firstKey = Fold.key(sentence.norm(i));
    int most = Math.min(LONGEST, mostWords(firstKey));
    int limit = Math.min(end, i + Math.min(LONGEST, most));
    List<String> keys = new ArrayList<>();
    StringBuilder key = new StringBuilder();
    for (int j = i; j < limit && sentence.token(j).word(); j++) {
      if (key.length() > 0) {
        key.append(' ');
      }
      key.append(j == i ? firstKey : Fold.key(sentence.norm(j)));
      keys.add(key.toString());
    }
    for (int n = keys.size(); n > 0; n--) {
      Token last = sentence.token(i + n - 1);
      if (!last.capitalised() && !articled(last)) {
        continue;
      }
      List<String> people = gazetteer.demonymByKey(keys.get(n - 1));
      if (!people.isEmpty() && !division(sentence.norm(i + n))) {
        return demonym(sentence, i, i + n, people);
      }
      List<Place> places =
          sentence.token(i).norm().indexOf('-') > 0 || SEPARATE.contains(sentence.norm(i))
              ? places(keys.get(n - 1))
              : gazetteer.byKey(keys.get(n - 1));
      if (sentence.allCaps() && n == 1 && acronym(sentence.token(i), places)) {
        continue;
      }
      if (!places.isEmpty()) {
        PlaceSpan longer = n < LONGEST ? longer(sentence, i, i + n, places, end) : null;
        return longer != null ? longer : span(sentence, i, i + n, places, end, afterPlace);
      }
      if (!people.isEmpty()) {
        return demonym(sentence, i, i + n, people);
      }
    }
    return unknown(sentence, i, end);
  }

  private static boolean division(String norm) {
    return norm.equals("region") || norm.equals("province");
  }

  /** "CAR", "US": in capitals they may be words. */
  private static boolean acronym(Token token, List<Place> places) {
    return token.text().length() <= 3
        && places.stream().anyMatch(p -> p.kind() == PlaceKind.COUNTRY);
  }

  private int mostWords(String firstKey) {
    int space = firstKey.indexOf(' ');
    if (space < 0) {
      return gazetteer.mostWords(firstKey);
    }
    return Math.max(
        gazetteer.mostWords(firstKey.substring(0, space)),
        gazetteer.mostWords(Fold.bare(firstKey).split(" ")[0]));
  }

  private List<Place> places(String key) {
    List<Place> places = gazetteer.byKey(key);
    if (places.isEmpty()) {
      String bare = Fold.bare(key);
      if (!bare.equals(key)) {
        places = gazetteer.byKey(bare);
      }
    }
    return places;
  }

  /** "Britain-based", "Saudi-led": the place is an attribute of somebody. */
  private PlaceSpan compound(Sentence sentence, int i) {
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
    List<Place> places = new ArrayList<>(places(key));
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

  private PlaceSpan demonym(Sentence sentence, int from, int to, List<String> people) {
    // "near the Colombian border" tells of the other side.
    boolean border = words.is(Role.BORDER, sentence.norm(to));
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

  private PlaceSpan span(
      Sentence sentence, int from, int to, List<Place> named, int end, boolean afterPlace) {
    KindWords kind = KindWords.around(sentence, from, to, words);
    List<Place> places = kind.village() ? villages(named) : named;
    if (places.isEmpty()) {
      return unknown(sentence, from, end);
    }
    EvidenceTeller.Told told = teller.tell(sentence, from, to, kind, places, afterPlace);
    if (told != null && told.evidence() != Evidence.DECOY && attributive(sentence, from, to)) {
      told = new EvidenceTeller.Told(Evidence.DECOY, false, "attribute", false);
    }
    if (told == null || description(sentence, from, to, kind)) {
      return null;
    }
    return new PlaceSpan(
        from,
        Math.min(end, kind.to()),
        sentence.slice(from, to),
        told.evidence(),
        told.near(),
        kind.wanted(),
        told.why(),
        told.cautious(),
        places);
  }

  /** "THE NORTHWESTERN PROVINCE OF X", "THE CITY": no name of a place, but words for one. */
  private boolean description(Sentence sentence, int from, int to, KindWords kind) {
    if (to == from + 1 && words.is(Role.DIRECTIONS, sentence.norm(from))) {
      return kind.wanted() != PlaceKind.DIVISION || sentence.norm(kind.to()).equals("of");
    }
    if (!sentence.allCaps()) {
      return false;
    }
    for (int i = from; i < to; i++) {
      String norm = sentence.norm(i);
      if (!words.is(Role.DETERMINERS, norm)
          && !words.is(Role.DIRECTIONS, norm)
          && !words.is(Role.CAUTIOUS, norm)
          && !words.kindWord(norm)) {
        return false;
      }
    }
    return true;
  }

  /** "a US drone", "U.S. soldiers": the short names of states describe what follows. */
  private boolean attributive(Sentence sentence, int from, int to) {
    String norm = sentence.norm(from);
    boolean shortName =
        norm.equals("us") || norm.equals("u.s.") || norm.equals("uk") || norm.equals("u.k.");
    return shortName
        && to == from + 1
        && to < sentence.size()
        && sentence.token(to).word()
        && !words.is(Role.IN, sentence.norm(to))
        && !words.is(Role.CALENDAR, sentence.norm(to))
        && !words.is(Role.FROM, sentence.norm(to))
        && !words.is(Role.IN, sentence.norm(from - 1))
        && !words.is(Role.IN, sentence.norm(from - 2));
  }

  /** "in Pir Koh": a longer name of which the gazetteer happens to have the first word. */
  private PlaceSpan longer(Sentence sentence, int from, int to, List<Place> places, int end) {
    boolean great =
        places.stream()
            .anyMatch(
                p ->
                    p.kind() == PlaceKind.COUNTRY
                        || p.kind() == PlaceKind.DIVISION
                        || p.population() > 100_000);
    if (great
        || sentence.allCaps()
        || to >= end
        || !teller.continuesName(sentence, to)
        || !places(Fold.key(sentence.norm(to))).isEmpty()) {
      return null;
    }
    return unknown(sentence, from, end);
  }

  private static List<Place> villages(List<Place> places) {
    return places.stream()
        .filter(p -> p.kind() == PlaceKind.TOWN && p.population() < LARGEST_VILLAGE)
        .toList();
  }

  private static boolean wellKnown(Place place) {
    return place.kind() != PlaceKind.TOWN || place.population() > 20_000;
  }

  /** A name the gazetteer lacks, but whose kind is said: "the village of X", "X village". */
  private PlaceSpan unknown(Sentence sentence, int i, int end) {
    if (sentence.allCaps() || !sentence.token(i).capitalised()) {
      return null;
    }
    int to = i + 1;
    while (to < end
        && to < i + 4
        && sentence.token(to).capitalised()
        && sentence.token(to).word()) {
      if (words.kindWord(sentence.norm(to))) {
        break;
      }
      to++;
    }
    if (words.is(Role.CAUTIOUS, sentence.norm(i)) && to == i + 1) {
      return null;
    }
    if (words.is(Role.CALENDAR, sentence.norm(i)) || words.kindWord(sentence.norm(i))) {
      return null;
    }
    KindWords kind = KindWords.around(sentence, i, to, words);
    boolean settlement = kind.wanted() == PlaceKind.TOWN || kind.wanted() == PlaceKind.DISTRICT;
    EvidenceTeller.Told told = teller.tell(sentence, i, to, kind, List.of(), false);
    if (told != null && told.evidence() == Evidence.LOCATION && !settlement && to > i + 1) {
      // "at Badambagh Sopore": a quarter nobody lists, and the town it is in.
      List<Place> town =
          places(Fold.key(sentence.norm(to - 1))).stream().filter(PlaceFinder::wellKnown).toList();
      if (!town.isEmpty()) {
        return new PlaceSpan(
            i,
            Math.min(end, kind.to()),
            sentence.slice(to - 1, to),
            told.evidence(),
            true,
            kind.wanted(),
            told.why(),
            true,
            town);
      }
    }
    if (told == null
        || told.evidence() != Evidence.LOCATION
        || !(settlement || told.why().equals("in"))) {
      return null;
    }
    boolean kindOfNext = kind.to() > to && sentence.norm(kind.to()).equals("of");
    if ((!settlement || kindOfNext) && words.is(Role.DETERMINERS, sentence.norm(i - 1))) {
      return null;
    }
    return new PlaceSpan(
        i,
        Math.min(end, kind.to()),
        sentence.slice(i, to),
        told.evidence(),
        told.near(),
        settlement ? kind.wanted() : PlaceKind.TOWN,
        told.why(),
        !settlement,
        List.of());
  }
}
