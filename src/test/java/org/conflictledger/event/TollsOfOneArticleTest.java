package org.conflictledger.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conflictledger.event.Story.ARMY;
import static org.conflictledger.event.Story.CAPITAL;
import static org.conflictledger.event.Story.FAR;
import static org.conflictledger.event.Story.REBELS;

import org.conflictledger.actor.Actor;
import org.conflictledger.actor.VictimCategory;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.casualty.mention.Scope;
import org.junit.jupiter.api.Test;

/** What a toll is to the counts that the article gave before it. */
class TollsOfOneArticleTest {

  private static Story story() {
    return Story.of("a1", "2024-03-12", "Wire");
  }

  private static long killed(Story story) {
    return story.incidents().stream()
        .flatMap(incident -> incident.tally(Outcome.KILLED).stream())
        .mapToLong(tally -> tally.total().best())
        .sum();
  }

  @Test
  void aTollThatRoseTakesInThoseBeforeWhereverTheLastOfThemDied() {
    Story story =
        story()
            .sentence("Four people were burnt to death in a bus in Borga on Monday.")
            .killed("Four", 4)
            .at(FAR)
            .on("2024-03-11")
            .then()
            .sentence("With a death in hospital the toll of the attack rose to five.")
            .killed("five", 5)
            .rule("toll")
            .perhapsAt(CAPITAL)
            .on("2024-03-11")
            .then();

    assertThat(killed(story)).isEqualTo(5);
    assertThat(story.incidents())
        .singleElement()
        .satisfies(incident -> assertThat(incident.tallies()).hasSize(1));
  }

  @Test
  void theTotalOfADayOverTheCountryIsNoTownsWhenItIsToldAgain() {
    Story story =
        story()
            .sentence("84 people died across the country on Monday.")
            .killed("84", 84)
            .scope(Scope.CUMULATIVE)
            .then()
            .sentence("14 died in Borga and 11 elsewhere, bringing the total to 84.")
            .killed("14", 14)
            .at(FAR)
            .on("2024-03-11")
            .then()
            .killed("84", 84)
            .rule("toll")
            .at(FAR)
            .on("2024-03-11")
            .then()
            .sentence("Another group gave a figure of 97 for the day.")
            .killed("97", 97)
            .rule("figure")
            .perhapsAt(FAR)
            .then();

    assertThat(killed(story)).isEqualTo(14);
  }

  private static long injured(Story story) {
    return story.incidents().stream()
        .flatMap(incident -> incident.tally(Outcome.INJURED).stream())
        .mapToLong(tally -> tally.total().best())
        .sum();
  }

  @Test
  void anotherThirtyBesideTheDeadAreAllOfTheWounded() {
    Story story =
        story()
            .headline("30 wounded in Borga blast")
            .injured("30", 30)
            .at(FAR)
            .on("2024-03-11")
            .then()
            .sentence("Nine people were killed and another 30 wounded in Borga on Monday.")
            .killed("Nine people", 9)
            .at(FAR)
            .on("2024-03-11")
            .then()
            .injured("another 30", 30)
            .at(FAR)
            .on("2024-03-11")
            .then();

    assertThat(killed(story)).isEqualTo(9);
    assertThat(injured(story)).isEqualTo(30);
  }

  @Test
  void anotherFiveOfTheSameOutcomeAreOthers() {
    Story story =
        story()
            .sentence("Four people were killed in Borga on Monday.")
            .killed("Four people", 4)
            .at(FAR)
            .on("2024-03-11")
            .then()
            .sentence("Another five were killed there in the evening.")
            .killed("Another five", 5)
            .at(FAR)
            .on("2024-03-11")
            .then();

    assertThat(killed(story)).isEqualTo(9);
  }

  @Test
  void bombersAreNoneOfThoseTheyKilled() {
    Story story =
        story()
            .headline("Girl bombers kill 13 in Borga.")
            .killed("13", 13)
            .at(FAR)
            .on("2024-03-11")
            .then()
            .sentence("Two girls blew themselves up in Borga on Monday.")
            .killed("Two", 2)
            .victims("Two girls", Actor.UNKNOWN, VictimCategory.COMBATANT)
            .rule("bomber")
            .at(FAR)
            .on("2024-03-11")
            .then();

    assertThat(killed(story)).isEqualTo(15);
  }

  @Test
  void aRivalFigureHasRoomForMoreThanTheFirst() {
    Story story =
        story()
            .sentence("Only 37 people died in Borga on Monday, the army said.")
            .killed("37", 37)
            .says("army")
            .at(FAR)
            .on("2024-03-11")
            .then()
            .sentence("The observatory had the names of 103 dead, 50 of them rebels.")
            .killed("103", 103)
            .says("observatory")
            .at(FAR)
            .on("2024-03-11")
            .then()
            .killed("50", 50)
            .fighters(REBELS)
            .partOf(1)
            .at(FAR)
            .on("2024-03-11")
            .then()
            .sentence("Seven villagers were killed by shells, a teacher said.")
            .killed("Seven", 7)
            .civilians("villagers")
            .at(FAR)
            .on("2024-03-11")
            .then();

    assertThat(killed(story)).isEqualTo(103);
  }

  @Test
  void anotherTownsTollIsItsOwn() {
    Story story =
        story()
            .sentence("Four people were burnt to death in a bus in Borga on Monday.")
            .killed("Four", 4)
            .at(FAR)
            .on("2024-03-11")
            .then()
            .sentence("The toll of the fire in Alba rose to five.")
            .killed("five", 5)
            .rule("toll")
            .at(CAPITAL)
            .on("2024-03-11")
            .then();

    assertThat(story.incidents()).hasSize(2);
  }

  @Test
  void thoseWhoDiedOnTheSpotAreSomeOfTheDead() {
    Story story =
        story()
            .sentence("Six people died in the attack on a bus in Alba.")
            .killed("Six", 6)
            .at(CAPITAL)
            .then()
            .sentence("Four people, a child among them, died on the spot.")
            .killed("Four", 4)
            .at(CAPITAL)
            .then()
            .killed("a child", 1)
            .civilians("a child")
            .partOf(1)
            .at(CAPITAL)
            .then();

    assertThat(killed(story)).isEqualTo(6);
  }

  @Test
  void aPapersTollOfAClashTakesInBothSides() {
    Story story =
        story()
            .sentence("Nine soldiers and one rebel were killed in the clash at Alba, rebels said.")
            .killed("Nine", 9)
            .fighters(ARMY)
            .by(REBELS)
            .at(CAPITAL)
            .then()
            .killed("one", 1)
            .fighters(REBELS)
            .by(ARMY)
            .at(CAPITAL)
            .then()
            .sentence("A paper put the fatalities at 15, after troops had pursued the rebels.")
            .killed("15", 15)
            .rule("toll")
            .by(ARMY)
            .at(CAPITAL)
            .then();

    assertThat(killed(story)).isEqualTo(15);
  }
}
