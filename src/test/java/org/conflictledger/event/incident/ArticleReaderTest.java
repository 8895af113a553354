package org.conflictledger.event.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conflictledger.event.Story.ARMY;
import static org.conflictledger.event.Story.CAPITAL;
import static org.conflictledger.event.Story.COUNTRY;
import static org.conflictledger.event.Story.FAR;
import static org.conflictledger.event.Story.MILITIA;
import static org.conflictledger.event.Story.REBELS;

import java.util.List;
import java.util.Optional;
import org.conflictledger.actor.Actor;
import org.conflictledger.actor.VictimCategory;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.casualty.mention.Scope;
import org.conflictledger.event.Story;
import org.conflictledger.event.estimate.Estimate;
import org.conflictledger.event.estimate.Event;
import org.conflictledger.event.estimate.Share;
import org.conflictledger.event.estimate.Totals;
import org.conflictledger.event.link.EventLinker;
import org.conflictledger.event.setting.LinkingSettings;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ArticleReaderTest {

  private static Story story() {
    return Story.of("a", "2024-03-11", "Daily");
  }

  /** "low-best-high" of the killed over the article's events, a dash for an open high. */
  private static String killed(Story story) {
    List<Event> events = new EventLinker(LinkingSettings.builtIn()).link(story.incidents());
    Optional<Estimate> total = Totals.of(events, Outcome.KILLED);
    return total
        .map(e -> e.low() + "-" + e.best() + "-" + (e.open() ? "open" : "" + e.high()))
        .orElse("none");
  }

  private static List<Scope> scopes(Story story) {
    return story.read().mentions().stream().map(mention -> mention.scope()).toList();
  }

  @Nested
  class OneIncident {

    @Test
    void aNumberToldThreeTimesCountsOnce() {
      Story story =
          story()
              .headline("Eight killed in Alba")
              .killed("Eight", 8)
              .then()
              .sentence("Gunmen killed eight people in Alba.")
              .killed("eight", 8)
              .at(CAPITAL)
              .then()
              .sentence("The eight were found beside their car.")
              .killed("eight", 8)
              .restated()
              .then();

      assertThat(killed(story)).isEqualTo("8-8-8");
      assertThat(story.incidents()).hasSize(1);
    }

    @Test
    void groupsOfOneListAddUp() {
      Story story =
          story()
              .sentence("Six rebels and four soldiers were killed.")
              .killed("Six", 6)
              .fighters(REBELS)
              .by(ARMY)
              .then()
              .killed("four", 4)
              .fighters(ARMY)
              .by(REBELS)
              .then();

      assertThat(killed(story)).isEqualTo("10-10-10");
    }

    @Test
    void twoGroupsOfEqualSizeInOneSentenceAreNotOne() {
      Story story =
          story()
              .sentence("Six rebels and six soldiers were killed.")
              .killed("Six", 6)
              .fighters(REBELS)
              .then()
              .killed("six", 6)
              .fighters(ARMY)
              .then();

      assertThat(killed(story)).isEqualTo("12-12-12");
    }

    @Test
    void aLaterTollStandsBesideNoneOfThoseBeforeIt() {
      Story story =
          story()
              .sentence("Shells killed 12, he said.")
              .killed("12", 12)
              .then()
              .sentence("The observers said 90 had died.")
              .killed("90", 90)
              .then()
              .sentence("The council said 110 people died, among them 56 children.")
              .killed("110", 110)
              .scope(Scope.TOTAL)
              .then()
              .killed("56", 56)
              .partOf(2)
              .then();

      // Two figures of the same dead: best is not 12 and 90 and 110.
      assertThat(killed(story)).isEqualTo("90-110-110");
    }

    @Test
    void soLargeANumberToldTwiceInASentenceCountsOnce() {
      Story story =
          story()
              .sentence("Massacre leaves 90 dead: at least 90 people have been killed.")
              .killed("90", 90)
              .then()
              .killed("90", 90)
              .then();

      assertThat(killed(story)).isEqualTo("90-90-90");
    }

    @Test
    void partsOfATotalDoNotAdd() {
      Story story =
          story()
              .sentence("Twenty people, eleven policemen and nine soldiers, died.")
              .killed("Twenty", 20)
              .scope(Scope.TOTAL)
              .then()
              .killed("eleven", 11)
              .police()
              .partOf(0)
              .then()
              .killed("nine", 9)
              .fighters(ARMY)
              .partOf(0)
              .then();

      assertThat(killed(story)).isEqualTo("20-20-20");
      assertThat(scopes(story)).containsExactly(Scope.TOTAL, Scope.PART, Scope.PART);
    }

    @Test
    void aTotalOfGroupsListedElsewhereIsRecognisedByItsSum() {
      Story story =
          story()
              .headline("Sixty-one fighters killed")
              .killed("Sixty-one", 61)
              .victims("fighters", Actor.UNKNOWN, VictimCategory.COMBATANT)
              .then()
              .sentence("At least 43 rebels and 18 soldiers have been killed.")
              .killed("43", 43)
              .fighters(REBELS)
              .atLeast()
              .then()
              .killed("18", 18)
              .fighters(ARMY)
              .then()
              .sentence("A woman and a boy died when a shell hit a well.")
              .killed("A woman and a boy", 2)
              .civilians("woman and boy")
              .then();

      assertThat(killed(story)).startsWith("63-63");
      assertThat(scopes(story))
          .containsExactly(Scope.TOTAL, Scope.PART, Scope.PART, Scope.INCIDENT);
    }

    @Test
    void aVagueWordYieldsToTheNumber() {
      Story story =
          story()
              .headline("Dozens killed in Alba")
              .killed("Dozens", 12)
              .vague()
              .then()
              .sentence("Shells killed 41 people.")
              .killed("41", 41)
              .then();

      assertThat(killed(story)).isEqualTo("41-41-41");
    }

    @Test
    void aVagueWordForPeopleAtLargeTakesNothingFromALargerNumber() {
      Story story =
          story()
              .sentence("A gunship killed 34 rebels in a valley.")
              .killed("34", 34)
              .fighters(REBELS)
              .by(ARMY)
              .then()
              .sentence("A crowd of armed men ran from a barn and were shot from the air.")
              .killed("A crowd of armed men", 12)
              .vague()
              .then();

      assertThat(killed(story)).isEqualTo("34-34-34");
    }

    @Test
    void anotherFourAdds() {
      Story story =
          story()
              .sentence("Gunmen killed 11 people at a wedding.")
              .killed("11", 11)
              .then()
              .sentence("They shot another four as they left.")
              .killed("another four", 4)
              .then();

      assertThat(killed(story)).isEqualTo("15-15-15");
    }

    @Test
    void theAttackersWhoDiedComeOnTop() {
      Story story =
          story()
              .sentence(
                  "Seventeen people lost their lives, twelve of them civilians and five policemen.")
              .killed("Seventeen", 17)
              .by(REBELS)
              .scope(Scope.TOTAL)
              .then()
              .killed("twelve", 12)
              .civilians("civilians")
              .partOf(0)
              .then()
              .killed("five", 5)
              .police()
              .partOf(0)
              .then()
              .sentence("All four gunmen were also killed.")
              .killed("four", 4)
              .victims("gunmen", REBELS, VictimCategory.COMBATANT)
              .then();

      assertThat(killed(story)).isEqualTo("21-21-21");
    }

    @Test
    void periodTotalsAndDeniedCountsEnterNothing() {
      Story story =
          story()
              .sentence("The war has killed 4,000 people.")
              .killed("4,000", 4000)
              .scope(Scope.CUMULATIVE)
              .then()
              .sentence("The army denied that 30 soldiers had died.")
              .killed("30", 30)
              .fighters(ARMY)
              .denied()
              .then();

      assertThat(killed(story)).isEqualTo("none");
      assertThat(story.incidents()).isEmpty();
    }

    @Test
    void theUndividedWordCasualtiesMakesNoNumber() {
      Story story =
          story()
              .sentence("The shelling caused 30 casualties.")
              .tell(Outcome.CASUALTIES, "30", 30)
              .then();

      assertThat(killed(story)).isEqualTo("none");
    }
  }

  /** What real articles taught. */
  @Nested
  class Regressions {

    @Test
    void aDefiniteGroupToldFirstIsCountedThough() {
      Story story =
          story()
              .sentence("Seventeen people lost their lives.")
              .killed("Seventeen", 17)
              .then()
              .sentence("All four gunmen were also killed.")
              .killed("four", 4)
              .victims("All four gunmen", Actor.UNKNOWN, VictimCategory.COMBATANT)
              .restated()
              .then();

      assertThat(killed(story)).isEqualTo("21-21-21");
    }

    @Test
    void bodiesFoundLieWithinTheTollOfTheHeadline() {
      Story story =
          story()
              .headline("Twelve dead in Alba")
              .killed("Twelve", 12)
              .then()
              .sentence("Rescuers brought out another five bodies.")
              .killed("another five", 5)
              .at(CAPITAL)
              .then();

      assertThat(killed(story)).isEqualTo("12-12-12");
    }

    @Test
    void twoIncidentsThatHappenToAddUpToATollAreNoSum() {
      Story story =
          story()
              .headline("Toll rises to 12")
              .killed("12", 12)
              .scope(Scope.TOTAL)
              .at(COUNTRY)
              .then()
              .sentence("Five more bodies were found in Alba.")
              .killed("Five more", 5)
              .at(CAPITAL)
              .then()
              .sentence("Seven people died in Borga.")
              .killed("Seven", 7)
              .at(FAR)
              .then();

      assertThat(killed(story)).isEqualTo("19-19-19");
    }

    @Test
    void alliesNamedForTheSameDeadDoNotDoubleThem() {
      Story story =
          story()
              .sentence("The army killed several rebels.")
              .killed("several", 3)
              .vague()
              .fighters(REBELS)
              .by(ARMY)
              .at(CAPITAL)
              .then()
              .sentence("The guard returned fire, killing several rebels.")
              .killed("several", 3)
              .vague()
              .fighters(REBELS)
              .by(MILITIA)
              .at(CAPITAL)
              .then();

      assertThat(killed(story)).isEqualTo("3-3-open");
    }

    @Test
    void aWordForThePeopleTellsWhoTheNumberIs() {
      Story story =
          story()
              .headline("Bandits kill villagers")
              .killed("villagers", 2)
              .vague()
              .civilians("villagers")
              .then()
              .sentence("Police said that 11 people had been killed.")
              .killed("11", 11)
              .at(CAPITAL)
              .then();

      assertThat(killed(story)).isEqualTo("11-11-11");
      assertThat(story.incidents().get(0).tally(Outcome.KILLED).orElseThrow().shares())
          .extracting(Share::victim)
          .containsExactly(Actor.CIVILIANS);
    }

    @Test
    void countsOverAYearAndOldNewsAreNoIncident() {
      Story story =
          story()
              .sentence("Nearly 2,000 people were killed last year.")
              .killed("2,000", 2000)
              .during("2023-01-01", "2023-12-31", 5)
              .then()
              .sentence("In November 2021, 49 soldiers fell.")
              .killed("49", 49)
              .fighters(ARMY)
              .during("2021-11-01", "2021-11-30", 4)
              .then();

      assertThat(killed(story)).isEqualTo("none");
      assertThat(scopes(story)).containsExactly(Scope.CUMULATIVE, Scope.CUMULATIVE);
    }

    @Test
    void ofTwoPartiesWordsForTheSameDeadTheSmallerIsTheAdmission() {
      Story story =
          story()
              .sentence(
                  "The Red Front said it had killed 90 servicemen; the army put its losses at 12"
                      + " dead.")
              .killed("90", 90)
              .fighters(ARMY)
              .by(REBELS)
              .claimed("Red Front")
              .then()
              .killed("12", 12)
              .claimed("army")
              .then();

      assertThat(killed(story)).isEqualTo("12-12-90");
    }

    @Test
    void aSmallCountOfPeopleIsNoRivalOfALargeCountOfFighters() {
      Story story =
          story()
              .headline("Sixty-one fighters killed")
              .killed("Sixty-one", 61)
              .victims("fighters", Actor.UNKNOWN, VictimCategory.COMBATANT)
              .then()
              .sentence("Two of them died when a shell hit a well.")
              .killed("Two", 2)
              .then();

      assertThat(killed(story)).isEqualTo("63-63-63");
    }

    @Test
    void onePersonNamedTwiceDiesOnce() {
      Story story =
          story()
              .sentence("The force killed the commander Fayez Jan and one more rebel.")
              .killed("the commander Fayez Jan", 1)
              .victims("the commander Fayez Jan", REBELS, VictimCategory.COMBATANT)
              .then()
              .killed("one more", 1)
              .victims("one more rebel", REBELS, VictimCategory.COMBATANT)
              .then()
              .sentence("It returned fire, killing Fayez Jan and one more rebel.")
              .killed("Fayez Jan", 1)
              .victims("Fayez Jan", Actor.CIVILIANS, VictimCategory.CIVILIAN)
              .then()
              .killed("one more", 1)
              .victims("one more rebel", REBELS, VictimCategory.COMBATANT)
              .then();

      assertThat(killed(story)).isEqualTo("2-2-2");
    }
  }

  /** A siege told by a monitor: a rough headline, a bound, and the groups it is made of. */
  @Nested
  class BoundBesideItemisedGroups {

    private final Story siege =
        story()
            .headline("Clashes make more than a hundred victims")
            .killed("more than a hundred", 100)
            .atLeast()
            .victims("victims", Actor.UNKNOWN, VictimCategory.UNKNOWN)
            .then()
            .sentence(
                "At least 120 people have been killed including seven civilians, a monitor said.")
            .killed("At least 120", 120)
            .atLeast()
            .at(COUNTRY)
            .says("monitor")
            .then()
            .killed("seven", 7)
            .civilians("civilians")
            .at(COUNTRY)
            .partOf(1)
            .says("monitor")
            .then()
            .sentence("At least 77 rebels and 39 guardsmen have been killed, it said.")
            .killed("77", 77)
            .atLeast()
            .fighters(REBELS)
            .by(MILITIA)
            .between(REBELS, MILITIA)
            .at(CAPITAL)
            .during("2024-03-07", "2024-03-10", 2)
            .says("monitor")
            .then()
            .killed("39", 39)
            .fighters(MILITIA)
            .by(REBELS)
            .between(REBELS, MILITIA)
            .at(CAPITAL)
            .during("2024-03-07", "2024-03-10", 2)
            .says("monitor")
            .then()
            .sentence("At least seven civilians have also been killed.")
            .killed("seven", 7)
            .atLeast()
            .civilians("civilians")
            .says("monitor")
            .then();

    @Test
    void bestIsTheSumAndLowTheBound() {
      assertThat(killed(siege)).isEqualTo("120-123-open");
    }

    @Test
    void theyAreOneIncidentWithThreeShares() {
      Incident incident = siege.incidents().get(0);

      assertThat(siege.incidents()).hasSize(1);
      assertThat(incident.where()).isEqualTo(CAPITAL);
      assertThat(incident.tally(Outcome.KILLED).orElseThrow().shares())
          .extracting(share -> share.victim().name() + " " + share.number().best())
          .containsExactlyInAnyOrder("Red Front 77", "Blue Guard 39", "civilians 7");
    }

    @Test
    void scopesFollow() {
      assertThat(scopes(siege))
          .containsExactly(
              Scope.TOTAL, Scope.TOTAL, Scope.PART, Scope.PART, Scope.PART, Scope.PART);
    }
  }

  @Nested
  class Tolls {

    @Test
    void newDeathsLieWithinTheTollTheyBring() {
      Story story =
          story()
              .sentence("Two more of the wounded died, bringing the toll to 11.")
              .killed("Two more", 2)
              .scope(Scope.PART)
              .then()
              .killed("11", 11)
              .scope(Scope.TOTAL)
              .then();

      assertThat(killed(story)).isEqualTo("11-11-11");
    }

    @Test
    void anEarlierTollOfItsOwnClauseIsOvertaken() {
      Story story =
          story()
              .sentence("On Friday the hospital had spoken of 15 dead.")
              .killed("15", 15)
              .then()
              .sentence("By Sunday it had 22.")
              .killed("22", 22)
              .then();

      assertThat(killed(story)).isEqualTo("22-22-22");
      assertThat(scopes(story).get(0)).isEqualTo(Scope.PART);
    }

    @Test
    void aTollMayFall() {
      Story story =
          story()
              .sentence("The ministry cut its count to 17.")
              .killed("17", 17)
              .scope(Scope.TOTAL)
              .then()
              .sentence("It had first said 28.")
              .killed("28", 28)
              .then();

      assertThat(killed(story)).isEqualTo("17-17-17");
    }
  }

  @Nested
  class Conflict {

    @Test
    void whatAPartyAdmitsIsBestAndTheEnemysClaimTheHigh() {
      Story story =
          story()
              .sentence("The Red Front claimed to have killed 27 soldiers.")
              .killed("27", 27)
              .fighters(ARMY)
              .by(REBELS)
              .claimed("Red Front")
              .then()
              .sentence("The government acknowledged five dead.")
              .killed("five", 5)
              .fighters(ARMY)
              .by(REBELS)
              .says("government")
              .then();

      assertThat(killed(story)).isEqualTo("5-5-27");
    }

    @Test
    void claimsOfBothPartiesAddUpEachForItsEnemy() {
      Story story =
          story()
              .sentence("Clashes left 11 soldiers dead, the Red Front said.")
              .killed("11", 11)
              .fighters(ARMY)
              .by(REBELS)
              .claimed("Red Front")
              .then()
              .sentence("The army said it had lost two men and killed 20 rebels.")
              .killed("two", 2)
              .fighters(ARMY)
              .by(REBELS)
              .says("army")
              .then()
              .killed("20", 20)
              .fighters(REBELS)
              .by(ARMY)
              .claimed("army")
              .then();

      assertThat(killed(story)).isEqualTo("22-22-31");
    }

    @Test
    void aClaimThatNobodyDisputesStands() {
      Story story =
          story()
              .sentence("The army said it had neutralised 48 rebels.")
              .killed("48", 48)
              .fighters(REBELS)
              .by(ARMY)
              .claimed("army")
              .then();

      assertThat(killed(story)).isEqualTo("48-48-48");
    }

    @Test
    void amongNeutralSourcesTheListIsBest() {
      Story story =
          story()
              .sentence(
                  "The relief society says 52 people were killed; the committee, which lists names,"
                      + " has 81.")
              .killed("52", 52)
              .says("relief society")
              .then()
              .killed("81", 81)
              .says("committee")
              .then();

      assertThat(killed(story)).isEqualTo("52-81-81");
    }

    @Test
    void ofTwoPlainFiguresTheFirstIsBest() {
      Story story =
          story()
              .sentence("Police said that 11 people had been killed.")
              .killed("11", 11)
              .says("police")
              .then()
              .sentence("A teacher said he had buried 28 people.")
              .killed("28", 28)
              .says("teacher")
              .then();

      assertThat(killed(story)).isEqualTo("11-11-28");
    }

    @Test
    void theCountedOutweighsTheFeared() {
      Story story =
          story()
              .sentence(
                  "Up to 50 miners may have died, although a nun said she had buried no more than"
                      + " 20.")
              .killed("Up to 50", 50)
              .civilians("miners")
              .feared()
              .upTo()
              .says("radio")
              .then()
              .killed("no more than 20", 20)
              .civilians("miners")
              .upTo()
              .says("nun")
              .then();

      assertThat(killed(story)).isEqualTo("1-20-50");
    }

    @Test
    void theFearedAloneHasNoLow() {
      Story story =
          story().sentence("Nine people are feared dead.").killed("Nine", 9).feared().then();

      assertThat(killed(story)).isEqualTo("0-9-9");
    }
  }

  @Nested
  class SeveralIncidents {

    @Test
    void placesTellThemApart() {
      Story story =
          story()
              .sentence("Gunmen killed seven people in Alba.")
              .killed("seven", 7)
              .at(CAPITAL)
              .then()
              .sentence("In Borga, seven people died in a blast.")
              .killed("seven", 7)
              .at(FAR)
              .then();

      assertThat(story.incidents()).extracting(Incident::where).containsExactly(CAPITAL, FAR);
      assertThat(killed(story)).isEqualTo("14-14-14");
    }

    @Test
    void daysTellThemApart() {
      Story story =
          story()
              .sentence("A rocket killed three patients on Thursday.")
              .killed("three", 3)
              .at(CAPITAL)
              .on("2024-03-07")
              .then()
              .sentence("On Saturday another killed the porter.")
              .killed("the porter", 1)
              .at(CAPITAL)
              .on("2024-03-09")
              .then();

      assertThat(story.incidents()).hasSize(2);
      assertThat(killed(story)).isEqualTo("4-4-4");
    }

    @Test
    void whoDiedOfWoundsLaterDiedInTheSameIncident() {
      Story story =
          story()
              .sentence("A bomb killed nine people in Alba on Thursday.")
              .killed("nine", 9)
              .at(CAPITAL)
              .on("2024-03-07")
              .then()
              .sentence("A tenth victim succumbed to her burns on Sunday.")
              .killed("A tenth victim", 1)
              .at(CAPITAL)
              .on("2024-03-10")
              .then();

      assertThat(story.incidents()).hasSize(1);
      assertThat(story.incidents().get(0).when().orElseThrow().start()).hasToString("2024-03-07");
    }

    @Test
    void theDayIsThatOfMostOfTheDead() {
      Story story =
          story()
              .sentence("Since Thursday 61 fighters have died around Alba.")
              .killed("61", 61)
              .at(CAPITAL)
              .during("2024-03-07", "2024-03-10", 2)
              .then()
              .sentence("A woman died on Saturday.")
              .killed("A woman", 1)
              .civilians("woman")
              .at(CAPITAL)
              .on("2024-03-09")
              .then();

      assertThat(story.incidents()).hasSize(1);
      assertThat(story.incidents().get(0).when().orElseThrow().start()).hasToString("2024-03-07");
    }

    @Test
    void theDayOfTheDeadComesBeforeThatOfTheInjured() {
      Story story =
          story()
              .sentence("Three rebels were killed on Tuesday.")
              .killed("Three rebels", 3)
              .at(CAPITAL)
              .during("2024-03-05", "2024-03-06", 2)
              .then()
              .sentence("Six people are in the hospital.")
              .injured("six people", 6)
              .at(CAPITAL)
              .during("2024-03-06", "2024-03-07", 2)
              .then();

      assertThat(story.incidents()).hasSize(1);
      assertThat(story.incidents().get(0).when().orElseThrow().start()).hasToString("2024-03-05");
    }

    @Test
    void theirSumCountsNotAgain() {
      Story story =
          story()
              .sentence("Two incidents killed 15 people at the weekend.")
              .killed("15", 15)
              .at(COUNTRY)
              .then()
              .sentence("Nine soldiers were killed near Alba.")
              .killed("Nine", 9)
              .fighters(ARMY)
              .at(CAPITAL)
              .then()
              .sentence("Shells killed six villagers in Borga.")
              .killed("six", 6)
              .civilians("villagers")
              .at(FAR)
              .then();

      assertThat(killed(story)).isEqualTo("15-15-15");
      assertThat(story.incidents()).hasSize(2);
      assertThat(scopes(story)).containsExactly(Scope.TOTAL, Scope.INCIDENT, Scope.INCIDENT);
    }

    @Test
    void theHeadlineBelongsToTheIncidentWithItsNumber() {
      Story story =
          story()
              .headline("Six villagers killed")
              .killed("Six", 6)
              .civilians("villagers")
              .then()
              .sentence("Nine soldiers were killed near Alba.")
              .killed("Nine", 9)
              .fighters(ARMY)
              .at(CAPITAL)
              .then()
              .sentence("Shells killed six villagers in Borga.")
              .killed("six", 6)
              .civilians("villagers")
              .at(FAR)
              .then();

      assertThat(killed(story)).isEqualTo("15-15-15");
    }
  }
}
