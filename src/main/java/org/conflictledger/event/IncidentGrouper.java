package org.conflictledger.event;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.conflictledger.casualty.CasualtyMention;
import org.conflictledger.casualty.Outcome;
import org.conflictledger.casualty.Scope;
import org.conflictledger.place.Location;
import org.conflictledger.time.Period;

/**
 * Tells the incidents of an article apart, by place and day: counts that name a place or a day
 * found them, counts that do not join the one told last before them.
 */
final class IncidentGrouper {

  /** A number of people so large is not met twice in an article by chance. */
  private static final int TELLING = 5;

  /** The last sentence of the lede, where a town's name is often its province's. */
  private static final int LEDE = 1;

  /** Days after which the wounded of an incident are still told of. */
  private static final int FOLLOW_UP = 3;

  private final ReadingSettings settings;

  IncidentGrouper(ReadingSettings settings) {
    this.settings = settings;
  }

  /** The counts of each incident, in the order of the text; incidents by their first count. */
  List<List<Told>> groups(List<Told> told) {
    List<Draft> drafts = new ArrayList<>();
    List<Told> vague = new ArrayList<>();
    for (Told one : told) {
      if (one.headline() || !tellsApart(one) || one.follows() || retold(one, drafts)) {
        vague.add(one);
      } else {
        draftFor(one, drafts).add(one);
      }
    }
    injuriesToTheirDeaths(drafts);
    // A headline tells of the story, so it waits until the story is there.
    vague.sort(Comparator.comparing(Told::headline));
    for (Told one : vague) {
      join(one, drafts);
    }
    breakdownsToTheirSums(drafts);
    injuriesToTheirDeaths(drafts);
    return drafts.stream()
        .map(draft -> draft.told.stream().sorted(Comparator.comparingInt(told::indexOf)).toList())
        .sorted(Comparator.comparingInt(group -> told.indexOf(group.get(0))))
        .toList();
  }

  /**
   * Parts that add up to what another draft tells are of that incident, wherever they were told:
   * ministers break tolls down in the capital.
   */
  private static void breakdownsToTheirSums(List<Draft> drafts) {
    for (Draft draft : List.copyOf(drafts)) {
      List<Told> parts = draft.told.stream().filter(Draft::looseParts).toList();
      long sum = parts.stream().mapToLong(Told::best).sum();
      if (parts.size() < 2 || sum < TELLING) {
        continue;
      }
      drafts.stream()
          .filter(other -> other != draft)
          .filter(other -> other.told.stream().anyMatch(one -> killed(one) && one.best() == sum))
          .findFirst()
          .ifPresent(
              other -> {
                draft.told.forEach(other::take);
                drafts.remove(draft);
              });
    }
  }

  /** The injured alone, at the same place within days, are those of the incident with the dead. */
  private void injuriesToTheirDeaths(List<Draft> drafts) {
    for (Draft draft : List.copyOf(drafts)) {
      boolean onlyInjured =
          draft.told.stream()
              .allMatch(
                  one ->
                      one.mention().outcome() == Outcome.INJURED && !one.apart() && !one.claimed());
      if (!onlyInjured) {
        continue;
      }
      Told first = draft.told.get(0);
      drafts.stream()
          .filter(other -> other != draft && !other.killed().isEmpty())
          .filter(other -> !other.tellsInjured())
          .filter(other -> other.days(first) <= FOLLOW_UP)
          .filter(other -> !Locus.apart(other.where, draft.where, settings.same_place_km()))
          .filter(other -> Locus.narrow(other.where) && Locus.narrow(draft.where))
          .min(Comparator.comparingInt(other -> other.distance(first)))
          .ifPresent(
              other -> {
                draft.told.forEach(other::take);
                drafts.remove(draft);
              });
    }
  }

  private static boolean killed(Told told) {
    return told.mention().outcome() == Outcome.KILLED;
  }

  /** "The infiltrator was gunned down at": somebody told of before is no new incident. */
  private static boolean retold(Told told, List<Draft> drafts) {
    return told.mention().restated() && drafts.stream().anyMatch(draft -> draft.toldOf(told));
  }

  private static boolean tellsApart(Told told) {
    return told.mention().placed() && Locus.narrow(told.mention().where())
        || told.mention().when().filter(when -> when.precision() <= 2).isPresent();
  }

  private Draft draftFor(Told told, List<Draft> drafts) {
    Draft best = null;
    for (Draft draft : drafts) {
      if (!draft.excludes(told, settings)
          && (best == null || draft.samePlace(told) || !best.samePlace(told))) {
        best = draft;
      }
    }
    if (best == null) {
      best = new Draft();
      drafts.add(best);
    }
    return best;
  }

  private void join(Told told, List<Draft> drafts) {
    List<Draft> open = drafts.stream().filter(draft -> !draft.excludes(told, settings)).toList();
    Optional<Draft> chosen;
    if (told.headline()) {
      // The headline's place is often the region's or the newsroom's; its number is the story's.
      chosen = drafts.stream().filter(draft -> draft.tells(told)).findFirst();
      if (chosen.isEmpty()) {
        chosen = open.stream().min(Comparator.comparingInt(Draft::firstSentence));
      }
    } else if (retold(told, drafts)) {
      chosen = drafts.stream().filter(draft -> draft.toldOf(told)).reduce((a, b) -> b);
    } else {
      chosen =
          open.stream()
              .filter(draft -> draft.parentOf(told))
              .findFirst()
              .or(() -> nearest(told, open));
    }
    Draft draft = chosen.orElse(null);
    if (draft == null) {
      draft = new Draft();
      drafts.add(draft);
    }
    draft.add(told);
  }

  /** The incident of the last count before this one, else of the first after it. */
  private static Optional<Draft> nearest(Told told, List<Draft> drafts) {
    return drafts.stream()
        .min(
            Comparator.comparingInt((Draft draft) -> draft.distance(told))
                .thenComparingInt(Draft::firstSentence));
  }

  /** An incident in the making. */
  private static final class Draft {

    private final List<Told> told = new ArrayList<>();
    private Location where = Location.UNKNOWN;
    private final List<Period> periods = new ArrayList<>();

    List<Told> killed() {
      return told.stream().filter(IncidentGrouper::killed).toList();
    }

    boolean tellsInjured() {
      return told.stream()
          .anyMatch(one -> one.mention().outcome() == Outcome.INJURED && !one.headline());
    }

    /** Whether a count is a part whose whole its own sentence does not give. */
    static boolean looseParts(Told one) {
      return IncidentGrouper.killed(one)
          && one.mention().scope() == Scope.PART
          && one.mention().partOf().isEmpty();
    }

    /** Takes over a count of another draft, whose place and day are not this one's. */
    void take(Told one) {
      told.add(one);
    }

    void add(Told one) {
      told.add(one);
      where = Locus.finer(where, one.mention().where());
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
      if (elsewhere(one, settings.same_place_km())) {
        return true;
      }
      if (repeatsNumber(one) || one.total() || one.follows()) {
        return false;
      }
      return days(one) > 0 && !besideTold(one);
    }

    /** Places that only tell where somebody spoke or was found part no provinces. */
    private boolean elsewhere(Told one, double kilometres) {
      Location other = one.mention().where();
      if (one.claimed() && ofTheseDays(one)) {
        return false;
      }
      boolean loose =
          one.follows()
              || !one.mention().placed()
              || firstSentence() <= LEDE && Locus.namesakeOfDivision(where)
              || one.sentence() <= LEDE && Locus.namesakeOfDivision(other);
      return loose ? Locus.otherDivision(where, other) : Locus.apart(where, other, kilometres);
    }

    /**
     * Whether a claim is dated by the very days of these counts, several: it took them over, while
     * its place may be the capital that claims.
     */
    private boolean ofTheseDays(Told one) {
      return days(one.mention()) > 1
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

    boolean samePlace(Told one) {
      return Locus.samePlace(where, one.mention().where());
    }

    /** Whether it gives the same number: a small one of the day before, a large one of any day. */
    private boolean repeatsNumber(Told one) {
      return tells(one) && !one.additive() && (one.best() >= TELLING || days(one) <= 1);
    }

    /** Days to the nearest of the days it tells of; 0 when none is known. */
    private long days(Told one) {
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
                      && other.mayBe(one));
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
}
