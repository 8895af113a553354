package org.conflictledger.event.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.conflictledger.casualty.mention.Scope;
import org.conflictledger.event.setting.ReadingSettings;
import org.conflictledger.event.setting.Told;

/**
 * Tells the incidents of an article apart, by place and day: counts that name a place or a day
 * found them, counts that do not join the one told last before them.
 */
final class IncidentGrouper {

  /** A number of people so large is not met twice in an article by chance. */
  private static final int TELLING = 5;

  /** Days after which a list of the dead is still of them. */
  private static final int FOLLOW_UP = 3;

  private final ReadingSettings settings;
  private final OtherIncident otherIncident;
  private final Injured injured;

  IncidentGrouper(ReadingSettings settings) {
    this.settings = settings;
    this.otherIncident = new OtherIncident(settings);
    this.injured = new Injured(settings.same_place_km());
  }

  /**
   * The counts of each incident, in the order of the text; incidents by their first count.
   *
   * @param singly counts that are of incidents of their own
   */
  List<List<Told>> groups(List<Told> told, ToldSingly singly) {
    List<IncidentDraft> drafts = new ArrayList<>();
    List<Told> vague = new ArrayList<>();
    Lede lede = new Lede(told, settings);
    List<Told> below = lede.below();
    List<Told> alone = told.stream().filter(lede::alone).toList();
    for (Told one : told) {
      if (alone.contains(one)) {
        continue;
      }
      if (singly.items().contains(one)) {
        drafts.stream()
            .filter(draft -> draft.samePlace(one))
            .findFirst()
            .orElseGet(() -> started(drafts))
            .add(one);
        continue;
      }
      if (OwnClaims.ofAnother(one, told, drafts)) {
        IncidentDraft own = new IncidentDraft();
        drafts.add(own);
        own.add(one);
      } else if (one.headline()
          || !tellsApart(one)
          || one.follows() && !opens(one, below)
          || one.mention().scope() == Scope.PART && one.mention().rule().equals("roster")
          || retold(one, drafts)
          || lede.sumsUp(one)
          || lede.overDays(one)) {
        vague.add(one);
      } else {
        draftFor(one, drafts).add(one);
      }
    }
    alone.forEach(one -> started(drafts).add(one));
    injured.toTheirDeaths(drafts);
    // A headline tells of the story, so it waits until the story is there.
    // A toll comes before those whom it takes in.
    vague.sort(Comparator.comparing(Told::headline).thenComparing(IncidentDraft::takenIn));
    for (Told one : vague) {
      join(one, drafts, lede);
    }
    partsToTheirWholes(drafts);
    breakdownsToTheirSums(drafts);
    injured.toTheirDeaths(drafts);
    Injured.toTheOnlyDeaths(drafts);
    tellingsToTheirIncident(drafts);
    return drafts.stream()
        .map(draft -> draft.told().stream().sorted(Comparator.comparingInt(told::indexOf)).toList())
        .sorted(Comparator.comparingInt(group -> told.indexOf(group.get(0))))
        .toList();
  }

  /** "Shells killed three of the mourners": the first of a story are no members of others. */
  private static boolean opens(Told one, List<Told> told) {
    return one.member()
        && one.killed()
        && told.stream()
            .filter(other -> other.killed() && !other.headline())
            .findFirst()
            .filter(one::equals)
            .isPresent();
  }

  /** Parts follow the counts they are of, which waited for their incident. */
  private static void partsToTheirWholes(List<IncidentDraft> drafts) {
    for (IncidentDraft draft : List.copyOf(drafts)) {
      drafts.stream()
          .filter(other -> other != draft)
          .filter(other -> draft.told().stream().allMatch(other::parentOf))
          .findFirst()
          .ifPresent(other -> merge(draft, other, drafts));
    }
  }

  /**
   * Parts that add up to what another draft tells are of that incident, wherever they were told:
   * ministers break tolls down in the capital.
   */
  private void breakdownsToTheirSums(List<IncidentDraft> drafts) {
    for (IncidentDraft draft : List.copyOf(drafts)) {
      List<Told> parts = draft.told().stream().filter(IncidentDraft::looseParts).toList();
      List<Told> dead = draft.killed();
      boolean listed = parts.isEmpty() && Retelling.listed(dead, settings);
      List<Told> summed = listed ? dead : parts;
      long sum = summed.stream().mapToLong(Told::best).sum();
      if (summed.size() < 2 || sum < TELLING) {
        continue;
      }
      drafts.stream()
          .filter(other -> other != draft)
          .filter(other -> other.told().stream().anyMatch(one -> one.killed() && one.best() == sum))
          .filter(
              other ->
                  !listed
                      || !Locus.otherDivision(other.where(), draft.where())
                          && other.days(dead.get(0)) <= FOLLOW_UP)
          .findFirst()
          .ifPresent(other -> merge(draft, other, drafts));
    }
  }

  static void merge(IncidentDraft draft, IncidentDraft into, List<IncidentDraft> drafts) {
    draft.told().forEach(into::take);
    drafts.remove(draft);
  }

  /**
   * So many dead at one place, or on one day in one division, are not met twice in an article: it
   * tells of them again. So it does of as many dead and as many injured, wherever.
   */
  private static void tellingsToTheirIncident(List<IncidentDraft> drafts) {
    for (IncidentDraft draft : List.copyOf(drafts)) {
      drafts.stream()
          .filter(other -> other != draft && other.firstSentence() < draft.firstSentence())
          .filter(
              other ->
                  (Retelling.pair(other, draft) || Retelling.odd(other, draft))
                          && !Locus.otherCountry(other.where(), draft.where())
                      || (other.samePlace(draft) || other.sameDay(draft))
                          && Retelling.large(other, draft))
          .findFirst()
          .ifPresent(other -> merge(draft, other, drafts));
    }
  }

  /** "The infiltrator was gunned down at": somebody told of before is no new incident. */
  private static boolean retold(Told told, List<IncidentDraft> drafts) {
    return told.mention().restated() && drafts.stream().anyMatch(draft -> draft.toldOf(told));
  }

  private static boolean tellsApart(Told told) {
    return told.mention().placed() && Locus.narrow(told.mention().where())
        || told.mention().when().filter(when -> when.precision() <= 3).isPresent();
  }

  private IncidentDraft draftFor(Told told, List<IncidentDraft> drafts) {
    IncidentDraft best = null;
    for (IncidentDraft draft : drafts) {
      if (!otherIncident.is(draft, told)
          && (best == null || draft.samePlace(told) || !best.samePlace(told))) {
        best = draft;
      }
    }
    return best != null ? best : unplaced(told, drafts).orElseGet(() -> started(drafts));
  }

  private static IncidentDraft started(List<IncidentDraft> drafts) {
    IncidentDraft draft = new IncidentDraft();
    drafts.add(draft);
    return draft;
  }

  /** The incident told of just before a count whose place is but guessed. */
  private static Optional<IncidentDraft> unplaced(Told told, List<IncidentDraft> drafts) {
    return nearest(
        told,
        drafts.stream()
            .filter(draft -> !OtherIncident.unplaced(draft, told) && !draft.noneOfThese(told))
            .toList());
  }

  private void join(Told told, List<IncidentDraft> drafts, Lede lede) {
    List<IncidentDraft> open =
        drafts.stream()
            .filter(draft -> !otherIncident.is(draft, told) && !draft.noneOfThese(told))
            .toList();
    Optional<IncidentDraft> chosen;
    if (told.headline()) {
      // The headline's place is often the region's or the newsroom's; its number is the story's.
      boolean number = told.best() > 1;
      chosen =
          only(open.stream().filter(draft -> !number && Retelling.sameNoun(draft, told)).toList());
      chosen =
          chosen.or(
              () ->
                  (number ? drafts : open).stream().filter(draft -> draft.tells(told)).findFirst());
      chosen =
          chosen
              .or(() -> drafts.stream().filter(draft -> draft.sumsTo(told)).findFirst())
              .or(() -> drafts.stream().filter(draft -> Retelling.rounded(draft, told)).findFirst())
              .or(
                  () ->
                      only(drafts.stream().filter(draft -> Retelling.named(draft, told)).toList()))
              .or(() -> only(open.stream().filter(draft -> draft.samePlace(told)).toList()))
              .or(() -> open.stream().min(Comparator.comparingInt(IncidentDraft::firstSentence)));
      if (chosen.isEmpty()) {
        // What a headline says alone is no incident of its own.
        chosen = drafts.stream().min(Comparator.comparingInt(IncidentDraft::firstSentence));
      }
    } else if (drafts.stream().anyMatch(draft -> draft.takesIn(told))) {
      chosen = drafts.stream().filter(draft -> draft.takesIn(told)).findFirst();
    } else if (drafts.stream().anyMatch(draft -> draft.updated(told))) {
      chosen = drafts.stream().filter(draft -> draft.updated(told)).findFirst();
    } else if (retold(told, drafts)) {
      chosen = drafts.stream().filter(draft -> draft.toldOf(told)).reduce((a, b) -> b);
    } else if (drafts.stream().anyMatch(draft -> lede.toldIn(draft, told))) {
      chosen = drafts.stream().filter(draft -> lede.toldIn(draft, told)).findFirst();
    } else {
      chosen =
          open.stream()
              .filter(draft -> draft.parentOf(told))
              .findFirst()
              .or(() -> only(open.stream().filter(draft -> draft.attackedBy(told)).toList()))
              .or(() -> drafts.stream().filter(draft -> draft.wholeOf(told)).reduce((a, b) -> b))
              .or(
                  () ->
                      only(
                          drafts.stream()
                              .filter(draft -> draft.farWholeOf(told, settings))
                              .toList()))
              .or(() -> only(open.stream().filter(draft -> tollOfPlace(draft, told)).toList()))
              .or(() -> nearest(told, open));
    }
    chosen.or(() -> unplaced(told, drafts)).orElseGet(() -> started(drafts)).add(told);
  }

  /** "Local sources put the toll in A at 160", after the attack on B: of the place it names. */
  private static boolean tollOfPlace(IncidentDraft draft, Told told) {
    return told.figures()
        && told.mention().placed()
        && told.saysPlace()
        && draft.samePlace(told)
        && !draft.killed().isEmpty();
  }

  private static Optional<IncidentDraft> only(List<IncidentDraft> drafts) {
    return drafts.size() == 1 ? Optional.of(drafts.get(0)) : Optional.empty();
  }

  /** The incident of the last count before this one, else of the first after it. */
  private static Optional<IncidentDraft> nearest(Told told, List<IncidentDraft> drafts) {
    return drafts.stream()
        .min(
            Comparator.comparing((IncidentDraft draft) -> draft.harmedByOthers(told))
                .thenComparingInt(draft -> draft.distance(told))
                .thenComparingInt(IncidentDraft::firstSentence));
  }
}
