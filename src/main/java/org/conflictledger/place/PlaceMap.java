package org.conflictledger.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.conflictledger.text.Sentence;

/** The places of one article, and where each of its statements happened. Immutable. */
public final class PlaceMap {

  private final List<ResolvedPlace> places;
  private final Map<Integer, List<ResolvedPlace>> bySentence = new HashMap<>();
  private final Location main;
  private final Location country;
  private final EarlierPlaces earlier;

  PlaceMap(
      List<Sentence> sentences,
      List<ResolvedPlace> places,
      Location country,
      CountryVotes votes,
      PlaceWords words) {
    this.places = List.copyOf(places);
    this.country = country;
    for (ResolvedPlace place : places) {
      bySentence.computeIfAbsent(place.sentence(), s -> new ArrayList<>()).add(place);
    }
    this.main = MainPlace.of(sentences, this.places, country, votes, words);
    this.earlier = new EarlierPlaces(sentences, bySentence, main, votes, words);
  }

  /** A location and how it was told, for people who ask why. */
  public record Answer(Location location, String why) {}

  /**
   * Where the statement at these tokens happened: a place of its sentence, else of the sentences
   * before, else the article's; its country or {@link Location#UNKNOWN} when nothing is told.
   *
   * @param fromToken index of the statement's first token
   * @param toToken index after its last
   */
  public Location at(Sentence sentence, int fromToken, int toToken) {
    return explain(sentence, fromToken, toToken).location();
  }

  /** {@link #at} with its reason. */
  public Answer explain(Sentence sentence, int fromToken, int toToken) {
    if (there(sentence, toToken)) {
      ResolvedPlace told = earlierIn(sentence, fromToken).orElseGet(() -> earlier.before(sentence));
      if (told != null) {
        return answer("sentence before, \"there\"", told);
      }
    }
    ResolvedPlace own = Nearness.nearest(placesOf(sentence), sentence, fromToken, toToken);
    if ((own == null || own.evidence() != Evidence.LOCATION) && thatCountry(sentence)) {
      Optional<ResolvedPlace> told = lastBefore(sentence);
      if (told.isPresent()) {
        return new Answer(told.get().location().wholeCountry(), "\"that country\", told before");
      }
    }
    if (own != null && own.evidence() == Evidence.LOCATION) {
      return answer("sentence", own);
    }
    if (own != null && own.evidence() == Evidence.BARE && own.location().precision() != 6) {
      return answer("sentence", finer(sentence, own));
    }
    if (own != null && own.evidence() == Evidence.ASIDE && own.location().equals(main)) {
      // "Reinforcements reached X and shot five", where X is what the article tells of
      return answer("sentence, in passing", own);
    }
    ResolvedPlace before = earlier.before(sentence);
    if (before != null) {
      return answer("sentence before", before);
    }
    Optional<ResolvedPlace> passing = earlier.inPassing(sentence);
    if (passing.isPresent()) {
      return answer("sentence before, in passing", passing.get());
    }
    if (main.known() && (own == null || own.location().precision() == 6 || agrees(own))) {
      return new Answer(main, "article: main place");
    }
    if (own != null) {
      return answer("sentence, in passing", own);
    }
    return new Answer(country, country.known() ? "article: country" : "nothing told");
  }

  /**
   * The place the sentence itself gives as the statement's, if it does: not one taken over from
   * other sentences.
   */
  public Optional<Location> explicitAt(Sentence sentence, int fromToken, int toToken) {
    return explicit(sentence, fromToken, toToken).map(own -> finer(sentence, own).location());
  }

  /** Whether the place that a sentence gives a statement is named within some of its words. */
  public boolean namedWithin(Sentence sentence, int fromToken, int toToken, int first, int last) {
    return explicit(sentence, fromToken, toToken)
        .filter(own -> own.from() >= first && own.to() <= last)
        .isPresent();
  }

  private Optional<ResolvedPlace> explicit(Sentence sentence, int fromToken, int toToken) {
    ResolvedPlace own = Nearness.nearest(placesOf(sentence), sentence, fromToken, toToken);
    if (own == null || own.evidence().ordinal() > Evidence.BARE.ordinal()) {
      return Optional.empty();
    }
    if (own.evidence() == Evidence.BARE && own.location().precision() == 6) {
      return Optional.empty();
    }
    return Optional.of(own);
  }

  /**
   * Whether a sentence names no place and the one before names several far apart: what it sums up
   * is of all of them.
   */
  public boolean afterSeveral(Sentence sentence) {
    boolean own =
        bySentence.getOrDefault(sentence.index(), List.of()).stream()
            .anyMatch(place -> place.location().precision() < 6);
    return !own
        && bySentence.getOrDefault(sentence.index() - 1, List.of()).stream()
                .filter(place -> place.evidence().ordinal() <= Evidence.BARE.ordinal())
                .map(place -> place.location().admin1())
                .filter(division -> !division.isEmpty())
                .distinct()
                .count()
            >= SEVERAL;
  }

  /**
   * The place that the sentence names last before "there", not at its head: who speaks stands
   * there.
   */
  private Optional<ResolvedPlace> earlierIn(Sentence sentence, int from) {
    return bySentence.getOrDefault(sentence.index(), List.of()).stream()
        .filter(place -> place.to() <= from && place.from() > sentence.body() + 1)
        // "troops moved on the town of X after ... were killed there"
        .filter(place -> place.evidence().ordinal() <= Evidence.ASIDE.ordinal())
        .filter(place -> place.location().precision() < 6)
        .reduce((one, next) -> next);
  }

  /**
   * How many divisions the row has that the statement's place stands in: 3 for "in Cairo,
   * Alexandria and Suez"; 0 when the sentence gives it no place.
   */
  public int row(Sentence sentence, int fromToken, int toToken) {
    ResolvedPlace own = Nearness.nearest(placesOf(sentence), sentence, fromToken, toToken);
    List<ResolvedPlace> there = bySentence.getOrDefault(sentence.index(), List.of());
    if (own == null || own.evidence() != Evidence.LOCATION) {
      return 0;
    }
    int at = there.indexOf(own);
    Set<String> divisions = new HashSet<>();
    divisions.add(own.location().admin1());
    for (int i = at + 1; i < there.size() && row(sentence, there.get(i - 1), there.get(i)); i++) {
      divisions.add(there.get(i).location().admin1());
    }
    for (int i = at; i > 0 && row(sentence, there.get(i - 1), there.get(i)); i--) {
      divisions.add(there.get(i - 1).location().admin1());
    }
    divisions.remove("");
    return divisions.size();
  }

  private static boolean row(Sentence sentence, ResolvedPlace one, ResolvedPlace next) {
    for (int i = one.to(); i < next.from(); i++) {
      if (sentence.token(i).word() && !sentence.norm(i).equals("and")) {
        return false;
      }
    }
    return next.from() >= one.to();
  }

  private static boolean thatCountry(Sentence sentence) {
    for (int i = sentence.body() + 1; i < sentence.size() - 1; i++) {
      boolean that = sentence.norm(i).equals("that") && sentence.norm(i + 1).equals("country");
      if (that && sentence.norm(i - 1).equals("in")) {
        return true;
      }
    }
    return false;
  }

  /** The last place named in the nearest sentence before that names one. */
  private Optional<ResolvedPlace> lastBefore(Sentence sentence) {
    for (int i = sentence.index() - 1; i >= 0 && i >= sentence.index() - 3; i--) {
      List<ResolvedPlace> there = bySentence.getOrDefault(i, List.of());
      for (int k = there.size() - 1; k >= 0; k--) {
        if (!there.get(k).location().country().isEmpty()) {
          return Optional.of(there.get(k));
        }
      }
    }
    return Optional.empty();
  }

  /** So many divisions in a sentence are a list. */
  private static final int SEVERAL = 3;

  /** "Eight civilians were killed there, it said in Tripoli": where the last sentence was. */
  private static boolean there(Sentence sentence, int to) {
    for (int i = to; i < to + 2; i++) {
      String next = sentence.norm(i + 1);
      if (sentence.norm(i).equals("there")) {
        return next.isEmpty() || next.equals(",") || next.equals(".") || next.equals("on");
      }
    }
    return false;
  }

  /** What words that may name a place were taken to mean; empty when nothing. */
  public Optional<Location> meaning(Sentence sentence, int from, int to) {
    return bySentence.getOrDefault(sentence.index(), List.of()).stream()
        .filter(place -> place.from() < to && from < place.to())
        .map(ResolvedPlace::location)
        .findFirst();
  }

  /** The first place that words of a sentence give as where something happened. */
  public Optional<Location> told(Sentence sentence, int from, int to) {
    return placesOf(sentence).stream()
        .filter(place -> place.from() >= from && place.from() < to)
        .filter(place -> place.evidence() == Evidence.LOCATION)
        .map(ResolvedPlace::location)
        .findFirst();
  }

  /** Whether a sentence gives a town or a division as where something happened. */
  public boolean tellsTown(Sentence sentence) {
    return placesOf(sentence).stream()
        .filter(place -> place.evidence().ordinal() <= Evidence.BARE.ordinal())
        .anyMatch(place -> place.location().precision() < 6);
  }

  /** Where the article's main incident happened; unknown when it names no place. */
  public Location main() {
    return main;
  }

  /** One line a place: sentence, tokens, how it stands, what it means. */
  public List<String> trace() {
    List<String> lines = new ArrayList<>();
    for (ResolvedPlace place : places) {
      Location l = place.location();
      lines.add(
          place.sentence()
              + ":"
              + place.from()
              + "-"
              + place.to()
              + " "
              + place.evidence()
              + " "
              + l.place()
              + "/"
              + l.admin1()
              + "/"
              + l.country()
              + "/"
              + l.precision()
              + " ("
              + place.why()
              + ")");
    }
    return lines;
  }

  private static Answer answer(String how, ResolvedPlace place) {
    return new Answer(place.location(), how + ": " + place.why());
  }

  private boolean agrees(ResolvedPlace own) {
    return own.location().country().equals(main.country());
  }

  /** "police of X province were attacked in Y district": the one place it names in the division. */
  private ResolvedPlace finer(Sentence sentence, ResolvedPlace own) {
    if (own.location().precision() != DIVISION) {
      return own;
    }
    List<ResolvedPlace> inside =
        placesOf(sentence).stream()
            .filter(place -> place.evidence() == Evidence.LOCATION)
            .filter(place -> place.location().precision() < DIVISION)
            .filter(place -> place.location().admin1().equals(own.location().admin1()))
            .toList();
    return inside.size() == 1 ? inside.get(0) : own;
  }

  /** UCDP's where_prec of a first-order division. */
  private static final int DIVISION = 4;

  private List<ResolvedPlace> placesOf(Sentence sentence) {
    return bySentence.getOrDefault(sentence.index(), List.of());
  }
}
