package org.conflictledger.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conflictledger.event.Story.CAPITAL;
import static org.conflictledger.event.Story.FAR;
import static org.conflictledger.event.Story.REBELS;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.conflictledger.event.estimate.Event;
import org.conflictledger.event.link.EventLinker;
import org.conflictledger.event.setting.LinkingSettings;
import org.conflictledger.place.Location;
import org.junit.jupiter.api.Test;

/** What the news recalls stands under the place and the day of the news. */
class RetoldTest {

  private static List<Event> link(Story... stories) {
    return new EventLinker(LinkingSettings.builtIn())
        .link(Arrays.stream(stories).flatMap(story -> story.incidents().stream()).toList());
  }

  private static Story massacre(String id, String published) {
    return Story.of(id, published, "Gazette")
        .sentence("120 people were massacred in Borga.")
        .killed("120", 120)
        .at(FAR)
        .then();
  }

  private static Story police(
      String id, String published, String day, Location where, long dead, String words) {
    return Story.of(id, published, "Wire " + id)
        .sentence(words)
        .killed(Long.toString(dead), dead)
        .police()
        .by(REBELS)
        .at(where)
        .on(day)
        .then();
  }

  @Test
  void aLargeNumberOfOneKindIsKnownAgainInAnotherTown() {
    List<Event> events =
        link(
            police("a1", "2024-03-05", "2024-03-04", FAR, 120, "120 policemen died in Borga."),
            police("a2", "2024-03-06", "2024-03-04", FAR, 120, "120 policemen died in Borga."),
            police("a3", "2024-03-15", "2024-03-14", CAPITAL, 120, "After 120 policemen died."));

    assertThat(events).hasSize(1);
    assertThat(events.get(0).where().place()).isEqualTo("Borga");
    assertThat(events.get(0).when().start()).isEqualTo(LocalDate.parse("2024-03-04"));
  }

  @Test
  void ofDaysFarApartThatOfTheFirstReportStands() {
    List<Event> events =
        link(
            police("a1", "2024-03-05", "2024-03-04", FAR, 120, "120 policemen died in Borga."),
            police("a2", "2024-03-25", "2024-02-18", CAPITAL, 120, "120 policemen died."));

    assertThat(events).hasSize(1);
    assertThat(events.get(0).when().start()).isEqualTo(LocalDate.parse("2024-03-04"));
  }

  @Test
  void atOnePlaceALargeNumberIsKnownAgainWhoeverTheyWere() {
    assertThat(
            link(
                police("a1", "2024-03-05", "2024-03-04", FAR, 120, "120 policemen died in Borga."),
                massacre("a3", "2024-03-26")))
        .hasSize(1);
  }

  @Test
  void reportsOfPeopleAtLargeHoldNoneApart() {
    assertThat(
            link(
                police("a1", "2024-03-05", "2024-03-04", FAR, 120, "120 policemen died in Borga."),
                massacre("a2", "2024-03-09"),
                police(
                    "a3", "2024-03-15", "2024-03-14", CAPITAL, 120, "After 120 policemen died.")))
        .hasSize(1);
  }

  /** Between such numbers lie millions of others, none of which may be looked up by itself. */
  @Test
  void aNumberBeyondMeasureIsKnownAgainAsOthersAre() {
    assertThat(
            link(
                police("a1", "2024-03-05", "2024-03-04", FAR, 800_000_001, "They died in Borga."),
                police("a2", "2024-03-15", "2024-03-14", FAR, 801_000_001, "They died in Borga.")))
        .hasSize(1);
  }

  @Test
  void aRoundOrASmallNumberIsNot() {
    for (long dead : new long[] {100, 24}) {
      assertThat(
              link(
                  police("a1", "2024-03-05", "2024-03-04", FAR, dead, "Policemen died in Borga."),
                  police("a2", "2024-03-15", "2024-03-14", CAPITAL, dead, "Policemen died.")))
          .hasSize(2);
    }
  }

  @Test
  void norIsAnotherKindOfPeople() {
    Story villagers =
        Story.of("a2", "2024-03-15", "Wire")
            .sentence("120 villagers died.")
            .killed("120", 120)
            .civilians("villagers")
            .at(CAPITAL)
            .on("2024-03-14")
            .then();

    assertThat(
            link(
                police("a1", "2024-03-05", "2024-03-04", FAR, 120, "120 policemen died."),
                villagers))
        .hasSize(2);
  }

  private static Story deaths(String id, String published, String day, long dead, String words) {
    return Story.of(id, published, "Wire " + id)
        .sentence(words)
        .killed(Long.toString(dead), dead)
        .at(FAR)
        .on(day)
        .then();
  }

  @Test
  void aLargeNumberRoundedIsThatOfThePlaceAndTheDay() {
    Story first =
        deaths("a1", "2024-03-05", "2024-03-04", 108, "Shells hit Borga, 108 people died.");
    assertThat(
            link(
                first,
                deaths("a2", "2024-03-11", "2024-03-04", 100, "Gunmen shot 100 people in Borga.")))
        .hasSize(1);
    assertThat(
            link(
                first,
                deaths("a2", "2024-03-11", "2024-03-06", 100, "Gunmen shot 100 people in Borga.")))
        .hasSize(2);
  }

  @Test
  void aTollThatReachedWhatWasToldIsNoneOfTheDayItWasToldOn() {
    String clashes = "Clashes on the bridge in Borga left 13 people dead.";
    String toll = "The death toll from clashes on the bridge in Borga has reached 13.";
    Story first = deaths("a1", "2024-03-05", "2024-03-04", 13, clashes);
    assertThat(link(first, deaths("a2", "2024-03-08", "2024-03-08", 13, toll)))
        .singleElement()
        .satisfies(
            event -> assertThat(event.when().start()).isEqualTo(LocalDate.parse("2024-03-04")));
    assertThat(link(first, deaths("a2", "2024-03-08", "2024-03-08", 13, clashes))).hasSize(2);
    assertThat(link(first, deaths("a2", "2024-03-08", "2024-03-08", 17, toll))).hasSize(2);
  }

  @Test
  void theDaysOfASiegesTollAreThoseOfItsDead() {
    Story siege =
        Story.of("a1", "2024-03-12", "Wire")
            .sentence("20 people died in Borga on Monday.")
            .killed("20", 20)
            .at(FAR)
            .on("2024-03-11")
            .then()
            .sentence("The assault on Borga has killed 300 people since 2 March.")
            .killed("300", 300)
            .at(FAR)
            .during("2024-03-02", "2024-03-12", 4)
            .then();
    assertThat(link(siege))
        .singleElement()
        .satisfies(
            event -> assertThat(event.when().start()).isEqualTo(LocalDate.parse("2024-03-02")));
  }

  @Test
  void anArticleTellsOfADaysManyDeadOfADivisionOnce() {
    Location suburb = Story.place("Albona", "XX-A", 10.6, 20.4);
    Story story =
        Story.of("a1", "2024-03-05", "Wire")
            .sentence("More than 100 people died north of Alba on Monday.")
            .killed("100", 100)
            .atLeast()
            .at(CAPITAL)
            .on("2024-03-04")
            .then()
            .sentence("The killing of 108 people in Albona on Monday was condemned.")
            .killed("108", 108)
            .at(suburb)
            .on("2024-03-04")
            .then();

    assertThat(story.incidents()).hasSize(1);
  }
}
