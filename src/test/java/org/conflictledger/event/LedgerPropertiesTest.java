package org.conflictledger.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.conflictledger.actor.Actor;
import org.conflictledger.casualty.mention.CasualtyMention;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.casualty.mention.Scope;
import org.conflictledger.casualty.mention.Status;
import org.conflictledger.event.estimate.Estimate;
import org.conflictledger.event.estimate.Event;
import org.conflictledger.event.estimate.Sums;
import org.conflictledger.event.estimate.Totals;
import org.conflictledger.event.incident.ArticleReader;
import org.conflictledger.event.incident.ArticleReading;
import org.conflictledger.event.incident.Incident;
import org.conflictledger.event.link.EventLinker;
import org.conflictledger.event.setting.LinkingSettings;
import org.conflictledger.event.week.WeeklyCell;
import org.conflictledger.event.week.WeeklyRow;
import org.conflictledger.event.week.WeeklyTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold of any articles, however they contradict themselves. */
class LedgerPropertiesTest {

  private static final EventLinker LINKER = new EventLinker(LinkingSettings.builtIn());

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void deathsBySideAddUpToBestWithinItsBounds(long seed) {
    for (Event event : events(seed)) {
      long deaths =
          event.deathsA() + event.deathsB() + event.deathsCivilians() + event.deathsUnknown();
      assertThat(deaths).isEqualTo(event.killed().map(Estimate::best).orElse(0L));
      event.killed().ifPresent(k -> assertThat(k.low()).isLessThanOrEqualTo(k.best()));
      event.killed().ifPresent(k -> assertThat(k.best()).isLessThanOrEqualTo(k.high()));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void eachRoleOfTheWeeklyTableAddsUpToTheEvents(long seed) {
    List<Event> events = events(seed);
    List<WeeklyRow> rows = WeeklyTable.rows(events);
    Map<Function<Event, Optional<Estimate>>, Function<WeeklyRow, Optional<Estimate>>> outcomes =
        Map.of(
            Event::killed, WeeklyRow::killed,
            Event::injured, WeeklyRow::injured,
            Event::captured, WeeklyRow::captured,
            Event::abducted, WeeklyRow::abducted);
    outcomes.forEach(
        (ofEvent, ofRow) -> {
          Map<String, Long> expected = new TreeMap<>();
          for (Event event : events) {
            Optional<Estimate> total = ofEvent.apply(event);
            String region = event.where().country() + event.where().admin1();
            if (event.weekMethod() == Event.WeekMethod.TOLLS && total.equals(event.killed())) {
              // Its deaths lie in several weeks; that they are as many is asked elsewhere.
              for (Event.Loss loss : event.losses()) {
                loss.killed()
                    .ifPresent(e -> expected.merge(region + loss.week(), e.best(), Long::sum));
              }
            } else {
              total.ifPresent(e -> expected.merge(region + event.week(), e.best(), Long::sum));
            }
          }
          for (WeeklyRow.Role role : WeeklyRow.Role.values()) {
            assertThat(sums(rows, role, ofRow)).isEqualTo(expected);
          }
        });
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void theDeathsOfAnEventFallIntoWeeksWithoutRest(long seed) {
    for (Event event : events(seed)) {
      Optional<Estimate> losses = Optional.empty();
      for (Event.Loss loss : event.losses()) {
        losses = Sums.plus(losses, loss.killed());
      }
      assertThat(losses.map(Estimate::best)).isEqualTo(event.killed().map(Estimate::best));
    }
  }

  private static Map<String, Long> sums(
      List<WeeklyRow> rows, WeeklyRow.Role role, Function<WeeklyRow, Optional<Estimate>> number) {
    Map<String, Long> sums = new TreeMap<>();
    for (WeeklyRow row : rows) {
      if (row.role() == role) {
        number
            .apply(row)
            .ifPresent(
                e -> sums.merge(row.country() + row.admin1() + row.week(), e.best(), Long::sum));
      }
    }
    return sums;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void cellsAddUpInAnyOrder(long seed) {
    List<Event> events = new ArrayList<>(events(seed));
    List<WeeklyRow> expected = WeeklyTable.rows(events);
    List<WeeklyCell> cells =
        new ArrayList<>(events.stream().flatMap(e -> WeeklyTable.cells(e).stream()).toList());
    Collections.shuffle(cells, new Random(seed));
    TreeMap<WeeklyCell.Key, WeeklyCell> merged = new TreeMap<>();
    cells.forEach(cell -> merged.merge(cell.key(), cell, (one, other) -> other.plus(one)));

    assertThat(merged.values().stream().map(WeeklyCell::row).toList()).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void copiesAddNothing(long seed) {
    List<Incident> incidents = RandomStories.incidents(seed, 60);
    List<Incident> doubled = new ArrayList<>(incidents);
    for (Incident incident : incidents) {
      doubled.add(copy(incident));
    }
    List<Event> once = LINKER.link(incidents);
    List<Event> twice = LINKER.link(doubled);

    assertThat(total(twice)).isEqualTo(total(once));
    assertThat(twice).hasSameSizeAs(once);
  }

  private static Incident copy(Incident i) {
    return new Incident(
            i.id() + "copy",
            i.articleId() + "copy",
            "mirror",
            i.published(),
            Optional.empty(),
            i.where(),
            i.when(),
            i.sides(),
            i.attack(),
            i.words(),
            i.followUp(),
            i.persons(),
            i.tallies(),
            i.mentionIds().stream().map(id -> id + "copy").toList())
        .asCopyOf(i.articleId(), i.published());
  }

  private static Optional<Estimate> total(Collection<Event> events) {
    return Totals.of(events, Outcome.KILLED);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void noArticleCountsMoreThanItSays(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      List<CasualtyMention> mentions = RandomStories.story("p" + i, random).mentions();
      ArticleReading reading = new ArticleReader(LinkingSettings.builtIn()).read(mentions);
      long said =
          mentions.stream()
              .filter(m -> m.outcome() == Outcome.KILLED)
              .filter(m -> m.scope() != Scope.CUMULATIVE && m.status() != Status.DENIED)
              .mapToLong(m -> m.count().best())
              .sum();
      long counted = total(LINKER.link(reading.incidents())).map(Estimate::best).orElse(0L);
      assertThat(counted).isLessThanOrEqualTo(said);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void everyCountedMentionBelongsToOneIncident(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 100; i++) {
      ArticleReading reading = RandomStories.story("q" + i, random).read();
      Set<String> seen = new HashSet<>();
      for (Incident incident : reading.incidents()) {
        for (String mention : incident.mentionIds()) {
          assertThat(seen.add(mention)).as("mention %s counted twice", mention).isTrue();
        }
      }
    }
  }

  @Test
  void readingKeepsEveryMentionInItsPlace() {
    Random random = new Random(5);
    for (int i = 0; i < 100; i++) {
      Story story = RandomStories.story("r" + i, random);
      assertThat(story.read().mentions())
          .extracting(CasualtyMention::id)
          .isEqualTo(story.mentions().stream().map(CasualtyMention::id).toList());
    }
  }

  @Test
  void civiliansAndTheUnknownAreTheSameActorsEverywhere() {
    for (WeeklyRow row : WeeklyTable.rows(events(3))) {
      if (row.actor().id().equals("civilians")) {
        assertThat(row.actor()).isEqualTo(Actor.CIVILIANS);
      }
      if (row.actor().id().equals("unknown")) {
        assertThat(row.actor()).isEqualTo(Actor.UNKNOWN);
      }
    }
  }

  private static List<Event> events(long seed) {
    return LINKER.link(RandomStories.incidents(seed, 80));
  }
}
