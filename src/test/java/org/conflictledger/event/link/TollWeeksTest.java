package org.conflictledger.event.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.conflictledger.event.Story;
import org.conflictledger.event.estimate.Estimate;
import org.conflictledger.event.estimate.Event;
import org.conflictledger.event.incident.Incident;
import org.conflictledger.event.setting.LinkingSettings;
import org.junit.jupiter.api.Test;

/** In which weeks the dead of incidents of many days are counted. */
class TollWeeksTest {

  private static final EventLinker LINKER = new EventLinker(LinkingSettings.builtIn());

  /** A siege from a Wednesday on, over up to three weeks. */
  private static Story siege(String id, String published, String until, long dead) {
    return Story.of(id, published, "Wire")
        .sentence(dead + " people were killed in the siege of the grain depot of Alba.")
        .killed("" + dead, dead)
        .civilians("people")
        .by(Story.REBELS)
        .at(Story.CAPITAL)
        .during("2024-03-06", until, 3)
        .then();
  }

  private static Event only(Story... stories) {
    List<Incident> incidents = new ArrayList<>();
    for (Story story : stories) {
      incidents.addAll(story.incidents());
    }
    List<Event> events = LINKER.link(incidents);
    assertThat(events).hasSize(1);
    return events.get(0);
  }

  private static SortedMap<String, String> byWeek(Event event) {
    SortedMap<String, String> weeks = new TreeMap<>();
    for (Event.Loss loss : event.losses()) {
      Estimate killed = loss.killed().orElseThrow();
      weeks.put(loss.week().toString(), killed.low() + "-" + killed.best() + "-" + killed.high());
    }
    return weeks;
  }

  @Test
  void eachWeekHasWhatItsTollsAdd() {
    Event event =
        only(
            siege("a", "2024-03-08", "2024-03-08", 20),
            siege("b", "2024-03-13", "2024-03-13", 32),
            siege("c", "2024-03-18", "2024-03-18", 37));

    assertThat(event.weekMethod()).isEqualTo(Event.WeekMethod.TOLLS);
    assertThat(event.week()).hasToString("2024-W10");
    assertThat(byWeek(event))
        .containsExactlyInAnyOrderEntriesOf(
            new TreeMap<>(
                Map.of("2024-W10", "20-20-20", "2024-W11", "12-12-12", "2024-W12", "5-5-5")));
  }

  @Test
  void aNumberTakenBackLaterFallsOutOfItsWeek() {
    Event event =
        only(
            siege("a", "2024-03-08", "2024-03-08", 30),
            siege("b", "2024-03-13", "2024-03-13", 24),
            siege("c", "2024-03-14", "2024-03-14", 28));

    assertThat(byWeek(event))
        .containsExactlyInAnyOrderEntriesOf(
            new TreeMap<>(Map.of("2024-W10", "24-24-24", "2024-W11", "4-4-4")));
  }

  @Test
  void aTollThatGrowsAfterTheDayOfTheAttackStaysInItsWeek() {
    Story first =
        Story.of("a", "2024-03-10", "Wire")
            .sentence("A bomb killed seven people in the cattle market of Alba.")
            .killed("seven", 7)
            .at(Story.CAPITAL)
            .on("2024-03-10")
            .then();
    Story later =
        Story.of("b", "2024-03-12", "Wire")
            .sentence("The bomb in the cattle market of Alba killed nine.")
            .killed("nine", 9)
            .at(Story.CAPITAL)
            .on("2024-03-10")
            .then();

    Event event = only(first, later);

    assertThat(event.weekMethod()).isEqualTo(Event.WeekMethod.EVENT_DATE);
    assertThat(byWeek(event)).isEqualTo(new TreeMap<>(Map.of("2024-W10", "9-9-9")));
  }

  @Test
  void theSecondReportOfASourceOnOneDayReplacesItsFirst() {
    Event event =
        only(
            Story.of("a", "2024-03-10", "Wire")
                .sentence("A bomb killed seven people in the cattle market of Alba.")
                .killed("seven", 7)
                .at(Story.CAPITAL)
                .on("2024-03-10")
                .then(),
            Story.of("b", "2024-03-10", "Wire")
                .sentence("The bomb in the cattle market of Alba killed nine people.")
                .killed("nine", 9)
                .at(Story.CAPITAL)
                .on("2024-03-10")
                .then());

    assertThat(event.killed()).contains(new Estimate(9, 9, 9, false));
  }
}
