package org.conflictledger.event.incident;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.conflictledger.actor.Actor;
import org.conflictledger.casualty.mention.CasualtyMention;
import org.conflictledger.casualty.mention.CasualtyMention.Basis;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.casualty.mention.Scope;
import org.conflictledger.event.setting.ReadingSettings;
import org.conflictledger.event.setting.SamePeople;
import org.conflictledger.event.setting.Told;
import org.conflictledger.place.Location;
import org.conflictledger.time.Period;

/** An incident in the making: the counts of one article that are taken for one incident. */
final class IncidentDraft {

  /** A number of people so large is not met twice in an article by chance. */
  private static final int TELLING = 5;

  /** The last sentence of the lede, where a town's name is often its province's. */
  private static final int LEDE = 1;

  private final List<Told> told = new ArrayList<>();
  private Location where = Location.UNKNOWN;
  private final List<Period> periods = new ArrayList<>();

  List<Told> told() {
    return told;
  }

  Location where() {
    return where;
  }

  List<Told> killed() {
    return told.stream().filter(Told::killed).toList();
  }

  boolean tellsInjured() {
    return told.stream()
        .anyMatch(one -> one.mention().outcome() == Outcome.INJURED && !one.headline());
  }

  /** Whether a count is a part whose whole its own sentence does not give. */
  static boolean looseParts(Told one) {
    return one.killed() && one.mention().scope() == Scope.PART && one.mention().partOf().isEmpty();
  }

  /** Takes over a count of another draft, whose place and day are not this one's. */
  void take(Told one) {
    told.add(one);
  }

  void add(Told one) {
    told.add(one);
    if (!Locus.otherDivision(where, one.mention().where())) {
      where = Locus.finer(where, one.mention().where());
    }
    boolean dated = !one.follows() && !one.total() && !(one.overall() && days(one.mention()) > 1);
    if (dated) {
      one.mention().when().filter(period -> period.precision() <= 3).ifPresent(periods::add);
    }
  }

  private static long days(CasualtyMention mention) {
    return mention
        .when()
        .map(when -> ChronoUnit.DAYS.between(when.start(), when.end()) + 1)
        .orElse(0L);
  }

  boolean excludes(Told one, ReadingSettings settings) {
    if (parentOf(one) && one.mention().scope() == Scope.PART && sameSentenceParent(one)) {
      return Locus.apart(where, one.mention().where(), settings.same_place_km());
    }
    return elsewhere(one, settings.same_place_km()) || otherwise(one);
  }

  /**
   * Whether a count whose place nobody names is of another incident, wherever this one is: its
   * place is a guess then, and parts no incidents of one country.
   */
  boolean excludesUnplaced(Told one) {
    return one.mention().placed()
        || one.apart()
        || Locus.otherCountry(where, one.mention().where())
        || otherwise(one);
  }

  /** Whether who did it or when excludes a count. */
  private boolean otherwise(Told one) {
    if (byOthers(one)) {
      return true;
    }
    if (repeatsNumber(one) || one.total() && !ofItsOwnDay(one) || one.follows()) {
      return false;
    }
    return days(one) > 0 && !besideTold(one);
  }

  /**
   * "85 civilians - 33 children, 32 women and 20 men": a breakdown told of another, certain day.
   */
  private boolean ofItsOwnDay(Told one) {
    boolean exact = one.mention().when().filter(when -> when.precision() == 1).isPresent();
    return exact
        && one.mention().placed()
        && !one.mention().rule().equals("toll")
        && days(one) > 1
        && told.stream().noneMatch(one::sameSentence);
  }

  /**
   * Whether other parties altogether killed here: the army's shells and an ally's bombs fell in one
   * town on one day. In a fight one side's dead are the other's deed.
   */
  private boolean byOthers(Told one) {
    if (one.headline() || !one.killed() || !stated(one) || tells(one) || one.attackers()) {
      return false;
    }
    List<Told> others = told.stream().filter(other -> !other.headline() && other.killed()).toList();
    return !others.isEmpty()
        && others.stream().allMatch(IncidentDraft::stated)
        && others.stream().allMatch(other -> Collections.disjoint(parties(other), parties(one)));
  }

  /**
   * Whether others than those who killed these people, of no known side, killed all of its dead.
   */
  boolean harmedByOthers(Told one) {
    return one.killed()
        && one.generic()
        && !killed().isEmpty()
        && killed().stream().allMatch(other -> SamePeople.harmedByOthers(other, one));
  }

  private static boolean stated(Told one) {
    return one.perpetrator().named()
        && one.mention().perpetrator().basis() == Basis.STATED
        && one.mention().sides().size() < 2;
  }

  private static List<Actor> parties(Told one) {
    return one.victim().named()
        ? List.of(one.perpetrator(), one.victim())
        : List.of(one.perpetrator());
  }

  /** Places that only tell where somebody spoke or was found part no provinces. */
  private boolean elsewhere(Told one, double kilometres) {
    Location other = one.mention().where();
    if (one.claimed() && ofTheseDays(one)) {
      return false;
    }
    if (one.risen() && !one.saysPlace()) {
      // The capital's hospital, where the last of them died, is not where the toll rose.
      return !where.country().isEmpty() && !where.country().equals(one.mention().where().country());
    }
    boolean loose =
        one.follows()
            || !one.mention().placed()
            || firstSentence() <= LEDE && Locus.namesakeOfDivision(where)
            || one.sentence() <= LEDE && Locus.namesakeOfDivision(other);
    if (one.partOfCountry() && Locus.narrow(where) && firstSentence() >= 0) {
      return true;
    }
    return loose ? Locus.otherDivision(where, other) : Locus.apart(where, other, kilometres);
  }

  /**
   * Whether a claim is dated by the very days of these counts, several: it took them over, while
   * its place may be the capital that claims.
   */
  private boolean ofTheseDays(Told one) {
    return days(one.mention()) > 1
        && !one.mention().where().place().isEmpty()
        && one.mention().when().filter(periods::contains).isPresent()
        && (where.country().isEmpty() || where.country().equals(one.mention().where().country()));
  }

  /** Whether a count of the same sentence, place and day is here already. */
  private boolean besideTold(Told one) {
    return told.stream()
        .anyMatch(
            other ->
                other.sameSentence(one)
                    && other.mention().where().equals(one.mention().where())
                    && other.mention().when().equals(one.mention().when()));
  }

  private boolean sameSentenceParent(Told one) {
    return told.stream().anyMatch(other -> other.sameSentence(one));
  }

  boolean parentOf(Told one) {
    return told.stream()
        .anyMatch(other -> one.mention().partOf().filter(other.id()::equals).isPresent());
  }

  /** Whether it tells, a few sentences before, of the people that these are some of. */
  boolean wholeOf(Told one) {
    return one.member()
        && told.stream()
            .anyMatch(
                other ->
                    other.mention().outcome() == one.mention().outcome()
                        && other.best() > one.best()
                        && SamePeople.mayBe(other, one)
                        && other.victim().named() == one.victim().named()
                        && other.sentence() < one.sentence()
                        && one.sentence() - other.sentence() <= FAR_MEMBER);
  }

  /**
   * Whether it alone may tell, farther before, of the people that these are some of: "nine of the
   * wounded" are of the one incident with wounded, unless their own sentence names another place.
   */
  boolean farWholeOf(Told one, ReadingSettings settings) {
    boolean elsewhere =
        one.saysPlace()
            && !one.mention().where().place().isEmpty()
            && Locus.otherDivision(where, one.mention().where());
    return one.ofTheHurt(settings)
        && !elsewhere
        && !Locus.otherCountry(where, one.mention().where())
        && told.stream()
            .anyMatch(
                other ->
                    other.mention().outcome() == one.mention().outcome()
                        && other.best() > one.best()
                        && SamePeople.mayBe(other, one)
                        && other.sentence() < one.sentence());
  }

  /** In sentences: farther on, "three of the soldiers" are of others. */
  private static final int FAR_MEMBER = 5;

  boolean samePlace(IncidentDraft other) {
    return Locus.samePlace(where, other.where);
  }

  /** Whether both are of one certain day, and of one division. */
  boolean sameDay(IncidentDraft other) {
    return !where.admin1().isEmpty()
        && where.admin1().equals(other.where.admin1())
        && periods.stream().anyMatch(day -> day.precision() == 1 && other.periods.contains(day));
  }

  boolean samePlace(Told one) {
    return Locus.samePlace(where, one.mention().where());
  }

  /** Whether it gives the same number: a small one of the day before, a large one of any day. */
  private boolean repeatsNumber(Told one) {
    return tells(one)
        && !one.additive()
        && (one.best() >= TELLING || days(one) <= 1)
        && !told.stream().allMatch(one::sameSentence);
  }

  /** Days to the nearest of the days it tells of; 0 when none is known. */
  long days(Told one) {
    return periods.stream()
        .mapToLong(period -> Locus.daysApart(Optional.of(period), one.mention().when()))
        .min()
        .orElse(0);
  }

  /** Whether it tells of as many people harmed in the same way. */
  boolean tells(Told one) {
    Outcome outcome = one.mention().outcome();
    return told.stream()
        .anyMatch(other -> other.mention().outcome() == outcome && other.best() == one.best());
  }

  /** Whether it tells, in an earlier sentence, of as many who may be the same people. */
  boolean toldOf(Told one) {
    return told.stream()
        .anyMatch(
            other ->
                other.mention().outcome() == one.mention().outcome()
                    && other.best() == one.best()
                    && other.sentence() < one.sentence()
                    && SamePeople.mayBe(other, one));
  }

  int firstSentence() {
    return told.stream().mapToInt(Told::sentence).min().orElse(Integer.MAX_VALUE);
  }

  /** Sentences since its last count before this one; far when all come after. */
  int distance(Told one) {
    int best = Integer.MAX_VALUE;
    for (Told other : told) {
      int gap = one.sentence() - other.sentence();
      best = Math.min(best, gap >= 0 ? gap : 10_000 - gap);
    }
    return best;
  }
}
