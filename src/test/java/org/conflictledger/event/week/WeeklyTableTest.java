package org.conflictledger.event.week;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conflictledger.event.Story.ARMY;
import static org.conflictledger.event.Story.CAPITAL;
import static org.conflictledger.event.Story.REBELS;

import java.util.List;
import org.conflictledger.event.Story;
import org.conflictledger.event.estimate.Estimate;
import org.conflictledger.event.incident.Incident;
import org.conflictledger.event.link.EventLinker;
import org.conflictledger.event.setting.LinkingSettings;
import org.conflictledger.time.IsoWeek;
import org.junit.jupiter.api.Test;

class WeeklyTableTest {

  private static List<WeeklyRow> rows(Story... stories) {
    List<Incident> incidents =
        List.of(stories).stream().flatMap(story -> story.incidents().stream()).toList();
    return WeeklyTable.rows(new EventLinker(LinkingSettings.builtIn()).link(incidents));
  }

  private static String line(WeeklyRow row) {
    return row.role().code()
        + " "
        + row.actor().name()
        + " killed "
        + row.killed().map(k -> "" + k.best()).orElse("-")
        + " injured "
        + row.injured().map(i -> "" + i.best()).orElse("-");
  }

  @Test
  void everyDeathStandsOnceUnderEachRole() {
    Story clash =
        Story.of("a", "2024-03-11", "Wire")
            .sentence("Six rebels, four soldiers and two villagers were killed.")
            .killed("Six", 6)
            .fighters(REBELS)
            .by(ARMY)
            .at(CAPITAL)
            .on("2024-03-09")
            .then()
            .killed("four", 4)
            .fighters(ARMY)
            .by(REBELS)
            .at(CAPITAL)
            .on("2024-03-09")
            .then()
            .killed("two", 2)
            .civilians("villagers")
            .at(CAPITAL)
            .on("2024-03-09")
            .then();

    assertThat(rows(clash))
        .extracting(WeeklyTableTest::line)
        .containsExactlyInAnyOrder(
            "suffered Red Front killed 6 injured -",
            "suffered Government of Xanthia killed 4 injured -",
            "suffered civilians killed 2 injured -",
            "inflicted Government of Xanthia killed 6 injured -",
            "inflicted Red Front killed 4 injured -",
            "inflicted unknown killed 2 injured -");
  }

  @Test
  void nothingReportedIsNotZero() {
    Story hurt =
        Story.of("a", "2024-03-11", "Wire")
            .sentence("Three were hurt.")
            .injured("Three", 3)
            .at(CAPITAL)
            .on("2024-03-09")
            .then();

    assertThat(rows(hurt)).allSatisfy(row -> assertThat(row.killed()).isEmpty());
    assertThat(rows(hurt)).allSatisfy(row -> assertThat(row.killedCivilians()).isEmpty());
    assertThat(rows(hurt)).allSatisfy(row -> assertThat(row.captured()).isEmpty());
  }

  @Test
  void theWeekIsTheEventsAndNotThePapers() {
    Story newYear =
        Story.of("a", "2021-01-05", "Wire")
            .sentence("Five died on 1 January.")
            .killed("Five", 5)
            .at(CAPITAL)
            .on("2021-01-01")
            .then();

    assertThat(rows(newYear)).extracting(WeeklyRow::week).containsOnly(new IsoWeek(2020, 53));
  }

  @Test
  void articlesAndSourcesCountOnceHoweverManyEventsTheyTell() {
    Story two =
        Story.of("a", "2024-03-11", "Wire")
            .sentence("Five died in Alba on Friday.")
            .killed("Five", 5)
            .at(CAPITAL)
            .on("2024-03-08")
            .then()
            .sentence("On Sunday four more died there.")
            .killed("four more", 4)
            .at(CAPITAL)
            .on("2024-03-10")
            .then();

    List<WeeklyRow> rows = rows(two);

    assertThat(rows).hasSize(2);
    assertThat(rows)
        .allSatisfy(
            row -> {
              assertThat(row.events()).isEqualTo(2);
              assertThat(row.articles()).isEqualTo(1);
              assertThat(row.sources()).isEqualTo(1);
              assertThat(row.killed().orElseThrow().best()).isEqualTo(9);
            });
  }

  @Test
  void anOpenNumberOpensTheSum() {
    Story two =
        Story.of("a", "2024-03-11", "Wire")
            .sentence("At least five died in Alba on Friday.")
            .killed("At least five", 5)
            .atLeast()
            .at(CAPITAL)
            .on("2024-03-08")
            .then()
            .sentence("On Sunday four more died there.")
            .killed("four more", 4)
            .at(CAPITAL)
            .on("2024-03-10")
            .then();

    assertThat(rows(two).get(0).killed().orElseThrow()).isEqualTo(new Estimate(9, 9, 9, true));
  }
}
