package org.conflictledger.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.conflictledger.text.Document;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * Decides which places an article's words mean: first the countries it is about, then each name
 * within them, then what lies in what. Thread-safe; one serves all articles.
 */
public final class PlaceResolver {

  private static final double HINT = 4;
  private static final double DATELINE = 2.5;

  private static final long CITY = 500_000;

  private final Gazetteer gazetteer;
  private final PlaceFinder finder;
  private final Coordination coordination;
  private final CountryBeside beside;
  private final Capitals capitals;
  private final Datelines datelines;

  /** A resolver over a gazetteer. */
  public PlaceResolver(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.finder = new PlaceFinder(gazetteer);
    this.coordination = new Coordination(gazetteer.words());
    this.beside = new CountryBeside(gazetteer);
    this.capitals = new Capitals(gazetteer);
    this.datelines = new Datelines(gazetteer, finder);
  }

  /** The places of a document. */
  public PlaceMap resolve(Document document) {
    return resolve(document, "");
  }

  /**
   * The places of a document.
   *
   * @param countryHint ISO 3166-1 alpha-2 of the country it is known to be about; may be empty
   */
  public PlaceMap resolve(Document document, String countryHint) {
    List<Sentence> sentences = new ArrayList<>();
    document.title().ifPresent(sentences::add);
    sentences.addAll(document.sentences());
    Map<Integer, List<PlaceSpan>> spans = new HashMap<>();
    CountryVotes votes = new CountryVotes(gazetteer.words());
    votes.add(countryHint, HINT);
    CountrySigns signs = gazetteer.signs();
    for (Sentence sentence : sentences) {
      List<PlaceSpan> named = Newsrooms.of(sentence, finder.find(sentence));
      signs.count(sentence, named, votes);
      List<PlaceSpan> found = beside.narrow(sentence, coordination.share(sentence, named));
      spans.put(sentence.index(), found);
      found.forEach(span -> votes.count(sentence, span));
    }
    votes.add(datelines.country(document, votes), DATELINE);
    for (Sentence sentence : sentences) {
      spans.computeIfPresent(
          sentence.index(),
          (i, found) ->
              capitals.with(sentence, Newsrooms.home(found, votes.first()), votes.first()));
    }

    CandidateChooser chooser = new CandidateChooser(gazetteer, votes);
    spans.values().forEach(found -> found.forEach(chooser::learn));
    believe(sentences, spans, chooser);

    Locations locations = new Locations(gazetteer, document.article().published());
    Nesting nesting = new Nesting(gazetteer.words(), locations);
    List<ResolvedPlace> places = new ArrayList<>();
    Set<String> refused = new HashSet<>();
    List<ResolvedPlace> headline = new ArrayList<>();
    for (Sentence sentence : headlineLast(sentences)) {
      List<PlaceSpan> found = spans.get(sentence.index());
      boolean title = sentence.index() == Sentence.TITLE;
      (title ? headline : places)
          .addAll(nesting.join(sentence, meant(sentence, found, chooser, refused)));
    }
    places.addAll(0, headline);
    Location country =
        country(
            votes.first(),
            places,
            code -> inside(document, code, signs, votes, locations),
            locations);
    Villages villages = new Villages(locations, gazetteer.words());
    List<ResolvedPlace> settled = villages.settle(sentences, places, country, votes);
    return new PlaceMap(sentences, settled, country, votes, gazetteer.words());
  }

  /** A headline names bare towns; what the text says of where they lie holds for it too. */
  private static List<Sentence> headlineLast(List<Sentence> sentences) {
    List<Sentence> order = new ArrayList<>(sentences);
    if (!order.isEmpty() && order.get(0).index() == Sentence.TITLE) {
      order.add(order.remove(0));
    }
    return order;
  }

  /** What tells where in a country: the division at home of whom it names, else its dateline. */
  private Optional<Location> inside(
      Document document, String code, CountrySigns signs, CountryVotes votes, Locations locations) {
    return signs
        .home(code)
        .map(locations::division)
        .or(
            () ->
                datelines.town(document, code, votes).map(town -> locations.of(town, true, null)));
  }

  /**
   * The country an article is about, or where in it, when the article names no place there.
   *
   * @param inside what else tells where in a country
   */
  private static Location country(
      String code,
      List<ResolvedPlace> places,
      Function<String, Optional<Location>> inside,
      Locations locations) {
    boolean placed =
        places.stream()
            .map(ResolvedPlace::location)
            .anyMatch(where -> where.country().equals(code) && !where.admin1().isEmpty());
    Optional<Location> home = placed ? Optional.empty() : inside.apply(code);
    return home.filter(Location::known).orElseGet(() -> locations.country(code));
  }

  /** A name once believed in a clear position is believed wherever the article repeats it. */
  private static void believe(
      List<Sentence> sentences, Map<Integer, List<PlaceSpan>> spans, CandidateChooser chooser) {
    for (Sentence sentence : sentences) {
      List<PlaceSpan> beside = spans.get(sentence.index());
      for (PlaceSpan span : beside) {
        if (span.evidence() == Evidence.LOCATION && chooser.choose(span, beside).isPresent()) {
          chooser.believe(span);
        }
      }
    }
  }

  /**
   * @param refused names that an earlier sentence said to lie elsewhere than the place known; added
   *     to
   */
  private List<Nesting.Meant> meant(
      Sentence sentence, List<PlaceSpan> spans, CandidateChooser chooser, Set<String> refused) {
    List<Nesting.Meant> meant = new ArrayList<>();
    for (PlaceSpan span : spans) {
      if (span.evidence() == Evidence.DECOY) {
        continue;
      }
      String key = Fold.key(span.name());
      Optional<Place> chosen =
          chooser
              .choose(span, spans)
              .filter(p -> !OtherCountry.said(sentence, p, span, spans, gazetteer.words()));
      if (spans.stream().anyMatch(other -> building(sentence, span, other))
          && chosen.filter(p -> elsewhere(sentence, p, span, spans, chooser)).isPresent()) {
        continue;
      }
      if (chosen.filter(p -> elsewhere(sentence, p, span, spans, chooser)).isPresent()) {
        refused.add(key);
      }
      Optional<Place> place = chosen.filter(p -> !refused.contains(key));
      if (place.isPresent()) {
        meant.add(new Nesting.Meant(span, place.get()));
      } else if (span.evidence() == Evidence.LOCATION
              && (span.wanted() == PlaceKind.TOWN || governsNext(sentence, span, spans))
          || span.candidates().isEmpty()) {
        meant.add(new Nesting.Meant(span, null));
      }
    }
    return meant;
  }

  /** "the X quarter of Y", "X in Y district": not a town X of another region. */
  private boolean elsewhere(
      Sentence sentence,
      Place place,
      PlaceSpan span,
      List<PlaceSpan> spans,
      CandidateChooser chooser) {
    boolean settlement = place.kind() == PlaceKind.TOWN || span.wanted() == PlaceKind.TOWN;
    if (!settlement || place.population() > 500_000) {
      return false;
    }
    for (PlaceSpan other : spans) {
      if (lies(sentence, span, other)
          || quarter(sentence, place, span, other)
          || building(sentence, span, other)) {
        return chooser.choose(other, spans).filter(p -> !Nesting.inside(place, p)).isPresent();
      }
    }
    return span.wanted() == PlaceKind.TOWN && outside(place, spans, chooser);
  }

  /** "in X province a mine went off at the village of Y": Y lies in no other province. */
  private static boolean outside(Place place, List<PlaceSpan> spans, CandidateChooser chooser) {
    List<Place> divisions =
        spans.stream()
            .filter(other -> other.wanted() == PlaceKind.DIVISION || other.why().equals("kind"))
            .filter(other -> other.evidence() == Evidence.LOCATION)
            .flatMap(other -> chooser.choose(other, spans).stream())
            .filter(other -> other.kind() == PlaceKind.DIVISION)
            .distinct()
            .limit(2)
            .toList();
    return divisions.size() == 1 && !Nesting.inside(place, divisions.get(0));
  }

  /** "at the X mosque in the Y quarter of Z". */
  private boolean building(Sentence sentence, PlaceSpan span, PlaceSpan other) {
    PlaceWords words = gazetteer.words();
    int gap = other.from() - span.to();
    return (words.is(PlaceWords.Role.BUILDINGS, sentence, span.to())
            || words.is(PlaceWords.Role.BUILDINGS, sentence, span.to() - 1))
        && gap > 0
        && gap <= BUILDING
        && other.evidence() == Evidence.LOCATION;
  }

  private static final int BUILDING = 6;

  /** "in X, Lahore": a name that is no other town's, and a city after it. */
  private static boolean quarter(Sentence sentence, Place place, PlaceSpan span, PlaceSpan other) {
    return span.evidence() == Evidence.LOCATION
        && other.from() == span.to() + 1
        && sentence.norm(span.to()).equals(",")
        && !listed(sentence, other.to())
        && !Fold.key(place.name()).equals(Fold.key(span.name()))
        && other.candidates().stream()
            .anyMatch(p -> p.country().equals(place.country()) && p.population() > CITY);
  }

  private static boolean listed(Sentence sentence, int i) {
    String next = sentence.norm(i);
    boolean goesOn = i + 1 < sentence.size() && sentence.token(i + 1).capitalised();
    return next.equals("and") || next.equals("or") || next.equals(",") && goesOn;
  }

  private static boolean governsNext(Sentence sentence, PlaceSpan span, List<PlaceSpan> spans) {
    return spans.stream().anyMatch(other -> lies(sentence, span, other));
  }

  /** Whether the text says at once that one lies in the other. */
  private static boolean lies(Sentence sentence, PlaceSpan span, PlaceSpan other) {
    int gap = other.from() - span.to();
    String between = sentence.norm(span.to());
    if (between.equals(",") && other.evidence() == Evidence.LOCATION) {
      return apposition(sentence, span.to() + 1, other.from());
    }
    if (gap == 1 && between.equals("of") && span.wanted() == PlaceKind.DISTRICT) {
      // "in the X district of Y"
      return other.evidence() == Evidence.LOCATION || other.evidence() == Evidence.BARE;
    }
    return gap >= 1
        && gap <= 2
        && other.evidence() == Evidence.LOCATION
        && (between.equals("of")
            || between.equals("in")
            || between.equals("under") && other.wanted() != null);
  }

  private static final int APPOSITION = 9;

  private static final Set<String> ARTICLES = WordSet.of("a", "an", "the");

  /** "X, in Y", "X, a fishing village in Y". */
  private static boolean apposition(Sentence sentence, int from, int to) {
    boolean in = sentence.norm(to - 1).equals("in") || sentence.norm(to - 1).equals("of");
    boolean the = sentence.norm(to - 1).equals("the") && sentence.norm(to - 2).equals("in");
    if (!in && !the || to - from > APPOSITION) {
      return false;
    }
    if (to - from == 1) {
      return sentence.norm(from).equals("in");
    }
    for (int i = from + 1; i < to; i++) {
      if (!sentence.token(i).word() || sentence.token(i).capitalised()) {
        return false;
      }
    }
    return ARTICLES.contains(sentence.norm(from));
  }

  /** The words of a sentence that may name places, with all the places they may mean. */
  public List<PlaceSpan> names(Sentence sentence) {
    return finder.find(sentence);
  }
}
