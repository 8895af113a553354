package org.conflictledger.event.link;

import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.conflictledger.event.estimate.Share;
import org.conflictledger.event.incident.Locus;
import org.conflictledger.event.setting.JoinSettings;
import org.conflictledger.place.Location;
import org.conflictledger.time.Period;

/**
 * How likely two incidents of different articles are one: the evidence of place, day, numbers,
 * sides, kind of attack and words, in bits, after Fellegi and Sunter (1969). What each counts
 * stands in {@code conf/linking.json}.
 */
final class PairScore {

  /** What no evidence outweighs. */
  static final double NEVER = Double.NEGATIVE_INFINITY;

  /** Places from this precision on are districts and other areas, not points. */
  private static final int AREA = 3;

  private final JoinSettings settings;
  private final NumberScore numbers;

  PairScore(JoinSettings settings, Branches branches) {
    this.settings = settings;
    this.numbers = new NumberScore(settings, branches);
  }

  /** Bits, or {@link #NEVER}; the same for both orders. */
  double of(Candidate a, Candidate b) {
    if (a.incident().articleId().equals(b.incident().articleId())) {
      // The article itself tells them apart.
      return NEVER;
    }
    boolean retold = retold(a, b);
    double place = place(a.incident().where(), b.incident().where());
    if (place == NEVER && !retold) {
      return NEVER;
    }
    boolean agree = NumberScore.agree(a, b);
    double day = day(a, b, agree);
    if (day == NEVER && !retold) {
      return NEVER;
    }
    // What is recalled stands under the place and the day of the news.
    place = place == NEVER ? settings.place().country() : place;
    day = day == NEVER ? settings.day().slack() : day;
    double known = located(a, b, place, day) + sides(a, b) + story(a, b);
    known += retold ? settings.numbers().retold() : 0;
    if (a.samePerson(b)) {
      // A name says more of who was harmed than what an article takes its bearer for.
      return known + Math.max(0, numbers.of(a, b)) + settings.sides().person();
    }
    return known + numbers.of(a, b) + person(a, b);
  }

  /**
   * Whether both have so many people of one kind, or so many at one place, within some weeks, that
   * it is no chance.
   */
  private boolean retold(Candidate a, Candidate b) {
    return Math.abs(ChronoUnit.DAYS.between(a.day(), b.day())) <= settings.retold_days()
        && (!Collections.disjoint(a.tolls(), b.tolls())
            || manyAtOnePlace(a, b)
            || manyOfOneKind(a, b)
            || manyOfOneKind(b, a));
  }

  /** "120 policemen were killed", "armed men who massacred 120 people". */
  private boolean manyOfOneKind(Candidate kind, Candidate people) {
    return kind.outcome() == people.outcome()
        && shares(people)
            .filter(share -> share.anonymous() && share.number().best() % Candidate.ROUND != 0)
            .filter(share -> share.number().best() >= settings.retold_anywhere())
            .anyMatch(
                share ->
                    shares(kind)
                        .anyMatch(
                            other ->
                                !other.anonymous()
                                    && other.number().best() == share.number().best()));
  }

  private static Stream<Share> shares(Candidate candidate) {
    return candidate.harm().stream().flatMap(harm -> harm.shares().stream());
  }

  private boolean manyAtOnePlace(Candidate a, Candidate b) {
    long number = NumberScore.shared(a, b);
    return number >= settings.retold_anywhere()
        && number % Candidate.ROUND != 0
        && !a.incident().where().place().isEmpty()
        && Locus.samePlace(a.incident().where(), b.incident().where());
  }

  /**
   * How well a copy, whose days may be read wrongly, repeats an incident of its original; {@link
   * #NEVER} when it gives another number or place: a newsroom that changed these has news.
   */
  double ofCopy(Candidate original, Candidate copy) {
    boolean silent = original.harm().isEmpty() && copy.harm().isEmpty();
    if (!silent && !NumberScore.agree(original, copy)) {
      return NEVER;
    }
    double place = place(original.incident().where(), copy.incident().where());
    return place == NEVER ? NEVER : place + sides(original, copy) + story(original, copy);
  }

  private double place(Location a, Location b) {
    JoinSettings.PlaceEvidence evidence = settings.place();
    if (Locus.apart(a, b, settings.near_km())) {
      // "In Marib" often means the province of that name.
      return Locus.inDivisionOfSeat(a, b) ? evidence.division() : NEVER;
    }
    boolean area = Math.max(a.precision(), b.precision()) >= AREA;
    if (Locus.samePlace(a, b)) {
      return area ? evidence.same_district() : evidence.same();
    }
    if (!a.place().isEmpty() && !b.place().isEmpty()) {
      return area ? evidence.near_district() : evidence.near();
    }
    if (!a.admin1().isEmpty() && !b.admin1().isEmpty()) {
      return evidence.division();
    }
    return a.country().isEmpty() ? evidence.unknown() : evidence.country();
  }

  /**
   * Place and day together. Where reports share no place, that they are one is the likelier the
   * fewer others their days have: two reports from a country in which one bomb went off are about
   * that bomb. That both name the day says nothing more then.
   */
  private double located(Candidate a, Candidate b, double place, double day) {
    JoinSettings.PlaceEvidence evidence = settings.place();
    if (place > evidence.division()) {
      return place + day;
    }
    int others = a.crowd().incidents();
    others += a.day().equals(b.day()) ? 0 : b.crowd().incidents();
    double crowd = Math.max(evidence.crowded(), evidence.alone() - Frequencies.bits(others));
    crowd += once(a, b) ? evidence.once() : 0;
    return place + crowd + Math.min(day, settings.day().overlapping());
  }

  /**
   * Whether one names no place, both give one number of one kind of people, and the first goes as
   * well with none but the other's place.
   */
  private boolean once(Candidate a, Candidate b) {
    boolean vague = a.incident().where().place().isEmpty();
    if (vague == b.incident().where().place().isEmpty() || !numbers.agreeOnKind(a, b)) {
      return false;
    }
    Candidate placeless = vague ? a : b;
    Location there = (vague ? b : a).incident().where();
    double bits = numbers.of(a, b);
    Predicate<Candidate> rival =
        other ->
            Locus.apart(there, other.incident().where(), settings.near_km())
                && numbers.of(placeless, other) >= bits;
    Crowd.Count count = new Crowd.Count(a.outcome(), NumberScore.shared(a, b));
    return bits > 0 && !a.crowd().any(count, rival) && !b.crowd().any(count, rival);
  }

  private double day(Candidate a, Candidate b, boolean agree) {
    JoinSettings.DayEvidence evidence = settings.day();
    Optional<Period> one = a.exact();
    Optional<Period> two = b.exact();
    if (one.isPresent() && two.isPresent()) {
      long gap = Locus.daysApart(one, two);
      if (gap == 0) {
        boolean single = one.get().equals(two.get()) && one.get().precision() == 1;
        return single ? evidence.same() : evidence.overlapping();
      }
      if (agree && (tollAgain(a, b) || tollAgain(b, a))) {
        return by(evidence.untold(), Math.min(gap, Math.abs(a.published() - b.published())));
      }
      boolean later = one.get().start().isAfter(two.get().start());
      if (reportedOn((later ? one : two).get())) {
        if ((later ? a : b).incident().followUp()) {
          // The toll rose on that day; it was as if it named none.
          return by(evidence.untold(), gap);
        }
        if (gap == 1) {
          return evidence.reported();
        }
      }
      // A second attack the day after is another incident, unless the same number betrays a night
      // that one article puts on the day before, or a report knows but the days around it.
      boolean telling =
          agree && a.size() >= settings.telling_number()
              || NumberScore.shared(a, b) >= settings.retold_number();
      boolean around = one.get().precision() > 1 || two.get().precision() > 1;
      return gap <= settings.same_day_slack() && (telling || around) ? evidence.slack() : NEVER;
    }
    if (one.isEmpty() && two.isEmpty()) {
      boolean again = (a.published() > b.published() ? a : b).incident().followUp();
      long days = Math.abs(a.published() - b.published());
      return by(again ? evidence.untold() : evidence.neither(), days);
    }
    Candidate undated = one.isPresent() ? b : a;
    Period when = one.or(() -> two).orElseThrow();
    if (undated.published() < when.start().toEpochDay()) {
      return NEVER;
    }
    double bits = by(evidence.untold(), Math.max(0, undated.published() - when.end().toEpochDay()));
    // Days that hold the other's, "since the assault began last Saturday", speak against nothing.
    return bits != NEVER && holds(undated, when) ? Math.max(0, bits) : bits;
  }

  private static boolean holds(Candidate stretch, Period when) {
    return stretch
        .incident()
        .when()
        .filter(days -> !days.start().isAfter(when.start()) && !days.end().isBefore(when.end()))
        .isPresent();
  }

  /**
   * "The death toll from the clashes in the square has reached 11, the ministry said on Friday":
   * the day is that of the toll, and so many of one place are those told of days before.
   */
  private boolean tollAgain(Candidate toll, Candidate known) {
    return toll.incident().followUp()
        && toll.size() >= MANY
        && toll.published() >= known.published()
        && Locus.samePlace(toll.incident().where(), known.incident().where());
  }

  /** Fewer are met twice at a place within days. */
  private static final int MANY = 10;

  /** Whether it is but the day on which somebody spoke, so that the day before may be meant. */
  private static boolean reportedOn(Period period) {
    return period.precision() == 2 && period.start().equals(period.end());
  }

  private double by(List<Double> bits, long days) {
    return days > settings.follow_up_days() ? NEVER : bits.get((int) days);
  }

  private double sides(Candidate a, Candidate b) {
    JoinSettings.SideEvidence evidence = settings.sides();
    if (!Collections.disjoint(a.groups(), b.groups())) {
      return evidence.group();
    }
    if (!a.groups().isEmpty() && !b.groups().isEmpty()) {
      boolean either = a.anyGroup() || b.anyGroup();
      return either ? 0 : evidence.other();
    }
    return Collections.disjoint(a.states(), b.states()) ? 0 : evidence.state();
  }

  private double person(Candidate a, Candidate b) {
    if (a.sameOffice(b)) {
      return settings.sides().office();
    }
    return a.otherPerson(b) ? settings.sides().other_person() : 0;
  }

  private double story(Candidate a, Candidate b) {
    double bits = 0;
    String one = a.incident().attack();
    String two = b.incident().attack();
    if (!one.isEmpty() && !two.isEmpty()) {
      bits += one.equals(two) ? settings.kind().same() : settings.kind().other();
    }
    JoinSettings.WordEvidence evidence = settings.words();
    double shared = a.sharedWords(b);
    int fewest = Math.min(a.incident().words().size(), b.incident().words().size());
    if (shared > 0) {
      bits += Math.min(evidence.most(), shared);
    } else {
      bits += evidence.none() * Math.min(evidence.enough(), fewest) / evidence.enough();
    }
    return bits;
  }
}
