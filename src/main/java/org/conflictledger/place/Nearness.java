package org.conflictledger.place;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/** Which place of a sentence belongs to a statement in it. */
final class Nearness {

  /** An aside is a place only when the sentence gives no better. */
  private static final double ASIDE_COST = 25;

  private static final double BARE_COST = 8;
  private static final double COUNTRY_COST = 12;
  private static final double AREA_COST = 6;

  private Nearness() {}

  /** "80 deaths from two hospitals in X, 36 in Y": Y is where the 36 are. */
  private static final double COUNT_COST = 30;

  private static final Set<String> DEATHS = WordSet.of("dead", "deaths", "fatalities", "killed");

  private static boolean ofNextCount(Sentence s, int to, int place) {
    int count = DEATHS.contains(s.norm(place - 2)) ? place - 3 : place - 2;
    boolean listed = s.norm(count - 1).equals(",") || s.norm(count - 1).equals("and");
    return count > to && s.norm(place - 1).equals("in") && listed && s.token(count).digits();
  }

  /** "MIRAMSHAH: Three soldiers died": before the first sentence a newsroom as often as not. */
  private static boolean newsroom(
      Sentence sentence, ResolvedPlace place, List<ResolvedPlace> places, int to) {
    return sentence.index() == 0
        && place.from() == 0
        && place.why().startsWith("label")
        && !sentence.item().listed()
        && (inCapitals(sentence.token(0).text())
            || places.stream().anyMatch(other -> elsewhere(sentence, place, other, to)));
  }

  /** "Dhaka: Two men hacked a homoeopath to death in Jhenidah": the newsroom is in Dhaka. */
  private static boolean elsewhere(
      Sentence sentence, ResolvedPlace label, ResolvedPlace other, int to) {
    return other.evidence() == Evidence.LOCATION
        && other.from() >= to
        && other.location().precision() < 6
        && !other.location().admin1().isEmpty()
        && (!other.location().admin1().equals(label.location().admin1()) || town(label, other))
        && !sentence.holds(to, other.from(), JOINTS);
  }

  /** "Raipur: Seven were killed near Basaguda": towns of one state. */
  private static boolean town(ResolvedPlace label, ResolvedPlace other) {
    return label.location().precision() <= 2
        && other.location().precision() <= 2
        && !other.location().place().equals(label.location().place());
  }

  private static final Set<String> JOINTS = WordSet.of(";", "and", "while", "but");

  private static boolean inCapitals(String word) {
    return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
  }

  /** The place of the sentence that stands nearest, clause bounds counted as distance. */
  static ResolvedPlace nearest(List<ResolvedPlace> places, Sentence sentence, int from, int to) {
    ResolvedPlace best = null;
    double least = Double.MAX_VALUE;
    ResolvedPlace last = null;
    for (ResolvedPlace place : places) {
      ResolvedPlace meant = last != null && describes(sentence, last, place) ? last : place;
      double cost = cost(sentence, place, places, from, to);
      if (cost < least) {
        least = cost;
        best = meant;
      }
      last = meant;
    }
    return best;
  }

  /** "in Samarra, 60 miles north of Baghdad,": the second says where the first lies. */
  private static boolean describes(Sentence sentence, ResolvedPlace town, ResolvedPlace other) {
    int gap = other.from() - town.to();
    String mark = sentence.norm(town.to());
    return town.evidence() == Evidence.LOCATION
        && town.location().precision() < 4
        && other.why().startsWith("distance")
        && gap > 1
        && gap <= DESCRIPTION
        && (mark.equals(",") || mark.equals("("));
  }

  /** Words from a town to the one that its place is told by. */
  static final int DESCRIPTION = 10;

  private static double cost(
      Sentence sentence, ResolvedPlace place, List<ResolvedPlace> places, int from, int to) {
    int gapFrom = place.from() >= to ? to : place.to();
    int gapTo = place.from() >= to ? place.from() : from;
    double cost = Math.max(0, gapTo - gapFrom) + (place.from() >= to ? 0 : 2);
    for (int i = gapFrom; i < gapTo; i++) {
      cost += ClauseBounds.cost(sentence, i);
    }
    if (place.from() >= to && ofNextCount(sentence, to, place.from())) {
      cost += COUNT_COST;
    }
    if (place.evidence() == Evidence.BARE) {
      cost += BARE_COST;
    } else if (place.evidence() == Evidence.ASIDE || newsroom(sentence, place, places, to)) {
      cost += ASIDE_COST;
    }
    return switch (place.location().precision()) {
      case 6 -> cost + COUNTRY_COST;
      case 5 -> cost + AREA_COST;
      default -> cost;
    };
  }
}
