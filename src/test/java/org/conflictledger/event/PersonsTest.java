package org.conflictledger.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conflictledger.event.Story.CAPITAL;
import static org.conflictledger.event.Story.COUNTRY;
import static org.conflictledger.event.Story.FAR;
import static org.conflictledger.event.Story.MILITIA;
import static org.conflictledger.event.Story.REBELS;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.conflictledger.actor.Actor;
import org.conflictledger.actor.VictimCategory;
import org.conflictledger.event.estimate.Event;
import org.conflictledger.event.link.EventLinker;
import org.conflictledger.event.setting.LinkingSettings;
import org.conflictledger.place.Location;
import org.junit.jupiter.api.Test;

/** Nobody dies twice: reports of one person's death are of one incident, whenever they come. */
class PersonsTest {

  private static List<Event> link(Story... stories) {
    return new EventLinker(LinkingSettings.builtIn())
        .link(Arrays.stream(stories).flatMap(story -> story.incidents().stream()).toList());
  }

  private static Story killed(String id, String published, String who, Actor party) {
    return killed(id, published, who, party, COUNTRY);
  }

  private static Story killed(
      String id, String published, String who, Actor party, Location where) {
    return Story.of(id, published, "Wire " + id)
        .sentence(who + " was killed in a drone strike.")
        .killed(who, 1)
        .victims(who, party, VictimCategory.COMBATANT)
        .at(where)
        .then();
  }

  @Test
  void aNameToldAgainWeeksLaterIsTheSameDeath() {
    List<Event> events =
        link(
            killed("a1", "2024-03-11", "Colonel Idris Falkone", REBELS, CAPITAL),
            killed("a2", "2024-03-12", "Red Front commander Idris Falkone", REBELS),
            killed("a3", "2024-04-02", "rebel commander Falkone", REBELS));

    assertThat(events).hasSize(1);
    assertThat(events.get(0).when().start()).isEqualTo(LocalDate.parse("2024-03-10"));
  }

  @Test
  void aBareNameDiesOnceWithTheCommanderOfThatName() {
    Story bare =
        Story.of("a1", "2024-03-11", "Wire")
            .sentence("Idris Falkone was killed in a drone strike.")
            .killed("Idris Falkone", 1)
            .victims("Idris Falkone", Actor.CIVILIANS, VictimCategory.CIVILIAN)
            .at(CAPITAL)
            .then();

    List<Event> events =
        link(bare, killed("a2", "2024-03-12", "Red Front commander Idris Falkone", REBELS));

    assertThat(events).hasSize(1);
    assertThat(events.get(0).killed().orElseThrow().best()).isEqualTo(1);
    assertThat(events.get(0).deathsCivilians()).isZero();
  }

  @Test
  void theSameNameInAnotherDivisionIsAnotherPerson() {
    assertThat(
            link(
                killed("a1", "2024-03-11", "Colonel Idris Falkone", REBELS, CAPITAL),
                killed("a2", "2024-03-21", "Colonel Idris Falkone", REBELS, FAR)))
        .hasSize(2);
  }

  @Test
  void aFirstNameInCommonIsNoPersonInCommon() {
    assertThat(
            link(
                killed("a1", "2024-03-11", "Colonel Idris Falkone", REBELS),
                killed("a2", "2024-03-18", "Colonel Idris Tambour", REBELS)))
        .hasSize(2);
  }

  @Test
  void ranksAndTradesAreNoNames() {
    assertThat(
            link(
                killed("a1", "2024-03-11", "Senior Police Constable", MILITIA),
                killed("a2", "2024-03-18", "Senior Police Constable", MILITIA)))
        .hasSize(2);
  }

  @Test
  void aPartyHasOneSpokesmanAtATime() {
    assertThat(
            link(
                killed("a1", "2024-03-11", "Red Front spokesperson", REBELS),
                killed("a2", "2024-03-16", "the spokesman of the Red Front", REBELS)))
        .hasSize(1);
    assertThat(
            link(
                killed("a1", "2024-03-11", "Red Front spokesperson", REBELS),
                killed("a2", "2024-03-16", "spokesman", MILITIA)))
        .hasSize(2);
  }

  @Test
  void itHasManyCommanders() {
    assertThat(
            link(
                killed("a1", "2024-03-11", "a Red Front commander", REBELS),
                killed("a2", "2024-03-16", "a Red Front commander", REBELS)))
        .hasSize(2);
  }

  @Test
  void aTollThatIsLoweredInSoManyWordsIsTheTollThatWas() {
    assertThat(
            link(
                wedding("a1", "2024-03-12", "A bomb killed 48 people.", 48),
                wedding("a2", "2024-03-13", "Officials lowered the toll from 48 to 34.", 34)))
        .singleElement()
        .satisfies(event -> assertThat(event.killed().orElseThrow().best()).isEqualTo(34));
    assertThat(
            link(
                wedding("a1", "2024-03-12", "A bomb killed 48 people.", 48),
                wedding("a2", "2024-03-13", "The earlier figure of 48 was wrong: 34 died.", 34)))
        .hasSize(1);
  }

  private static Story wedding(String id, String published, String sentence, long dead) {
    return Story.of(id, published, "Wire " + id)
        .sentence(sentence)
        .killed(Long.toString(dead), dead)
        .at(CAPITAL)
        .then();
  }
}
