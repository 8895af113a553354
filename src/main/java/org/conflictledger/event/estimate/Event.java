package org.conflictledger.event.estimate;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.conflictledger.actor.Actor;
import org.conflictledger.place.Location;
import org.conflictledger.time.IsoWeek;
import org.conflictledger.time.Period;

/**
 * One incident, over all articles that report it (SPEC, section 5).
 *
 * @param id stable hash
 * @param week the ISO week it belongs to
 * @param type UCDP's type_of_violence: 1 state-based, 2 non-state, 3 one-sided
 * @param clarity UCDP's event_clarity: 1 clear, 2 less so or already summed over days
 * @param sideA the government in state-based events, the perpetrator in one-sided ones
 * @param killed empty when nobody reported on deaths; its best is the sum of the four deaths
 * @param losses deaths, and other harm, by whose people suffered it and who inflicted it; their
 *     bests add up to the event's bests (its low may be less than their lows together)
 * @param tolls the number killed as it was known on each day it changed, oldest first
 */
public record Event(
    String id,
    Period when,
    IsoWeek week,
    WeekMethod weekMethod,
    Location where,
    int type,
    int clarity,
    Actor sideA,
    Actor sideB,
    long deathsA,
    long deathsB,
    long deathsCivilians,
    long deathsUnknown,
    Optional<Estimate> killed,
    Optional<Estimate> injured,
    Optional<Estimate> captured,
    Optional<Estimate> abducted,
    List<Loss> losses,
    List<Toll> tolls,
    List<String> sources,
    LocalDate firstPublished,
    LocalDate lastPublished,
    List<String> articleIds,
    List<String> mentionIds) {

  /** How the week was found. */
  public enum WeekMethod {
    EVENT_DATE,
    TOLLS,
    PUBLISHED;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * One cell of an event: who suffered, at whose hands, in which week.
   *
   * <p>Empty outcomes were not reported for this pair.
   */
  public record Loss(
      IsoWeek week,
      Actor victim,
      Actor perpetrator,
      Optional<Estimate> killed,
      Optional<Estimate> injured,
      Optional<Estimate> captured,
      Optional<Estimate> abducted) {

    /** Some of its deaths, in a week; the rest of the harm goes with them or stays out. */
    public Loss in(IsoWeek other, Estimate deaths, boolean rest) {
      return new Loss(
          other,
          victim,
          perpetrator,
          Optional.of(deaths),
          rest ? injured : Optional.empty(),
          rest ? captured : Optional.empty(),
          rest ? abducted : Optional.empty());
    }
  }

  /** The toll as known at the end of a day. */
  public record Toll(LocalDate published, Estimate killed, List<String> articleIds) {}
}
