package org.conflictledger.event.incident;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.event.number.CountOrder;
import org.conflictledger.event.number.TallyMaker;
import org.conflictledger.event.setting.ReadingSettings;
import org.conflictledger.event.setting.SamePeople;
import org.conflictledger.event.setting.Told;
import org.conflictledger.place.Location;

/**
 * Finds counts that sum up several incidents of an article ("17 killed in three attacks") and takes
 * them out: the incidents have the people already.
 *
 * @param groups the incidents' counts without such totals
 * @param totals the counts taken out
 */
record OverallTotals(List<List<Told>> groups, List<Told> totals) {

  /** Smaller numbers are sums of others by chance, unless the head of an article gives them. */
  private static final int LEAST = 5;

  /** The last sentence of the lede. */
  private static final int LEDE = 1;

  static OverallTotals in(List<List<Told>> groups, ReadingSettings words) {
    if (groups.stream().mapToInt(List::size).sum() < 2) {
      return new OverallTotals(groups, List.of());
    }
    List<Told> totals = new ArrayList<>();
    for (Outcome outcome : EnumSet.of(Outcome.KILLED, Outcome.INJURED, Outcome.CAPTURED)) {
      List<List<Told>> counts = of(outcome, groups);
      boolean mayAddUp = counts.size() > 1 && counts.stream().noneMatch(OverallTotals::table);
      for (List<Told> group : counts) {
        for (Told told : group) {
          if (vaguely(told, counts)
              || overDivisions(told, counts)
              || mayAddUp && sumsUp(told, counts, words)) {
            totals.add(told);
          } else if (mayAddUp && !members(told, group).isEmpty()) {
            // "Five died in two attacks, a couple among them": who they are is told again.
            List<Told> members = members(told, group);
            List<List<Told>> others = without(members, counts);
            if (others.size() > 1 && sumsUp(told, others, words)) {
              totals.add(told);
              totals.addAll(members);
            }
          }
        }
      }
    }
    List<List<Told>> rest =
        groups.stream()
            .map(group -> group.stream().filter(told -> !totals.contains(told)).toList())
            .filter(group -> !group.isEmpty())
            .toList();
    return new OverallTotals(rest, totals);
  }

  private static boolean sumsUp(Told told, List<List<Told>> counts, ReadingSettings words) {
    return !told.armed() && sumsUp(told, counts, words, false) || sumsUp(told, counts, words, true);
  }

  /** Who are named as some of a count, or of the same number in a headline or lede. */
  private static List<Told> members(Told whole, List<Told> group) {
    List<String> wholes =
        group.stream().filter(told -> told.best() == whole.best()).map(Told::id).toList();
    return group.stream()
        .filter(told -> told.mention().partOf().filter(wholes::contains).isPresent())
        .toList();
  }

  private static List<List<Told>> without(List<Told> some, List<List<Told>> groups) {
    return groups.stream()
        .map(group -> group.stream().filter(told -> !some.contains(told)).toList())
        .filter(group -> !group.isEmpty())
        .toList();
  }

  /** The incidents' counts of one outcome; incidents without any are left out. */
  private static List<List<Told>> of(Outcome outcome, List<List<Told>> groups) {
    return groups.stream()
        .map(group -> group.stream().filter(told -> told.mention().outcome() == outcome).toList())
        .filter(group -> !group.isEmpty())
        .toList();
  }

  /** In one so long a number is the sum of others by chance, and to look costs its cube. */
  private static boolean table(List<Told> group) {
    return group.size() > CountOrder.MOST_SUMMED;
  }

  /**
   * "Several insurgents were killed in separate operations" over incidents told one by one: the
   * number sums up what a word cannot.
   */
  private static boolean vaguely(Told candidate, List<List<Told>> groups) {
    boolean oneTown = candidate.mention().placed() && Locus.narrow(candidate.mention().where());
    return candidate.overall()
        && candidate.vague()
        && !oneTown
        && groups.stream()
            .flatMap(List::stream)
            .anyMatch(
                told ->
                    !told.equals(candidate)
                        && !told.overall()
                        && !told.vague()
                        && told.sentence() > candidate.sentence());
  }

  /**
   * "A wave of car bombs across Iraq killed at least 86": of no town, over incidents that are told
   * one by one from division to division and make up most of it, though not all.
   */
  private static boolean overDivisions(Told candidate, List<List<Told>> groups) {
    boolean lede =
        candidate.sentence() <= LEDE
            && candidate.overall()
            && candidate.bound()
            && candidate.killed()
            && (candidate.mention().where().place().isEmpty() || !candidate.saysPlace());
    if (!lede || candidate.best() < LEAST) {
      return false;
    }
    Map<String, Long> divisions = new HashMap<>();
    for (List<Told> group : groups) {
      group.stream()
          .filter(told -> told.sentence() > LEDE && !told.overall() && !told.vague())
          .filter(told -> told.mention().placed() && !told.mention().where().admin1().isEmpty())
          .filter(told -> told.best() < candidate.best())
          .forEach(
              told -> divisions.merge(told.mention().where().admin1(), told.best(), Math::max));
    }
    long sum = divisions.values().stream().mapToLong(Long::longValue).sum();
    return divisions.size() >= DIVISIONS && 2 * sum >= candidate.best();
  }

  private static final int DIVISIONS = 3;

  /**
   * Whether a count for people at large is what two or more of the incidents add up to.
   *
   * @param alike whether only people who may be among those counted are added, whom nobody else
   *     harmed: "15 protesters" hold no policeman
   */
  private static boolean sumsUp(
      Told candidate, List<List<Told>> groups, ReadingSettings words, boolean alike) {
    boolean again = pointsBack(candidate, groups);
    boolean few = candidate.best() < LEAST && candidate.sentence() > LEDE && !again;
    if (candidate.victim().named() || few || ofOne(candidate)) {
      return false;
    }
    List<Long> sums = new ArrayList<>();
    for (List<Told> group : groups) {
      List<Told> others =
          group.stream()
              .filter(
                  told ->
                      told.best() != candidate.best()
                          && !IncidentDraft.takenIn(told)
                          && !abroad(told, candidate)
                          && (!alike
                              || SamePeople.mayBe(told, candidate)
                                  && !SamePeople.harmedByOthers(told, candidate)))
              .toList();
      new TallyMaker(words)
          .tally(candidate.mention().outcome(), CountOrder.of(others, words))
          .map(tally -> tally.total().best())
          // A larger one is none that it sums up.
          .filter(best -> best > 0 && best < candidate.best())
          .ifPresent(sums::add);
    }
    long sum = sums.stream().mapToLong(Long::longValue).sum();
    // The sum of two may be chance; that of three hardly is.
    boolean two =
        candidate.overall() || again || onlyInHeadline(candidate, groups) || ofDays(candidate);
    int least = two ? 2 : 3;
    return sums.size() >= least && sum == candidate.best();
  }

  /** "Eight people were killed last week": of no place and more days than an incident has. */
  private static boolean ofDays(Told candidate) {
    return candidate.sentence() <= LEDE
        && IncidentDraft.days(candidate.mention()) >= WEEK
        && candidate.mention().where().place().isEmpty();
  }

  private static final int WEEK = 5;

  /** "A car bomb killed eight, the worst in a string of attacks": the bomb's. */
  private static boolean ofOne(Told candidate) {
    return ONE_BOMB.matcher(candidate.mention().evidence().sentence()).lookingAt();
  }

  private static final Pattern ONE_BOMB =
      Pattern.compile(
          "(?:[^—–-]{0,40}[—–-]+ )?An? (?:\\w+ ){0,3}(?:bomb|bomber|mine|shell|missile) ");

  /**
   * Whether words point back to people whom the article has told of only as sums of incidents: "the
   * two deaths" of a lede on several towns.
   */
  private static boolean pointsBack(Told candidate, List<List<Told>> groups) {
    return candidate.mention().restated()
        && groups.stream()
            .flatMap(List::stream)
            .filter(told -> told.best() == candidate.best())
            .allMatch(told -> told.headline() || told.overall() || told.mention().restated());
  }

  /**
   * Whether a count is of another country than that of the town which a candidate names, or of
   * another division where the candidate sums up no attacks: its town is where its own dead died.
   */
  private static boolean abroad(Told told, Told candidate) {
    Location where = candidate.mention().where();
    boolean ownTown =
        (!candidate.overall() || candidate.sameSentence(told))
            && !candidate.headline()
            && !where.place().isEmpty()
            && candidate.mention().placed()
            && candidate.saysPlace();
    boolean overCountries = candidate.overall() && where.place().isEmpty();
    return Locus.narrow(where)
        && candidate.mention().placed()
        && !overCountries
        && (Locus.otherCountry(told.mention().where(), where)
            || ownTown && Locus.otherDivision(told.mention().where(), where));
  }

  /**
   * Whether a headline gives a number that the story gives nowhere but as the sum of incidents;
   * with "five more" in the story it is the toll that those were added to.
   */
  private static boolean onlyInHeadline(Told candidate, List<List<Told>> groups) {
    return candidate.headline()
        && groups.stream()
            .flatMap(List::stream)
            .noneMatch(
                told ->
                    told != candidate
                        && (told.additive()
                            || told.best() == candidate.best()
                                && !told.overall()
                                && !told.mention().restated()));
  }
}
