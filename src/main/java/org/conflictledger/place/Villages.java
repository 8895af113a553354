package org.conflictledger.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.conflictledger.place.PlaceWords.Role;
import org.conflictledger.text.EnglishWords;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.Token;
import org.conflictledger.text.WordSet;

/**
 * Villages that the gazetteer lacks and that stand alone: "gunmen killed nine at Sofara". They lie
 * where their sentence, those before or the article is, and the location is no more exact than
 * that.
 */
final class Villages {

  /** Something happens in what follows these; "on", "over" and "amid" are said of other things. */
  private static final Set<String> IN =
      WordSet.of("in", "at", "near", "inside", "outside", "around", "of");

  private final Locations locations;
  private final PlaceWords words;

  Villages(Locations locations, PlaceWords words) {
    this.locations = locations;
    this.words = words;
  }

  /** A village of which nothing is known but the name. */
  static ResolvedPlace called(Sentence sentence, PlaceSpan span, String why) {
    return new ResolvedPlace(
        sentence.index(),
        span.from(),
        span.to(),
        span.evidence(),
        Location.UNKNOWN.called(span.name()),
        why);
  }

  /** The places of an article, those without a country put where they may lie or left out. */
  List<ResolvedPlace> settle(
      List<Sentence> sentences, List<ResolvedPlace> places, Location country, CountryVotes votes) {
    List<ResolvedPlace> known = places.stream().filter(p -> p.location().known()).toList();
    if (known.size() == places.size()) {
      return places;
    }
    Items items = new Items(sentences);
    Map<Integer, Sentence> texts = new HashMap<>();
    sentences.forEach(sentence -> texts.put(sentence.index(), sentence));
    Map<Integer, List<ResolvedPlace>> bySentence = new HashMap<>();
    known.forEach(p -> bySentence.computeIfAbsent(p.sentence(), s -> new ArrayList<>()).add(p));
    Location main = MainPlace.of(sentences, known, country, votes, words);
    List<ResolvedPlace> settled = new ArrayList<>();
    Map<String, List<Named>> persons = null;
    Set<String> standing = standing(texts, places);
    for (ResolvedPlace place : places) {
      if (place.location().known()) {
        settled.add(place);
        continue;
      }
      if (!stands(texts.get(place.sentence()), place, standing)) {
        continue;
      }
      persons = persons == null ? persons(sentences) : persons;
      if (person(persons, place)) {
        continue;
      }
      Location around =
          beside(place, bySentence.getOrDefault(place.sentence(), List.of()))
              .or(() -> heading(texts.get(place.sentence()), place, bySentence))
              .or(() -> before(items.before(texts.get(place.sentence())), bySentence))
              .orElse(widened(main));
      if (around.known()) {
        Location inside = locations.inside(place.location().place(), around, false);
        settled.add(place.with(inside));
      }
    }
    return alike(settled);
  }

  /** The keys of the villages that stand somewhere as places do, so that others of it do too. */
  private Set<String> standing(Map<Integer, Sentence> texts, List<ResolvedPlace> places) {
    Set<String> standing = new HashSet<>();
    for (ResolvedPlace place : places) {
      if (village(place.location())
          && (place.location().known() || stands(texts.get(place.sentence()), place, standing))) {
        standing.add(Fold.key(place.location().place()));
      }
    }
    return standing;
  }

  private static boolean village(Location location) {
    return location.placeId().isEmpty() && !location.place().isEmpty();
  }

  /** One village lies in one place: where it is told best. */
  private static List<ResolvedPlace> alike(List<ResolvedPlace> places) {
    Map<String, Location> best = new HashMap<>();
    for (ResolvedPlace place : places) {
      Location where = place.location();
      if (village(where)) {
        best.merge(Fold.key(where.place()), where, (a, b) -> b.precision() < a.precision() ? b : a);
      }
    }
    return places.stream()
        .map(
            place ->
                village(place.location())
                    ? place.with(best.get(Fold.key(place.location().place())))
                    : place)
        .toList();
  }

  /** What the same sentence says of where it is: "in Mopti region ... at Sofara". */
  private Optional<Location> beside(ResolvedPlace village, List<ResolvedPlace> others) {
    ResolvedPlace nearest = null;
    int least = Integer.MAX_VALUE;
    for (ResolvedPlace other : others) {
      int gap = Math.max(other.from() - village.to(), village.from() - other.to());
      boolean there = other.evidence().ordinal() <= Evidence.BARE.ordinal();
      if (there && other.location().precision() < 6 && gap < least) {
        least = gap;
        nearest = other;
      }
    }
    return Optional.ofNullable(nearest).map(place -> widened(place.location()));
  }

  /** The country that heads an entry: "Niger: Two policemen died at Tamou". */
  private static Optional<Location> heading(
      Sentence sentence, ResolvedPlace village, Map<Integer, List<ResolvedPlace>> bySentence) {
    return bySentence.getOrDefault(sentence.index(), List.of()).stream()
        .filter(place -> sentence.opens() && place.to() < village.from())
        .filter(place -> place.from() == sentence.body() && sentence.norm(place.to()).equals(":"))
        .map(ResolvedPlace::location)
        .findFirst();
  }

  private Optional<Location> before(
      List<Items.Place> earlier, Map<Integer, List<ResolvedPlace>> bySentence) {
    for (Items.Place sentence : earlier) {
      Optional<Location> told =
          bySentence.getOrDefault(sentence.sentence(), List.of()).stream()
              .filter(place -> place.evidence() == Evidence.LOCATION)
              .map(ResolvedPlace::location)
              .filter(place -> place.precision() < 6)
              .findFirst();
      if (told.isPresent()) {
        return told.map(this::widened);
      }
    }
    return Optional.empty();
  }

  /** The division of a place, else its country: a village may lie anywhere in it. */
  private Location widened(Location place) {
    Location division =
        place.admin1().isEmpty() ? Location.UNKNOWN : locations.division(place.admin1());
    return division.known() ? division : locations.country(place.country());
  }

  /**
   * Whether the name is no word of the language and stands as that of a place does: "on the X road"
   * is nowhere in particular.
   */
  private boolean stands(Sentence sentence, ResolvedPlace village, Set<String> standing) {
    if (sentence.allCaps() || village.evidence() != Evidence.LOCATION) {
      return false;
    }
    for (int i = village.from(); i < village.to(); i++) {
      String norm = sentence.norm(i);
      boolean name = sentence.token(i).capitalised() && !words.kindWord(norm);
      if (name && (shouting(sentence.token(i)) || norm.length() > 3 && ordinary(norm))) {
        return false;
      }
    }
    return IN.contains(sentence.norm(village.from() - 1)) || struck(sentence, village, standing);
  }

  /** "a strike on X": people too, so that more must tell a place: ", near Y", or another "in X". */
  private boolean struck(Sentence sentence, ResolvedPlace village, Set<String> standing) {
    boolean described =
        sentence.norm(village.to()).equals(",")
            && LYING.contains(sentence.norm(village.to() + 1))
            && village.to() + 2 < sentence.size();
    return sentence.norm(village.from() - 1).equals("on")
        && words.is(Role.ATTACKS, sentence, village.from() - 2)
        && (described || standing.contains(Fold.key(village.location().place())));
  }

  private static final WordSet LYING = WordSet.listed(Villages.class, "lying");

  private boolean ordinary(String norm) {
    String first = norm.substring(0, norm.indexOf('-') < 4 ? norm.length() : norm.indexOf('-'));
    return EnglishWords.contains(first)
        || words.is(Role.CAUTIOUS, first)
        || words.is(Role.ORG_TAILS, norm)
        || words.is(Role.PERSON_TITLES, norm);
  }

  /** "the IED", "CNN". */
  private static boolean shouting(Token token) {
    return token.text().equals(token.text().toUpperCase(Locale.ROOT));
  }

  /** A token that names somebody. */
  private record Named(int sentence, int token) {}

  /** Where an article gives a name to somebody, by its key: "Colonel X", "X said". */
  private Map<String, List<Named>> persons(List<Sentence> sentences) {
    Map<String, List<Named>> persons = new HashMap<>();
    for (Sentence sentence : sentences) {
      if (!words.in(Role.PERSON_TITLES, sentence) && !words.in(Role.SPEECH_VERBS, sentence)) {
        continue;
      }
      for (int i = 1; i < sentence.size(); i++) {
        if (sentence.word(i).capitalised()
            && (words.is(Role.PERSON_TITLES, sentence, i - 1)
                || words.is(Role.SPEECH_VERBS, sentence, i + 1))) {
          persons
              .computeIfAbsent(Fold.key(sentence.norm(i)), key -> new ArrayList<>(2))
              .add(new Named(sentence.index(), i));
        }
      }
    }
    return persons;
  }

  /** Whether the article gives the name to somebody elsewhere. */
  private static boolean person(Map<String, List<Named>> persons, ResolvedPlace village) {
    String[] name = Fold.key(village.location().place()).split(" ");
    for (Named named : persons.getOrDefault(name[name.length - 1], List.of())) {
      boolean own =
          named.sentence() == village.sentence()
              && named.token() < village.to()
              && named.token() >= village.from();
      if (!own) {
        return true;
      }
    }
    return false;
  }
}
