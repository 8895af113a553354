package org.conflictledger.event.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conflictledger.event.Story.ARMY;
import static org.conflictledger.event.Story.CAPITAL;
import static org.conflictledger.event.Story.COUNTRY;
import static org.conflictledger.event.Story.FAR;
import static org.conflictledger.event.Story.MILITIA;
import static org.conflictledger.event.Story.NEAR_CAPITAL;
import static org.conflictledger.event.Story.REBELS;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.conflictledger.actor.Actor;
import org.conflictledger.actor.ActorType;
import org.conflictledger.actor.VictimCategory;
import org.conflictledger.casualty.mention.Scope;
import org.conflictledger.event.RandomStories;
import org.conflictledger.event.Story;
import org.conflictledger.event.estimate.Estimate;
import org.conflictledger.event.estimate.Event;
import org.conflictledger.event.incident.Incident;
import org.conflictledger.event.setting.LinkingSettings;
import org.conflictledger.place.Location;
import org.conflictledger.time.IsoWeek;
import org.conflictledger.time.Period;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class EventLinkerTest {

  private static final EventLinker LINKER = new EventLinker(LinkingSettings.builtIn());

  private static List<Event> link(Story... stories) {
    return LINKER.link(incidents(stories));
  }

  private static List<Incident> incidents(Story... stories) {
    return Arrays.stream(stories).flatMap(story -> story.incidents().stream()).toList();
  }

  private static Event only(Story... stories) {
    List<Event> events = link(stories);
    assertThat(events).hasSize(1);
    return events.get(0);
  }

  private static String number(Estimate e) {
    return e.low() + "-" + e.best() + "-" + (e.open() ? "open" : "" + e.high());
  }

  private static String killed(Event event) {
    return number(event.killed().orElseThrow());
  }

  @Test
  void whatNoReportDatesHappenedOnTheDayBeforeOrThatDay() {
    Event event =
        only(
            Story.of("a1", "2024-03-11", "Wire")
                .sentence("Gunmen killed four.")
                .killed("four", 4)
                .then());

    assertThat(event.when())
        .isEqualTo(new Period(LocalDate.parse("2024-03-10"), LocalDate.parse("2024-03-11"), 2));
    assertThat(event.week()).isEqualTo(IsoWeek.of(LocalDate.parse("2024-03-10")));
    assertThat(event.weekMethod()).isEqualTo(Event.WeekMethod.PUBLISHED);
  }

  @Test
  void aLargeIncidentToldOfWeeksLaterUnderTheDayOfTheNewsIsTheOneThatWas() {
    Event event = only(massacre("2024-03-02", "a1", 108), massacre("2024-04-05", "a2", 108));

    assertThat(event.when().start()).isEqualTo(LocalDate.parse("2024-03-02"));
    assertThat(killed(event)).isEqualTo("108-108-108");
  }

  /** Of fighters whom one report knows by their organisation and the other by the country. */
  @Test
  void whoeverFightsThereMayBeOfAnyOrganisation() {
    Actor any = new Actor("insurgents", "Xanthian insurgents", ActorType.REBEL);
    Branches branches =
        new Branches() {
          @Override
          public Optional<Actor> parent(Actor actor) {
            return Optional.empty();
          }

          @Override
          public boolean anyOf(Actor actor) {
            return actor.equals(any);
          }
        };
    Story named =
        Story.of("a1", "2024-03-11", "Wire")
            .sentence("Eight fighters of the Red Front died in Alba.")
            .killed("Eight", 8)
            .fighters(REBELS)
            .by(ARMY)
            .at(CAPITAL)
            .then();
    Story insurgents =
        Story.of("a2", "2024-03-11", "Gazette")
            .sentence("Eight insurgents died in the north.")
            .killed("Eight", 8)
            .fighters(any)
            .by(ARMY)
            .at(Story.place("", "XX-A", 10, 20))
            .then();

    assertThat(
            new EventLinker(LinkingSettings.builtIn(), branches).link(incidents(named, insurgents)))
        .hasSize(1);
    assertThat(link(named, insurgents)).hasSize(2);
  }

  @Test
  void roundOrSmallNumbersWeeksApartAreTwoIncidents() {
    assertThat(link(massacre("2024-03-02", "a1", 40), massacre("2024-04-05", "a2", 40))).hasSize(2);
    assertThat(link(massacre("2024-03-02", "a1", 12), massacre("2024-04-05", "a2", 12))).hasSize(2);
  }

  @Test
  void aLargeIncidentIsNotKnownAgainAfterMonths() {
    assertThat(link(massacre("2024-03-02", "a1", 108), massacre("2024-06-05", "a2", 108)))
        .hasSize(2);
  }

  private static Story massacre(String day, String article, int dead) {
    return Story.of(article, day, article + " Wire")
        .sentence("Gunmen massacred " + dead + " villagers.")
        .killed("" + dead, dead)
        .at(CAPITAL)
        .on(day)
        .then();
  }

  @Test
  void aDayOnlyReportedOnStaysUncertain() {
    Event event =
        only(
            Story.of("a1", "2024-03-11", "Wire")
                .sentence("Gunmen killed four, police said on Sunday.")
                .killed("four", 4)
                .during("2024-03-10", "2024-03-10", 2)
                .then());

    assertThat(event.when().precision()).isEqualTo(2);
  }

  @Test
  void aHeadlineSetTwiceCountsItsDeadOnce() {
    Event event =
        only(
            Story.of("a1", "2024-03-11", "Wire")
                .sentence("Troops kill 14 rebels in hills Troops kill 14 rebels in hills")
                .killed("14", 14)
                .fighters(REBELS)
                .then()
                .killed("14", 14)
                .last()
                .fighters(REBELS)
                .then());

    assertThat(killed(event)).isEqualTo("14-14-14");
  }

  private static Story massacre(String id, String published, String day, long dead) {
    return Story.of(id, published, "Wire " + id)
        .sentence(dead + " villagers were killed in the massacre.")
        .killed(Long.toString(dead), dead)
        .civilians("villagers")
        .at(FAR)
        .on(day)
        .then();
  }

  @Test
  void aLargeNumberToldAgainOfThePlaceUnderAnotherDayIsNoSecondMassacre() {
    assertThat(
            link(
                massacre("a1", "2024-03-12", "2024-03-11", 108),
                massacre("a2", "2024-03-20", "2024-03-19", 108)))
        .hasSize(1);
    assertThat(
            link(
                massacre("a1", "2024-03-12", "2024-03-11", 8),
                massacre("a2", "2024-03-20", "2024-03-19", 8)))
        .hasSize(2);
  }

  @Nested
  class WhereNoPlaceIsShared {

    private Story report(String id, String words, long dead, Location where) {
      return Story.of(id, "2024-03-11", "Wire")
          .sentence(dead + " were killed " + words)
          .killed(Long.toString(dead), dead)
          .at(where)
          .then();
    }

    @Test
    void twoReportsAloneOnTheirDayAreOne() {
      assertThat(
              link(
                  report("a1", "at the base", 4, COUNTRY),
                  report("a2", "at the base of the guard", 4, CAPITAL)))
          .hasSize(1);
    }

    @Test
    void amongManyOthersTheyAreNot() {
      List<Story> stories = new ArrayList<>();
      stories.add(report("a1", "at the base", 4, COUNTRY));
      stories.add(report("a2", "at the base of the guard", 4, CAPITAL));
      for (int i = 0; i < 60; i++) {
        stories.add(report("b" + i, "at the base of number" + i, 100 + 40 * i, COUNTRY));
      }

      assertThat(link(stories.toArray(Story[]::new)))
          .extracting(Event::articleIds)
          .doesNotContain(List.of("a1", "a2"));
    }

    @Test
    void aRareWordInCommonJoinsThem() {
      assertThat(
              link(
                  report("a1", "in the Karubamba quarry beside the monastery", 3, COUNTRY),
                  report("a2", "near the Karubamba monastery", 4, CAPITAL)))
          .hasSize(1);
      assertThat(
              link(
                  report("a1", "in the Karubamba quarry", 3, COUNTRY),
                  report("a2", "near the Ostrava sawmill", 4, CAPITAL)))
          .hasSize(2);
    }
  }

  /** A headline says but the country, other reports of a full day tell where. */
  @Nested
  class WhereOneNamesOnlyTheCountry {

    private Story dead(
        String id, String people, long dead, Actor who, VictimCategory kind, Location where) {
      return Story.of(id, "2024-03-11", "Wire")
          .sentence(dead + " " + people + " were killed")
          .killed(Long.toString(dead), dead)
          .victims(people, who, kind)
          .at(where)
          .then();
    }

    private Story soldiers(String id, long dead, Location where) {
      return dead(id, "soldiers", dead, ARMY, VictimCategory.COMBATANT, where);
    }

    private Story guards(String id, long dead, Location where) {
      return dead(id, "members of the security forces", dead, ARMY, VictimCategory.SECURITY, where);
    }

    /** Among others of the day, whether the first two are told as one. */
    private boolean one(Story first, Story second, Story... more) {
      List<Story> stories = new ArrayList<>(List.of(first, second));
      stories.addAll(List.of(more));
      for (int i = 0; i < 14; i++) {
        stories.add(
            dead("z" + i, "people", 40 + 50 * i, Actor.UNKNOWN, VictimCategory.UNKNOWN, COUNTRY));
      }
      return link(stories.toArray(Story[]::new)).stream()
          .anyMatch(event -> event.articleIds().equals(List.of("a1", "a2")));
    }

    @Test
    void itIsTheOneAttackOfWhichItsNumberIsTold() {
      assertThat(one(soldiers("a1", 2, COUNTRY), soldiers("a2", 2, CAPITAL))).isTrue();
    }

    @Test
    void itMayBeEitherOfTwoWithThatNumber() {
      assertThat(
              one(soldiers("a1", 2, COUNTRY), soldiers("a2", 2, CAPITAL), soldiers("a3", 2, FAR)))
          .isFalse();
    }

    @Test
    void asManyOthersAreNotItsDead() {
      Story villagers =
          dead("a2", "villagers", 2, Actor.CIVILIANS, VictimCategory.CIVILIAN, CAPITAL);

      assertThat(one(soldiers("a1", 2, COUNTRY), villagers)).isFalse();
    }

    @Test
    void soldiersAreSecurityForcesToAnotherReport() {
      assertThat(only(soldiers("a1", 11, COUNTRY), guards("a2", 11, CAPITAL)).deathsA())
          .isEqualTo(11);
    }

    @Test
    void aSoldierIsNoPoliceman() {
      assertThat(one(soldiers("a1", 1, COUNTRY), guards("a2", 1, CAPITAL))).isFalse();
    }

    @Test
    void oneMoreIsAnotherCountOfTheSame() {
      assertThat(link(soldiers("a1", 4, COUNTRY), soldiers("a2", 5, CAPITAL))).hasSize(1);
    }
  }

  /** A hotel is stormed on a Saturday; the toll climbs for three days, the attackers boast. */
  @Nested
  class ClimbingToll {

    private final Story firstEvening =
        Story.of("a1", "2024-03-09", "Wire")
            .sentence("At least nine people, three policemen and six civilians, had been killed.")
            .killed("At least nine", 9)
            .atLeast()
            .by(REBELS)
            .at(CAPITAL)
            .on("2024-03-09")
            .scope(Scope.TOTAL)
            .then()
            .killed("three", 3)
            .police()
            .by(REBELS)
            .at(CAPITAL)
            .on("2024-03-09")
            .partOf(0)
            .then()
            .killed("six", 6)
            .civilians("civilians")
            .by(REBELS)
            .at(CAPITAL)
            .on("2024-03-09")
            .partOf(0)
            .then()
            .sentence("Fifteen others were hurt.")
            .injured("Fifteen", 15)
            .at(CAPITAL)
            .then();

    private final Story secondDay =
        Story.of("a2", "2024-03-10", "Daily")
            .sentence(
                "Seventeen people lost their lives, twelve of them civilians and five policemen.")
            .killed("Seventeen", 17)
            .by(REBELS)
            .at(CAPITAL)
            .on("2024-03-09")
            .scope(Scope.TOTAL)
            .then()
            .killed("twelve", 12)
            .civilians("civilians")
            .by(REBELS)
            .at(CAPITAL)
            .partOf(0)
            .then()
            .killed("five", 5)
            .police()
            .by(REBELS)
            .at(CAPITAL)
            .partOf(0)
            .then()
            .sentence("All four gunmen were also killed.")
            .killed("four", 4)
            .fighters(REBELS)
            .by(ARMY)
            .at(CAPITAL)
            .then()
            .sentence("A further 38 were being treated.")
            .injured("38", 38)
            .at(CAPITAL)
            .then()
            .sentence("On Saturday the police had spoken of nine dead.")
            .killed("nine", 9)
            .at(CAPITAL)
            .then()
            .sentence("The Red Front put the number of enemies killed at 55.")
            .killed("55", 55)
            .by(REBELS)
            .at(CAPITAL)
            .claimed("Red Front")
            .then();

    private final Story thirdDay =
        Story.of("a3", "2024-03-12", "Wire")
            .headline("Toll climbs to 23")
            .killed("23", 23)
            .scope(Scope.TOTAL)
            .then()
            .sentence("The ministry raised the number of people killed to 23.")
            .killed("23", 23)
            .by(REBELS)
            .at(CAPITAL)
            .on("2024-03-09")
            .scope(Scope.TOTAL)
            .then()
            .sentence("Seventeen of the dead are civilians and six policemen.")
            .killed("Seventeen", 17)
            .civilians("civilians")
            .by(REBELS)
            .at(CAPITAL)
            .scope(Scope.PART)
            .then()
            .killed("six", 6)
            .police()
            .by(REBELS)
            .at(CAPITAL)
            .scope(Scope.PART)
            .then()
            .sentence("The count does not include the four attackers.")
            .killed("four", 4)
            .fighters(REBELS)
            .by(ARMY)
            .at(CAPITAL)
            .then()
            .sentence("Forty-one people were injured.")
            .injured("Forty-one", 41)
            .at(CAPITAL)
            .then();

    @Test
    void theLastCountStandsAndTheClaimIsTheHigh() {
      Event event = only(firstEvening, secondDay, thirdDay);

      assertThat(killed(event)).isEqualTo("27-27-59");
      assertThat(number(event.injured().orElseThrow())).isEqualTo("41-41-41");
    }

    @Test
    void theDeadFallToTheirSides() {
      Event event = only(firstEvening, secondDay, thirdDay);

      assertThat(event.type()).isEqualTo(1);
      assertThat(event.sideA()).isEqualTo(ARMY);
      assertThat(event.sideB()).isEqualTo(REBELS);
      assertThat(
              List.of(
                  event.deathsA(), event.deathsB(), event.deathsCivilians(), event.deathsUnknown()))
          .containsExactly(6L, 4L, 17L, 0L);
    }

    @Test
    void tollsTellTheDays() {
      Event event = only(firstEvening, secondDay, thirdDay);

      assertThat(event.tolls())
          .extracting(toll -> toll.published() + " " + toll.killed().best())
          .containsExactly("2024-03-09 9", "2024-03-10 21", "2024-03-12 27");
      assertThat(number(event.tolls().get(0).killed())).isEqualTo("9-9-open");
    }

    @Test
    void itBelongsToTheWeekOfTheAttack() {
      Event event = only(firstEvening, secondDay, thirdDay);

      assertThat(event.week()).isEqualTo(new IsoWeek(2024, 10));
      assertThat(event.weekMethod()).isEqualTo(Event.WeekMethod.EVENT_DATE);
    }

    @Test
    void aLaterBriefWordChangesNothing() {
      Story brief =
          Story.of("a4", "2024-03-14", "Courier")
              .sentence("Dozens died in last week's attack.")
              .killed("Dozens", 12)
              .vague()
              .at(CAPITAL)
              .on("2024-03-09")
              .then();

      assertThat(killed(only(firstEvening, secondDay, thirdDay, brief))).isEqualTo("27-27-59");
    }

    @Test
    void theIdStaysWhenFollowUpsCome() {
      assertThat(only(firstEvening).id()).isEqualTo(only(firstEvening, secondDay, thirdDay).id());
    }
  }

  @Nested
  class RivalCounts {

    @Test
    void neutralRivalsMeetAtTheLaterList() {
      Story rivals =
          Story.of("b1", "2024-04-05", "Agency")
              .sentence("Police said that 11 villagers had been killed.")
              .killed("11", 11)
              .civilians("villagers")
              .at(FAR)
              .on("2024-04-04")
              .says("police")
              .then()
              .sentence("A teacher said he had buried 28 villagers.")
              .killed("28", 28)
              .civilians("villagers")
              .at(FAR)
              .on("2024-04-04")
              .says("teacher")
              .then();
      Story list =
          Story.of("b2", "2024-04-08", "Radio")
              .sentence("The governor read out a list of 31 names.")
              .killed("31", 31)
              .civilians("villagers")
              .at(FAR)
              .on("2024-04-04")
              .then();

      assertThat(killed(only(rivals))).isEqualTo("11-11-28");
      assertThat(killed(only(rivals, list))).isEqualTo("31-31-31");
    }

    @Test
    void twoOutletsOfOneDayWidenTheBounds() {
      Story one =
          Story.of("c1", "2024-04-05", "Agency")
              .sentence("38 people were killed.")
              .killed("38", 38)
              .at(FAR)
              .on("2024-04-04")
              .then();
      Story other =
          Story.of("c2", "2024-04-05", "Radio")
              .sentence("The committee put the dead at 45.")
              .killed("45", 45)
              .at(FAR)
              .on("2024-04-04")
              .then();

      assertThat(only(one, other).killed().orElseThrow().low()).isEqualTo(38);
      assertThat(only(one, other).killed().orElseThrow().high()).isEqualTo(45);
    }

    @Test
    void anAdmissionRisesAndTheEnemysClaimStays() {
      Story first =
          Story.of("d1", "2024-05-11", "Wire")
              .sentence("Eight soldiers were killed, the army said.")
              .killed("Eight", 8)
              .fighters(ARMY)
              .by(REBELS)
              .at(CAPITAL)
              .on("2024-05-10")
              .says("army")
              .then()
              .sentence("The Red Front said that its fighters had killed 40 soldiers.")
              .killed("40", 40)
              .fighters(ARMY)
              .by(REBELS)
              .at(CAPITAL)
              .on("2024-05-10")
              .claimed("Red Front")
              .then();
      Story second =
          Story.of("d2", "2024-05-14", "Wire")
              .sentence("The army raised to 13 the number of soldiers killed.")
              .killed("13", 13)
              .fighters(ARMY)
              .by(REBELS)
              .at(CAPITAL)
              .on("2024-05-10")
              .scope(Scope.TOTAL)
              .then();

      assertThat(killed(only(first))).isEqualTo("8-8-40");
      assertThat(killed(only(first, second))).isEqualTo("13-13-40");
    }

    @Test
    void aClaimReplacesOnlyTheGroupItIsAbout() {
      Story story =
          Story.of("e1", "2024-06-18", "Agency")
              .sentence("Fifty-one rebels and 22 troops have been killed in the fighting.")
              .killed("Fifty-one", 51)
              .fighters(REBELS)
              .by(ARMY)
              .at(FAR)
              .during("2024-06-14", "2024-06-18", 2)
              .then()
              .killed("22", 22)
              .fighters(ARMY)
              .by(REBELS)
              .at(FAR)
              .during("2024-06-14", "2024-06-18", 2)
              .then()
              .sentence("A woman and a child were killed.")
              .killed("A woman and a child", 2)
              .civilians("woman and child")
              .at(FAR)
              .then()
              .sentence("The rebels said they had killed 80 troops.")
              .killed("80", 80)
              .fighters(ARMY)
              .by(REBELS)
              .at(FAR)
              .claimed("rebels")
              .then();

      assertThat(killed(only(story))).isEqualTo("75-75-133");
    }

    @Test
    void aRivalFigureForOneGroupMovesTheBoundsOfTheWhole() {
      Story story =
          Story.of("f1", "2024-02-20", "Wire")
              .sentence("Nineteen people died, the army said.")
              .killed("Nineteen", 19)
              .at(FAR)
              .on("2024-02-17")
              .says("army")
              .then()
              .sentence("Eleven of them were guardsmen, six rebels and two farm workers.")
              .killed("Eleven", 11)
              .fighters(MILITIA)
              .at(FAR)
              .partOf(0)
              .says("army")
              .then()
              .killed("six", 6)
              .fighters(REBELS)
              .at(FAR)
              .partOf(0)
              .says("army")
              .then()
              .killed("two", 2)
              .civilians("farm workers")
              .at(FAR)
              .partOf(0)
              .says("army")
              .then()
              .sentence("The Red Front recognised the loss of five combatants.")
              .killed("five", 5)
              .fighters(REBELS)
              .at(FAR)
              .says("Red Front")
              .then();

      assertThat(killed(only(story))).isEqualTo("18-19-19");
    }
  }

  @Nested
  class KeptApart {

    private Story attack(String id, String published, String day, long dead) {
      return Story.of(id, published, "Wire")
          .sentence(dead + " people were killed in Alba.")
          .killed("" + dead, dead)
          .at(CAPITAL)
          .on(day)
          .then();
    }

    @Test
    void aSecondAttackInTheSameTownTheNextDay() {
      assertThat(
              link(
                  attack("g1", "2024-03-05", "2024-03-04", 7),
                  attack("g2", "2024-03-06", "2024-03-05", 12)))
          .hasSize(2);
    }

    @Test
    void anotherTownWithTheSameNumber() {
      Story other =
          Story.of("h2", "2024-03-05", "Wire")
              .sentence("7 people were killed in Borga.")
              .killed("7", 7)
              .at(FAR)
              .on("2024-03-04")
              .then();

      assertThat(link(attack("h1", "2024-03-05", "2024-03-04", 7), other)).hasSize(2);
    }

    @Test
    void aNeighbouringTownWithAnotherNumber() {
      Story other =
          Story.of("i2", "2024-03-05", "Wire")
              .sentence("30 people were killed in Albita.")
              .killed("30", 30)
              .at(NEAR_CAPITAL)
              .on("2024-03-04")
              .then();

      assertThat(link(attack("i1", "2024-03-05", "2024-03-04", 7), other)).hasSize(2);
    }

    @Test
    void aMonthOfWarInOneCityIsNoSingleEvent() {
      List<Story> month = new ArrayList<>();
      LocalDate day = LocalDate.parse("2024-03-01");
      for (int i = 0; i < 30; i++) {
        month.add(
            attack("j" + i, day.plusDays(i + 1).toString(), day.plusDays(i).toString(), 3 + i % 7));
      }

      assertThat(link(month.toArray(Story[]::new))).hasSize(30);
    }

    @Test
    void singleDeathsInACityThatNoDayIsNamedFor() {
      Story one =
          Story.of("u1", "2024-03-05", "Wire")
              .sentence("A man was shot dead in Alba.")
              .killed("A man", 1)
              .at(CAPITAL)
              .then();
      Story other =
          Story.of("u2", "2024-03-13", "Wire")
              .sentence("A man was shot dead in Alba.")
              .killed("A man", 1)
              .at(CAPITAL)
              .then();

      assertThat(link(one, other)).hasSize(2);
    }

    @Test
    void theIncidentsOfOneArticle() {
      Story roundUp =
          Story.of("k1", "2024-03-05", "Wire")
              .sentence("Seven were killed in Alba.")
              .killed("Seven", 7)
              .at(CAPITAL)
              .on("2024-03-04")
              .then()
              .sentence("Seven were killed in Borga.")
              .killed("Seven", 7)
              .at(FAR)
              .on("2024-03-04")
              .then();
      Story vague =
          Story.of("k2", "2024-03-05", "Daily")
              .sentence("Seven were killed in Xanthia.")
              .killed("Seven", 7)
              .at(COUNTRY)
              .on("2024-03-04")
              .then();

      assertThat(link(roundUp, vague))
          .extracting(event -> event.where().place())
          .containsExactlyInAnyOrder("Alba", "Borga");
    }
  }

  @Nested
  class Joined {

    @Test
    void aProvinceToldByTheNameOfItsSeat() {
      Location seat =
          new Location("Alba", "alba", 10.0, 20.0, "XX", "Xanthia", "XX-A", "Alba Province", 1);
      Location village =
          new Location("Oru", "oru", 11.0, 20.6, "XX", "Xanthia", "XX-A", "Alba Province", 1);
      Story first =
          Story.of("q1", "2024-03-05", "Wire")
              .sentence("22 people were killed in the raid on a monastery in Alba on Monday.")
              .killed("22", 22)
              .at(seat)
              .on("2024-03-04")
              .then();
      Story later =
          Story.of("q2", "2024-03-07", "Daily")
              .sentence("The raid on the monastery of Oru on Monday killed 27 people.")
              .killed("27", 27)
              .at(village)
              .on("2024-03-04")
              .then();

      Event event = only(first, later);

      assertThat(killed(event)).isEqualTo("27-27-27");
      assertThat(event.where().place()).isEqualTo("Oru");
    }

    @Test
    void aFollowUpThatNamesNoDay() {
      Story first =
          Story.of("l1", "2024-03-05", "Wire")
              .sentence("A bomb killed seven people in the cattle market of Alba on Monday.")
              .killed("seven", 7)
              .at(CAPITAL)
              .on("2024-03-04")
              .then();
      Story later =
          Story.of("l2", "2024-03-07", "Wire")
              .sentence("The death toll of the bombing in the cattle market has risen to 12.")
              .killed("12", 12)
              .at(CAPITAL)
              .scope(Scope.TOTAL)
              .then();

      assertThat(killed(only(first, later))).isEqualTo("12-12-12");
    }

    @Test
    void aCopyPrintedLaterDoesNotUndoANewerToll() {
      Story first =
          Story.of("m1", "2024-03-05", "Wire")
              .sentence("Seven people were killed.")
              .killed("Seven", 7)
              .at(CAPITAL)
              .on("2024-03-04")
              .then();
      Story newer =
          Story.of("m2", "2024-03-06", "Daily")
              .sentence("Ten people were killed.")
              .killed("Ten", 10)
              .at(CAPITAL)
              .on("2024-03-04")
              .then();
      Story copy =
          Story.of("m3", "2024-03-07", "Mirror")
              .sentence("Seven people were killed.")
              .killed("Seven", 7)
              .at(CAPITAL)
              .on("2024-03-04")
              .then();
      List<Incident> incidents = new ArrayList<>(incidents(first, newer));
      copy.incidents()
          .forEach(
              incident -> incidents.add(incident.asCopyOf("m1", LocalDate.parse("2024-03-05"))));

      List<Event> events = LINKER.link(incidents);

      assertThat(events).hasSize(1);
      assertThat(killed(events.get(0))).isEqualTo("10-10-10");
      assertThat(events.get(0).articleIds()).containsExactly("m1", "m2", "m3");
    }

    @Test
    void groupsThatDifferentArticlesTellOf() {
      Story soldiers =
          Story.of("n1", "2024-03-05", "Wire")
              .sentence("Three soldiers died at Alba.")
              .killed("Three", 3)
              .fighters(ARMY)
              .by(REBELS)
              .at(CAPITAL)
              .on("2024-03-04")
              .then();
      Story rebels =
          Story.of("n2", "2024-03-06", "Daily")
              .sentence("Nine rebels died at Alba.")
              .killed("Nine", 9)
              .fighters(REBELS)
              .by(ARMY)
              .at(CAPITAL)
              .on("2024-03-04")
              .then();

      Event event = only(soldiers, rebels);

      assertThat(killed(event)).isEqualTo("12-12-12");
      assertThat(List.of(event.deathsA(), event.deathsB())).containsExactly(3L, 9L);
    }
  }

  @Nested
  class Sides {

    @Test
    void civiliansKilledByAPartyAreOneSided() {
      Event event =
          only(
              Story.of("o1", "2024-03-05", "Wire")
                  .sentence("Rebels killed six villagers.")
                  .killed("six", 6)
                  .civilians("villagers")
                  .by(REBELS)
                  .at(CAPITAL)
                  .then());

      assertThat(event.type()).isEqualTo(3);
      assertThat(event.sideA()).isEqualTo(REBELS);
      assertThat(event.sideB()).isEqualTo(Actor.CIVILIANS);
      assertThat(event.deathsCivilians()).isEqualTo(6);
    }

    @Test
    void twoGroupsWithoutAGovernmentAreNonState() {
      Event event =
          only(
              Story.of("p1", "2024-03-05", "Wire")
                  .sentence("Six rebels and four guardsmen were killed.")
                  .killed("Six", 6)
                  .fighters(REBELS)
                  .by(MILITIA)
                  .at(CAPITAL)
                  .then()
                  .killed("four", 4)
                  .fighters(MILITIA)
                  .by(REBELS)
                  .at(CAPITAL)
                  .then());

      assertThat(event.type()).isEqualTo(2);
      assertThat(event.sideA()).isEqualTo(MILITIA);
      assertThat(List.of(event.deathsA(), event.deathsB())).containsExactly(4L, 6L);
    }

    @Test
    void namelessFightersBelongToTheOtherSide() {
      Event event =
          only(
              Story.of("q1", "2024-03-05", "Wire")
                  .sentence("The army killed 20 assailants.")
                  .killed("20", 20)
                  .victims("assailants", Actor.UNKNOWN, VictimCategory.COMBATANT)
                  .by(ARMY)
                  .between(ARMY, REBELS)
                  .at(CAPITAL)
                  .then());

      assertThat(event.deathsB()).isEqualTo(20);
      assertThat(event.losses().get(0).victim()).isEqualTo(REBELS);
    }

    @Test
    void theDeadOfAClashNotToldApartAreUnknown() {
      Event event =
          only(
              Story.of("r1", "2024-03-05", "Wire")
                  .sentence("Clashes between the army and rebels left 30 dead.")
                  .killed("30", 30)
                  .between(ARMY, REBELS)
                  .at(CAPITAL)
                  .then());

      assertThat(event.sideA()).isEqualTo(ARMY);
      assertThat(event.deathsUnknown()).isEqualTo(30);
    }
  }

  /** What is made to be compared with everything before it costs no more than other news. */
  @Test
  void thousandsOfReportsOfOneDayAndPlaceAreLinked() {
    List<Story> stories = new ArrayList<>();
    for (int i = 0; i < 3_000; i++) {
      stories.add(
          Story.of("a" + i, "2024-03-10", "s" + i % 7)
              .sentence("Rebels killed people in the capital.")
              .killed("some", 1 + i % 90)
              .by(REBELS)
              .at(CAPITAL)
              .on("2024-03-09")
              .then());
    }
    List<Event> events =
        assertTimeoutPreemptively(
            Duration.ofSeconds(60), () -> link(stories.toArray(Story[]::new)));
    assertThat(events.stream().mapToInt(event -> event.articleIds().size()).sum()).isEqualTo(3_000);
  }

  @Test
  void theOrderOfIncidentsDoesNotMatter() {
    List<Incident> incidents = new ArrayList<>(RandomStories.incidents(7, 120));
    List<Event> expected = LINKER.link(incidents);
    for (int seed = 0; seed < 5; seed++) {
      Collections.shuffle(incidents, new Random(seed));
      assertThat(LINKER.link(incidents)).isEqualTo(expected);
    }
  }
}
