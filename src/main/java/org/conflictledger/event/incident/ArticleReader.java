package org.conflictledger.event.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.conflictledger.actor.Actor;
import org.conflictledger.casualty.mention.CasualtyMention;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.event.number.CountOrder;
import org.conflictledger.event.number.Fate;
import org.conflictledger.event.number.Tally;
import org.conflictledger.event.number.TallyMaker;
import org.conflictledger.event.setting.LinkingSettings;
import org.conflictledger.event.setting.ReadingSettings;
import org.conflictledger.event.setting.Told;
import org.conflictledger.place.Location;
import org.conflictledger.text.StableId;
import org.conflictledger.time.Period;

/**
 * Weighs the statements of one article against each other: what is the same incident told again,
 * what is a part and what a total, which figure is overtaken and which is a rival.
 */
public final class ArticleReader {

  private final ReadingSettings words;
  private final TallyMaker tallies;
  private final StoryTraits traits;

  public ArticleReader(LinkingSettings settings) {
    this.words = settings.reading();
    this.tallies = new TallyMaker(settings);
    this.traits = new StoryTraits(settings.story());
  }

  /**
   * Reads an article's statements as incidents. Period totals and denied counts belong to none.
   *
   * @param mentions of one article, in the order of the text, the headline's first
   */
  public ArticleReading read(List<CasualtyMention> mentions) {
    Scopes scopes = new Scopes();
    List<Incident> incidents = incidents(mentions, scopes);
    return new ArticleReading(mentions.stream().map(scopes::refine).toList(), incidents);
  }

  /** What became of each of an article's statements, and why; in the order of the text. */
  public List<Fate> fates(List<CasualtyMention> mentions) {
    Scopes scopes = new Scopes();
    List<Incident> incidents = incidents(mentions, scopes);
    return mentions.stream().map(mention -> scopes.fate(mention, incidents)).toList();
  }

  private List<Incident> incidents(List<CasualtyMention> mentions, Scopes scopes) {
    List<Told> told =
        LastDeaths.marked(
            Updates.marked(
                PartyMembers.sorted(
                    Additions.sorted(
                        Background.without(mentions, words, scopes).stream()
                            .map(mention -> Told.of(mention, words))
                            .toList())),
                words),
            words);
    ToldSingly singly = ToldSingly.in(told);
    singly.sums().forEach(sum -> scopes.total(sum.id()));
    List<Told> single = told.stream().filter(one -> !singly.sums().contains(one)).toList();
    List<List<Told>> groups = new IncidentGrouper(words).groups(single, singly);
    OverallTotals overall = OverallTotals.in(groups, words);
    overall.totals().forEach(total -> scopes.total(total.id()));
    List<Incident> incidents = new ArrayList<>();
    for (List<Told> group : overall.groups()) {
      incident(group, scopes).ifPresent(incidents::add);
    }
    return incidents;
  }

  private Optional<Incident> incident(List<Told> group, Scopes scopes) {
    Map<Outcome, List<Told>> byOutcome = new EnumMap<>(Outcome.class);
    for (Told told : group) {
      byOutcome.computeIfAbsent(told.mention().outcome(), o -> new ArrayList<>()).add(told);
    }
    List<Tally> found = new ArrayList<>();
    byOutcome.forEach(
        (outcome, counts) -> {
          CountOrder order = CountOrder.of(counts, words);
          scopes.take(order);
          tallies.tally(outcome, order).ifPresent(found::add);
        });
    boolean counted =
        found.stream()
            .anyMatch(
                tally ->
                    tally.outcome() != Outcome.MISSING && tally.outcome() != Outcome.DISPLACED);
    if (!counted) {
      return Optional.empty();
    }
    CasualtyMention first = group.get(0).mention();
    List<String> sentences =
        group.stream().map(told -> told.mention().evidence().sentence()).distinct().toList();
    Location where = where(group);
    List<Actor> sides = sides(group);
    return Optional.of(
        new Incident(
            StableId.of("incident", first.article().id(), first.id()),
            first.article().id(),
            first.article().source(),
            first.article().published(),
            Optional.empty(),
            where,
            when(group),
            sides,
            traits.kind(sentences),
            traits.words(sentences, where, sides),
            traits.followUp(sentences),
            traits.persons(group),
            found,
            group.stream().map(Told::id).toList()));
  }

  /**
   * A named place before a division before a country; among them that of the most people. The dead
   * tell it where they can: the injured are in hospitals.
   */
  private static Location where(List<Told> group) {
    List<Told> dead = group.stream().filter(Told::killed).toList();
    boolean known =
        dead.stream()
            .anyMatch(told -> told.mention().placed() && Locus.narrow(told.mention().where()));
    Map<Location, Long> votes = new LinkedHashMap<>();
    for (Told told : known ? dead : group) {
      // A headline is the least exact on places.
      votes.merge(told.mention().where(), 2 * told.best() + (told.headline() ? 1 : 2), Long::sum);
    }
    return votes.keySet().stream()
        .min(
            Comparator.comparing((Location where) -> where.place().isEmpty())
                .thenComparing(where -> where.admin1().isEmpty())
                .thenComparing(where -> where.country().isEmpty())
                .thenComparing(where -> -votes.get(where)))
        .orElse(Location.UNKNOWN);
  }

  /**
   * The days that the most people are said to have been harmed on, the earlier among equals: a body
   * found later, or one man of many who died on another day, does not move the incident. The dead
   * decide where there are any; where no day is told of them, the day on which people were taken is
   * not theirs: "The body of one of five men abducted on 4 January was found."
   */
  private static Optional<Period> when(List<Told> group) {
    List<Told> dead =
        group.stream().filter(told -> told.mention().outcome() == Outcome.KILLED).toList();
    boolean dated = dead.stream().anyMatch(told -> told.mention().when().isPresent());
    Map<Period, Long> votes = new LinkedHashMap<>();
    for (Told told : dated ? dead : group) {
      if (!dead.isEmpty() && TAKEN.contains(told.mention().outcome())) {
        continue;
      }
      told.mention().when().ifPresent(when -> votes.merge(when, weight(told), Long::sum));
    }
    return votes.keySet().stream()
        .min(
            Comparator.comparing((Period period) -> Math.max(period.precision(), 2))
                .thenComparing(period -> -votes.get(period))
                .thenComparing(Period::start)
                .thenComparing(Period::precision)
                .thenComparing(Period::end));
  }

  private static final Set<Outcome> TAKEN =
      EnumSet.of(Outcome.CAPTURED, Outcome.ABDUCTED, Outcome.MISSING);

  private static long weight(Told told) {
    // A headline seldom names its day, and has it from the article; so has who names no place.
    boolean guessed = told.headline() || !told.mention().placed();
    return told.late() ? 0 : guessed ? told.best() : told.best() + 1;
  }

  private static List<Actor> sides(List<Told> group) {
    Map<String, Actor> sides = new LinkedHashMap<>();
    for (Told told : group) {
      told.mention().sides().forEach(side -> sides.putIfAbsent(side.id(), side));
    }
    for (Told told : group) {
      sides.putIfAbsent(told.perpetrator().id(), told.perpetrator());
      sides.putIfAbsent(told.victim().id(), told.victim());
    }
    return sides.values().stream().filter(Actor::named).toList();
  }
}
