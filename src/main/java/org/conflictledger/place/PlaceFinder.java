package org.conflictledger.place;

import java.util.ArrayList;
import java.util.List;
import org.conflictledger.place.PlaceWords.Role;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.Token;
import org.conflictledger.text.Word;
import org.conflictledger.text.WordSet;
import org.conflictledger.text.WordTest;

/**
 * Finds the words of a sentence that may name places, longest first, and tells how each stands
 * there. Which place is meant is for {@link PlaceResolver}.
 */
public final class PlaceFinder {

  private static final int LONGEST = 6;

  /** Nobody calls a city of so many people a village. */
  private static final int LARGEST_VILLAGE = 60_000;

  /** Small words that begin a name's second half: "al-Zour" as "al Zour". */
  private static final WordSet PREFIXES = WordSet.listed(PlaceFinder.class, "prefixes");

  /** Those that are no English word when they stand alone. */
  private static final WordSet SEPARATE = WordSet.of("al", "el", "ar", "ash", "az", "ed", "ez");

  private final Gazetteer gazetteer;
  private final PlaceWords words;
  private final PlaceKeys folded;
  private final LongestNames longest;
  private final EvidenceTeller teller;
  private final Peoples peoples;
  private final Capitals capitals;
  private final UnlistedNames unlisted;

  private final WordTest alone = new WordTest(this::alone);

  /** A finder over a gazetteer. */
  public PlaceFinder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.words = gazetteer.words();
    this.folded = gazetteer.keys();
    this.longest = gazetteer.longestNames();
    this.teller = new EvidenceTeller(words);
    this.peoples = new Peoples(gazetteer);
    this.capitals = new Capitals(gazetteer);
    this.unlisted = new UnlistedNames(gazetteer, teller);
  }

  /**
   * The spans of a sentence in order, none overlapping; those of its dateline are left out, but for
   * round-ups, in which "MOSUL - " heads what happened there.
   */
  public List<PlaceSpan> find(Sentence sentence) {
    boolean heads = sentence.opens() && sentence.item().listed();
    return find(sentence, heads ? 0 : sentence.body(), sentence.size());
  }

  /** The spans of the dateline. */
  List<PlaceSpan> dateline(Sentence sentence) {
    // "(New York, March 9, 2021) -": where an organisation has its office.
    return sentence.norm(0).equals("(") ? List.of() : find(sentence, 0, sentence.body());
  }

  private List<PlaceSpan> find(Sentence sentence, int begin, int end) {
    List<PlaceSpan> spans = new ArrayList<>();
    int i = begin;
    while (i < end) {
      PlaceSpan span = begins(sentence, i) ? at(sentence, i, end, follows(spans, i)) : null;
      if (span == null) {
        i++;
      } else {
        spans.add(spans.isEmpty() ? span : span.besides(spans.get(spans.size() - 1)));
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
    return BEGINNING.at(sentence, i)
        && !something(sentence, i)
        && (sentence.word(i).capitalised() || ARTICLED.at(sentence, i) || bareArticle(sentence, i));
  }

  /** "in an IBO": letters for a thing, for no place has an article like that. */
  private static boolean something(Sentence sentence, int i) {
    return ACRONYM.at(sentence, i) && A.at(sentence, i - 1) && !sentence.allCaps();
  }

  /** "al-Hasakah". */
  private static boolean articled(Word word) {
    int hyphen = word.norm().indexOf('-');
    return hyphen > 0
        && hyphen <= 3
        && PREFIXES.contains(word.norm().substring(0, hyphen))
        && hyphen + 1 < word.text().length()
        && Character.isUpperCase(word.text().charAt(hyphen + 1));
  }

  private static final WordTest ARTICLED = new WordTest(PlaceFinder::articled);

  /** Whether a name may begin with a word, whatever follows. */
  private static boolean beginning(Word word) {
    return word.letters()
        && (word.capitalised() || articled(word) || SEPARATE.contains(word.norm()));
  }

  private static final WordTest BEGINNING = new WordTest(PlaceFinder::beginning);

  private static final WordTest ACRONYM = new WordTest(word -> UnlistedNames.acronym(word.text()));

  private static final WordSet A = WordSet.of("a", "an");

  /** "al Hasakah". */
  private static boolean bareArticle(Sentence sentence, int i) {
    return SEPARATE.at(sentence, i)
        && i + 1 < sentence.size()
        && sentence.word(i + 1).capitalised();
  }

  /** "New Year's Day", "Christmas Eve": days, though places are called so. */
  private static boolean holiday(Sentence sentence, int i) {
    int end = sentence.norm(i + 1).equals("year") ? i + 2 : i + 1;
    int day = sentence.norm(end).equals("'s") ? end + 1 : end;
    return HOLIDAYS.at(sentence, i) && DAYS.at(sentence, day);
  }

  private static final WordSet HOLIDAYS = WordSet.of("new", "christmas", "easter", "boxing");

  private static final WordSet DAYS = WordSet.of("day", "eve", "night", "sunday", "monday");

  private PlaceSpan at(Sentence sentence, int i, int end, boolean afterPlace) {
    if (words.is(Role.CALENDAR, sentence, i) || holiday(sentence, i)) {
      return null;
    }
    PlaceSpan compound = peoples.compound(sentence, i);
    if (compound != null) {
      return compound;
    }
    int limit = Math.min(end, i + Math.min(LONGEST, longest.of(sentence.word(i))));
    List<String> keys = keys(sentence, i, limit);
    for (int n = keys.size(); n > 0; n--) {
      if (!ends(sentence, i + n - 1)) {
        continue;
      }
      List<String> people = gazetteer.demonymByKey(keys.get(n - 1));
      if (!people.isEmpty() && !division(sentence.norm(i + n))) {
        PlaceSpan capital = capitals.of(sentence, i, i + n, people);
        return capital != null ? capital : peoples.demonym(sentence, i, i + n, people);
      }
      List<Place> places =
          sentence.token(i).norm().indexOf('-') > 0 || SEPARATE.at(sentence, i)
              ? gazetteer.byKeyOrBare(keys.get(n - 1))
              : gazetteer.byKey(keys.get(n - 1));
      if (places.isEmpty() && KindWords.district(sentence, i, i + n, words)) {
        places = gazetteer.modestByKey(keys.get(n - 1));
      }
      if (sentence.allCaps() && n == 1 && acronym(sentence.token(i), places)) {
        continue;
      }
      if (!places.isEmpty() && places.get(0).kind() == PlaceKind.COUNTRY) {
        PlaceSpan capital = capitals.of(sentence, i, i + n, List.of(places.get(0).country()));
        if (capital != null) {
          return capital;
        }
      }
      if (!places.isEmpty()) {
        PlaceSpan longer = n < LONGEST ? unlisted.longer(sentence, i, i + n, places, end) : null;
        return longer != null ? longer : span(sentence, i, i + n, places, end, afterPlace);
      }
      if (!people.isEmpty()) {
        return peoples.demonym(sentence, i, i + n, people);
      }
    }
    return unlisted.at(sentence, i, end);
  }

  /** The keys of what may be names of one word, two words and so on that begin at a token. */
  private List<String> keys(Sentence sentence, int from, int limit) {
    if (from >= limit || !sentence.word(from).letters()) {
      return List.of();
    }
    int to = from + 1;
    for (int i = to; i < limit && sentence.word(i).letters(); i++) {
      to = ends(sentence, i) ? i + 1 : to;
    }
    if (to == from + 1 && !alone.at(sentence, from)) {
      return List.of();
    }
    String key = folded.of(sentence.word(from)).key();
    if (to == from + 1) {
      return List.of(key);
    }
    List<String> keys = new ArrayList<>(to - from);
    keys.add(key);
    for (int i = from + 1; i < to; i++) {
      String next = folded.of(sentence.word(i)).key();
      key = key.isEmpty() ? next : key + ' ' + next;
      keys.add(key);
    }
    return keys;
  }

  /** Whether a word by itself is the name of a place or a people. */
  private boolean alone(Word word) {
    if (!beginning(word) || longest.of(word) == 0) {
      return false;
    }
    String key = folded.of(word).key();
    return !gazetteer.demonymByKey(key).isEmpty()
        || !gazetteer.byKeyOrBare(key).isEmpty()
        || !gazetteer.modestByKey(key).isEmpty();
  }

  /** Whether a token may be the last of a name. */
  private static boolean ends(Sentence sentence, int i) {
    return sentence.word(i).capitalised() || ARTICLED.at(sentence, i);
  }

  private static boolean division(String norm) {
    return norm.equals("region") || norm.equals("province");
  }

  /** "CAR", "US": in capitals they may be words. */
  private static boolean acronym(Token token, List<Place> places) {
    return token.text().length() <= 3
        && places.stream().anyMatch(p -> p.kind() == PlaceKind.COUNTRY);
  }

  private PlaceSpan span(
      Sentence sentence, int from, int to, List<Place> named, int end, boolean afterPlace) {
    KindWords kind = KindWords.around(sentence, from, to, words);
    List<Place> places = kind.village() ? villages(named) : named;
    if (places.isEmpty()) {
      return unlisted.at(sentence, from, end);
    }
    Told told = teller.tell(sentence, from, to, kind, places, afterPlace);
    if (told != null && told.evidence() != Evidence.DECOY && attributive(sentence, from, to)) {
      told = Told.of(Evidence.DECOY, "attribute");
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
    if (to == from + 1 && words.is(Role.DIRECTIONS, sentence, from)) {
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
        && !words.is(Role.IN, sentence, to)
        && !words.is(Role.CALENDAR, sentence, to)
        && !words.is(Role.FROM, sentence, to)
        && !words.is(Role.IN, sentence, from - 1)
        && !words.is(Role.IN, sentence, from - 2);
  }

  private static List<Place> villages(List<Place> places) {
    return places.stream()
        .filter(p -> p.kind() == PlaceKind.TOWN && p.population() < LARGEST_VILLAGE)
        .toList();
  }
}
