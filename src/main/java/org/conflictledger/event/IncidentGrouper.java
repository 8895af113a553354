package org.conflictledger.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

  private final LinkingSettings.Reading settings;

  IncidentGrouper(LinkingSettings.Reading settings) {
    this.settings = settings;
  }

  /** The counts of each incident, in the order of the text; incidents by their first count. */
  List<List<Told>> groups(List<Told> told) {
    List<Draft> drafts = new ArrayList<>();
    List<Told> vague = new ArrayList<>();
    for (Told one : told) {
      if (one.headline() || !tellsApart(one)) {
        vague.add(one);
      } else {
        draftFor(one, drafts).add(one);
      }
    }
    for (Told one : vague) {
      join(one, drafts);
    }
    return drafts.stream()
        .map(draft -> draft.told.stream().sorted(Comparator.comparingInt(told::indexOf)).toList())
        .sorted(Comparator.comparingInt(group -> told.indexOf(group.get(0))))
        .toList();
  }

  private static boolean tellsApart(Told told) {
    return Locus.narrow(told.mention().where())
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

    void add(Told one) {
      told.add(one);
      where = Locus.finer(where, one.mention().where());
      if (!one.late() && !one.total() && !one.earlier()) {
        one.mention().when().filter(period -> period.precision() <= 3).ifPresent(periods::add);
      }
    }

    boolean excludes(Told one, LinkingSettings.Reading settings) {
      if (parentOf(one) && one.mention().scope() == Scope.PART && sameSentenceParent(one)) {
        return Locus.apart(where, one.mention().where(), settings.same_place_km());
      }
      if (Locus.apart(where, one.mention().where(), settings.same_place_km())) {
        return true;
      }
      if (repeatsNumber(one) || one.total() || one.late()) {
        return false;
      }
      return days(one) > 0;
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
