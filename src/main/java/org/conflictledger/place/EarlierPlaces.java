package org.conflictledger.place;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.conflictledger.text.CalendarNames;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;
import org.conflictledger.text.WordTest;

/** Finds the place of a statement, whose sentence names none, in the sentences before it. */
final class EarlierPlaces {

  /** The share of a country that an article is about, if not first of all. */
  private static final double LIKELY = 0.35;

  private static final double SURE = 0.75;

  /** Of fewer sentences nobody can tell how they are set. */
  private static final int SHORT = 8;

  /** So many sentences to a paragraph are one to each but for a few. */
  private static final double LOOSE = 1.2;

  private final Map<Integer, List<ResolvedPlace>> bySentence;
  private final Location main;
  private final CountryVotes votes;
  private final Items items;
  private final Set<Integer> violent = new HashSet<>();

  /**
   * Whether the text is set with a paragraph to each sentence, so that none parts what it tells.
   */
  private final boolean sentenceByLine;

  /** Sentences on a month or year alone, as background has them. */
  private final Set<Integer> bygone = new HashSet<>();

  /** Sentences on what somebody did at other times, and elsewhere. */
  private final Set<Integer> careers = new HashSet<>();

  EarlierPlaces(
      List<Sentence> sentences,
      Map<Integer, List<ResolvedPlace>> bySentence,
      Location main,
      CountryVotes votes,
      PlaceWords words) {
    this.bySentence = bySentence;
    this.main = main;
    this.votes = votes;
    this.items = new Items(sentences);
    long paragraphs = sentences.stream().mapToInt(Sentence::paragraph).distinct().count();
    this.sentenceByLine = sentences.size() > SHORT && sentences.size() <= paragraphs * LOOSE;
    for (Sentence sentence : sentences) {
      if (MainPlace.violent(sentence, words)) {
        violent.add(sentence.index());
      }
      if (ofMonthOrYear(sentence)) {
        bygone.add(sentence.index());
      }
      if (sentence.index() > 0 && MainPlace.career(sentence, words)) {
        careers.add(sentence.index());
      }
    }
  }

  /** "in April", "in 2015", "last year": of no day. */
  private static boolean ofMonthOrYear(Sentence s) {
    if (!CalendarNames.WHOLE_MONTHS.in(s) && !LAST.in(s) && !YEAR.any(s)) {
      return false;
    }
    for (int i = s.body(); i < s.size(); i++) {
      boolean dayBeside = number(s, i - 1) || number(s, i + 1);
      if (CalendarNames.WHOLE_MONTHS.at(s, i) && s.token(i).capitalised() && !dayBeside
          || s.norm(i).equals("last") && s.norm(i + 1).equals("year")
          || s.norm(i - 1).equals("in") && CalendarNames.isYear(s.norm(i))) {
        return true;
      }
    }
    return false;
  }

  private static final WordSet LAST = WordSet.of("last");

  private static final WordTest YEAR = new WordTest(word -> CalendarNames.isYear(word.norm()));

  private static boolean number(Sentence s, int i) {
    return i >= s.body() && i < s.size() && s.token(i).digits() && s.norm(i).length() <= 2;
  }

  /** Whether a sentence without a place of its own may have happened there. */
  private boolean told(ResolvedPlace place) {
    double share = votes.share(place.location().country());
    return share >= SURE || share >= LIKELY && violent.contains(place.sentence());
  }

  /** Whether the sentence before tells of violence in another country that the article names. */
  private boolean besides(ResolvedPlace place) {
    return violent.contains(place.sentence())
        && votes.share(place.location().country()) >= NAMED
        && !place.location().country().equals(main.country());
  }

  private static final double NAMED = 0.1;

  /** The least exact precision of a town: provinces stand in rows where somebody is at home. */
  private static final int TOWN = 2;

  /**
   * The place that the head of a listed item names by the way: "rams a boat in the approaches to
   * Trincomalee".
   */
  Optional<ResolvedPlace> inPassing(Sentence sentence) {
    if (!sentence.item().listed()) {
      return Optional.empty();
    }
    return items.before(sentence).stream()
        .filter(Items.Place::own)
        .flatMap(earlier -> bySentence.getOrDefault(earlier.sentence(), List.of()).stream())
        .filter(told -> told.location().precision() < 6)
        .filter(told -> told.evidence() == Evidence.ASIDE && told.why().startsWith("toward"))
        .findFirst();
  }

  /**
   * The last place of the nearest sentence, of its item or just before, that tells one; of a row of
   * towns, "in Derbent and Makhachkala", the first, as what its own sentence tells is placed there
   * too.
   */
  ResolvedPlace before(Sentence sentence) {
    for (Items.Place earlier : items.before(sentence)) {
      if (careers.contains(earlier.sentence())
          || !earlier.own() && bygone.contains(earlier.sentence())) {
        continue;
      }
      List<ResolvedPlace> there = bySentence.getOrDefault(earlier.sentence(), List.of());
      for (int k = there.size() - 1; k >= 0; k--) {
        ResolvedPlace place = there.get(k);
        boolean later =
            k > 0 && place.why().startsWith("row") && place.location().precision() <= TOWN;
        if (place.evidence() == Evidence.LOCATION
            && !later
            && !(k > 0 && describes(place, there.get(k - 1)))
            && place.location().precision() < 6
            && (earlier.own() || !aside(place))
            && (earlier.own()
                || told(place)
                || earlier.sentence() == sentence.index() - 1 && besides(place))) {
          return place;
        }
      }
    }
    return countryHeading(sentence);
  }

  /** Whether a place far from what the lede tells stands where nobody is told to be harmed. */
  private boolean aside(ResolvedPlace place) {
    return !sentenceByLine
        && violent.contains(0)
        && !violent.contains(place.sentence())
        && !main.admin1().isEmpty()
        && !main.admin1().equals(place.location().admin1());
  }

  /** "In Baqouba, 35 miles northeast of Baghdad,": where Baqouba lies. */
  private static boolean describes(ResolvedPlace other, ResolvedPlace town) {
    return other.why().startsWith("distance")
        && town.evidence() == Evidence.LOCATION
        && town.location().precision() < 4
        && other.from() - town.to() <= Nearness.DESCRIPTION;
  }

  /** "Benin", over what happened there; null where no heading is a country alone. */
  private ResolvedPlace countryHeading(Sentence sentence) {
    for (int head : items.heads(sentence)) {
      List<ResolvedPlace> there = bySentence.getOrDefault(head, List.of());
      if (there.size() == 1
          && there.get(0).location().precision() == 6
          && there.get(0).from() == 0
          && !there.get(0).location().country().equals(main.country())) {
        return there.get(0);
      }
    }
    return null;
  }
}
