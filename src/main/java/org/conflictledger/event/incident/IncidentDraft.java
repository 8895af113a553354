package org.conflictledger.event.incident;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.conflictledger.actor.ActorType;
import org.conflictledger.actor.VictimCategory;
import org.conflictledger.casualty.mention.CasualtyMention;
import org.conflictledger.casualty.mention.CasualtyMention.Basis;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.casualty.mention.Scope;
import org.conflictledger.event.setting.Cues;
import org.conflictledger.event.setting.ReadingSettings;
import org.conflictledger.event.setting.SamePeople;
import org.conflictledger.event.setting.Told;
import org.conflictledger.place.Location;
import org.conflictledger.text.WordSet;
import org.conflictledger.time.Period;

/** An incident in the making: the counts of one article that are taken for one incident. */
final class IncidentDraft {

  /** In sentences: farther on, "three of the soldiers" are of others. */
  private static final int FAR_MEMBER = 5;

  /** A number of people so large is not met twice in an article by chance. */
  private static final int TELLING = 5;

  private static final WordSet PRONOUNS = WordSet.listed(IncidentDraft.class, "pronouns");

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

  /** The number of days a mention is told of; 0 when none is known. */
  static long days(CasualtyMention mention) {
    return mention
        .when()
        .map(when -> ChronoUnit.DAYS.between(when.start(), when.end()) + 1)
        .orElse(0L);
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

  /** Whether the article says that the party of these, "the attackers", killed others here. */
  boolean attackedBy(Told fighters) {
    return fighters.killed()
        && fighters.attackers()
        && !fighters.claimed()
        && fighters.victim().named()
        && fighters.victim().type() != ActorType.STATE
        && killed().stream()
            .filter(other -> other.mention().perpetrator().basis() == Basis.STATED)
            .anyMatch(other -> other.perpetrator().id().equals(fighters.victim().id()));
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
                        && (one.generic() || other.victim().named() == one.victim().named())
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
    return Cues.ofTheHurt(one, settings)
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

  /** Whether it tells the figure that a count changes. */
  boolean updated(Told one) {
    return one.update()
        .filter(update -> killed().stream().anyMatch(told -> told.best() == update.before()))
        .isPresent();
  }

  /** Whether a count is of people whom a toll takes in. */
  static boolean takenIn(Told one) {
    return one.update().filter(update -> !update.figure()).isPresent();
  }

  /** Whether it has the toll that takes these people in. */
  boolean takesIn(Told one) {
    return takenIn(one)
        && killed().stream()
            .filter(toll -> toll.sentence() >= one.sentence() && !toll.additive())
            .anyMatch(toll -> toll.best() == one.update().get().now());
  }

  /** Whether a toll can have none of its dead: that of the market, beside two policemen. */
  boolean noneOfThese(Told toll) {
    return (toll.risen() || toll.figures())
        && toll.killed()
        && toll.category() == VictimCategory.CIVILIAN
        && !killed().isEmpty()
        && killed().stream()
            .noneMatch(one -> one.attackers() || one.late() || SamePeople.mayBe(one, toll));
  }

  /** Whether it is dated by just these days. */
  boolean dated(Period days) {
    return periods.contains(days);
  }

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

  /**
   * Days to the nearest of the days it tells of; 0 when none is known. A stretch over which only
   * the hurt are counted says nothing where certain days are told too.
   */
  long days(Told one) {
    List<Period> certain = periods.stream().filter(day -> day.precision() == 1).toList();
    boolean exact =
        one.mention().when().filter(when -> when.precision() == 1).isPresent()
            && periods.stream().anyMatch(IncidentDraft::stretch);
    boolean hurt =
        killed().stream()
            .flatMap(dead -> dead.mention().when().stream())
            .noneMatch(IncidentDraft::stretch);
    return (exact && hurt && !certain.isEmpty() ? certain : periods)
        .stream()
            .mapToLong(period -> Locus.daysApart(Optional.of(period), one.mention().when()))
            .min()
            .orElse(0);
  }

  /** Whether all of its days, one at least, come after a day. */
  boolean startsAfter(LocalDate day) {
    return !periods.isEmpty() && periods.stream().allMatch(period -> period.start().isAfter(day));
  }

  private static boolean stretch(Period period) {
    return ChronoUnit.DAYS.between(period.start(), period.end()) + 1 >= STRETCH;
  }

  /** In days: over so many an article counts, where fights seldom last. */
  private static final int STRETCH = 5;

  /** Whether it tells of as many people harmed in the same way. */
  boolean tells(Told one) {
    Outcome outcome = one.mention().outcome();
    return told.stream()
        .anyMatch(other -> other.mention().outcome() == outcome && other.best() == one.best());
  }

  /**
   * Whether a sentence of it tells of just so many dead, kind by kind: "five soldiers and a cook".
   */
  boolean sumsTo(Told all) {
    return all.killed()
        && all.generic()
        && killed().stream()
            .filter(one -> !one.headline() && one.mention().partOf().isEmpty())
            .collect(Collectors.groupingBy(Told::sentence))
            .values()
            .stream()
            .filter(kinds -> kinds.size() > 1)
            .anyMatch(kinds -> kinds.stream().mapToLong(Told::best).sum() == all.best());
  }

  /** Whether it tells of as many who may be the same people. */
  boolean mayTell(Told one) {
    return told.stream().anyMatch(other -> asMany(other, one));
  }

  private static boolean asMany(Told other, Told one) {
    return other.mention().outcome() == one.mention().outcome()
        && other.best() == one.best()
        && SamePeople.mayBe(other, one);
  }

  /**
   * Whether it tells, in an earlier sentence, of as many who may be the same people: "the watchman"
   * of a town in another division, or two who were killed on another day, are none told of before.
   */
  boolean toldOf(Told one) {
    boolean elsewhere =
        one.best() < TELLING
            && one.mention().placed()
            && one.saysPlace()
            && !PRONOUNS.contains(one.mention().victim().text().toLowerCase(Locale.ROOT))
            && Locus.otherDivision(where, one.mention().where());
    boolean otherDay = one.best() > 1 && one.best() < TELLING && days(one) > 1;
    return !elsewhere
        && !otherDay
        && told.stream().anyMatch(other -> other.sentence() < one.sentence() && asMany(other, one));
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
