package org.conflictledger.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.conflictledger.article.Article;
import org.conflictledger.text.Document;
import org.conflictledger.text.Sentence;
import org.junit.jupiter.api.Test;

/** Published on Monday 10 June 2024 where nothing else is said. */
class DateMapTest {

  private static final LocalDate MONDAY = LocalDate.of(2024, 6, 10);

  @Test
  void eachOfTwoIncidentsKeepsItsDay() {
    Told told =
        told("Gunmen killed two in Oru on Saturday and a landmine three near Baga on Sunday.");

    assertThat(told.at("two")).contains(day("2024-06-08"));
    assertThat(told.at("three")).contains(day("2024-06-09"));
  }

  @Test
  void aDateThatOpensItsClauseGovernsIt() {
    Told told =
        told(
            "Late Thursday a rocket killed four nurses; overnight on Saturday another killed a"
                + " cook.");

    assertThat(told.at("four")).contains(day("2024-06-06"));
    assertThat(told.at("cook")).contains(day("2024-06-08"));
  }

  @Test
  void theDayOfAStatementIsADecoy() {
    Told told =
        told("Six rebels died in a raid on Friday. Four were soldiers, the army said on Sunday.");

    assertThat(told.at("four")).contains(day("2024-06-07"));
    assertThat(told.map.explicitAt(told.sentence(1), 0, 1)).isEmpty();
  }

  @Test
  void theDayOfAStatementIsTakenForWantOfBetter() {
    Told told = told("Gunmen killed three traders near Oru, police said on Sunday.");

    assertThat(told.at("three"))
        .contains(new Period(LocalDate.of(2024, 6, 9), LocalDate.of(2024, 6, 9), 2));
    assertThat(told.map.reading(told.sentence(0), 0, 1).basis()).isEqualTo(DateBasis.SPEECH);
  }

  @Test
  void whatTheBodyRecallsOfWeeksAgoDatesNothingElse() {
    String questions = "Who fights? Nobody says. ".repeat(4);
    String text =
        "Troops moved on the town after 30 guards were killed there. "
            + questions
            + "On %s envoys"
            + " were banned from travel.";

    assertThat(told(text.formatted("6 May")).at("30")).isEmpty();
    assertThat(told(text.formatted("6 June")).at("30")).contains(day("2024-06-06"));
  }

  @Test
  void withoutAnyDateThereIsNone() {
    assertThat(told("Gunmen killed three traders near Oru.").at("three")).isEmpty();
  }

  @Test
  void aDatedDatelineStandsForTheDayThatIsNotTold() {
    Told told = told("BAGA, Jan. 8 (Wire) -- Gunmen killed three traders near Oru.", "2024-01-09");

    assertThat(told.at("three"))
        .contains(new Period(LocalDate.of(2024, 1, 8), LocalDate.of(2024, 1, 8), 2));
    assertThat(told.map.reading(told.sentence(0), 6, 7).basis()).isEqualTo(DateBasis.DATELINE);
  }

  @Test
  void thePrisonersOfAnArrestAreDatedByItAndTheDeadAreNot() {
    Told told =
        told(
            "Police arrested three men on Sunday over an ambush near Oru."
                + " The ambush on Friday left four dead.");

    assertThat(told.at("arrested")).contains(day("2024-06-09"));
    assertThat(told.at("four")).contains(day("2024-06-07"));
  }

  @Test
  void anArrestIsTheNewsWhereNothingElseIsTold() {
    Told told = told("A smuggler was arrested in Oru on Saturday. Two others were detained.");

    assertThat(told.at("two")).contains(day("2024-06-08"));
  }

  @Test
  void theDayThatHeadsARecordIsItsDayHoweverLate() {
    Told told = told("03/15/2019: Gunmen killed two guards. A day later a mine killed six.");

    assertThat(told.map.today()).isEqualTo(LocalDate.of(2019, 3, 15));
    assertThat(told.at("guards")).contains(day("2019-03-15"));
    assertThat(told.background("guards")).isFalse();
  }

  @Test
  void aBracketSaysWhichDayTodayIs() {
    Told told =
        told("Two men were today shot (08/06) in Oru. A third was killed there last night.");

    assertThat(told.map.today()).isEqualTo(LocalDate.of(2024, 6, 8));
    assertThat(told.at("third")).contains(day("2024-06-07"));
  }

  @Test
  void aDeathOfWoundsBelongsToTheDayOfTheAttack() {
    Told told = told("A tenth victim of Friday's ambush at Oru died of her wounds on Sunday.");

    assertThat(told.at("tenth")).contains(day("2024-06-07"));
  }

  @Test
  void aTollBelongsToTheIncidentItCounts() {
    Told told =
        told(
            "Rescuers pulled two bodies from the collapsed flats on Sunday, bringing the toll of"
                + " Friday's strike to 44.");

    assertThat(told.at("two")).contains(day("2024-06-07"));
    assertThat(told.at("44")).contains(day("2024-06-07"));
  }

  @Test
  void aParagraphCarriesItsDateAndTheLedeTheRest() {
    Told told =
        told(
            """
            Shells killed nine people in Oru on Saturday.

            In Baga, a mine went off on Friday. Two farmers were hurt.

            All nine were civilians.\
            """);

    assertThat(told.map.main()).contains(day("2024-06-08"));
    assertThat(told.at("farmers")).contains(day("2024-06-07"));
    assertThat(told.at("civilians")).contains(day("2024-06-08"));
  }

  @Test
  void aParagraphThatHasNamedNoDayYetTellsOfTheNextOne() {
    Told told =
        told(
            """
            BAGA. The dead of Oru number 24. Raiders came in the night of 6 to 7 June.

            TOVA. On Saturday a mine killed a driver.\
            """);

    assertThat(told.at("24"))
        .contains(new Period(LocalDate.of(2024, 6, 6), LocalDate.of(2024, 6, 7), 2));
    assertThat(told.at("driver")).contains(day("2024-06-08"));
  }

  @Test
  void aBattleOfSeveralDaysIsOneIncident() {
    Told told =
        told(
            """
            At least 60 people have been killed as battles raged for a fourth day, a monitor said Sunday.

            Fighting began late Thursday with an assault on the jail that left five dead.

            At least 41 militants have been killed since the start of the attack, it said.

            A video released on Saturday showed three captives.\
            """);

    Period run = new Period(LocalDate.of(2024, 6, 6), LocalDate.of(2024, 6, 9), 2);
    assertThat(told.map.main()).contains(run);
    assertThat(told.at("60")).contains(run);
    assertThat(told.at("five")).contains(run);
    assertThat(told.at("41")).contains(run);
    assertThat(told.at("three")).contains(run);
    assertThat(told.cumulative("41")).isFalse();
  }

  @Test
  void periodTotalsAreTold() {
    Told told =
        told(
            "A drone killed two men on Sunday. The war has claimed 900 lives since 2011."
                + " Gangs have slain 412 people this month alone."
                + " The army lost 31 soldiers since the war began.");

    assertThat(told.cumulative("two")).isFalse();
    assertThat(told.cumulative("900")).isTrue();
    assertThat(told.cumulative("412")).isTrue();
    assertThat(told.cumulative("31")).isTrue();
    assertThat(told.at("31")).isEmpty();
  }

  @Test
  void historyInASentenceOfNewsStaysWithItsClause() {
    Told told =
        told("Nasr Street, where in 2015 a bomb killed 38, was hit on Sunday and one man was cut.");

    assertThat(told.background("38")).isTrue();
    assertThat(told.background("one")).isFalse();
    assertThat(told.at("one")).contains(day("2024-06-09"));
  }

  @Test
  void historyInARelativeClauseLeavesTheNewsAlone() {
    Told told = told("Troops shot dead one militant who had attacked a police post in March.");

    assertThat(told.background("one")).isFalse();
  }

  @Test
  void aFreshDatelineMovesToday() {
    Told told = told("KABUL, Afghanistan (June 8) — A patrol killed two insurgents yesterday.");

    assertThat(told.map.today()).isEqualTo(LocalDate.of(2024, 6, 8));
    assertThat(told.at("two")).contains(day("2024-06-07"));
  }

  @Test
  void aStaleDatelineDoesNot() {
    Told told = told("KABUL, Afghanistan (May 8) — A patrol killed two insurgents yesterday.");

    assertThat(told.map.today()).isEqualTo(MONDAY);
  }

  @Test
  void aDayLaterCountsFromTheSentenceBefore() {
    Told told =
        told("Rockets hit the clinic on Thursday. A day later shells killed two in the market.");

    assertThat(told.at("two")).contains(day("2024-06-07"));
  }

  @Test
  void anIncidentOnlyBlamedIsNotTheNews() {
    Told told =
        told(
            "Troops raided a farm on Sunday. Its owner is believed to be behind an attack on"
                + " Friday. Two men were held.");

    assertThat(told.at("men")).contains(day("2024-06-09"));
  }

  @Test
  void theReadingCanBeExplained() {
    Told told = told("Gunmen killed six farmers on Sunday.");

    assertThat(told.map.reading(told.sentence(0), 1, 2).explain())
        .isEqualTo("2024-06-09..2024-06-09 (precision 1) by sentence, weekday at tokens 5-6");
  }

  private static Period day(String day) {
    return new Period(LocalDate.parse(day), LocalDate.parse(day), 1);
  }

  private static Told told(String text) {
    return told(text, MONDAY.toString());
  }

  private static Told told(String text, String published) {
    Document document =
        Document.of(new Article("a", LocalDate.parse(published), "", "", "", "", text));
    return new Told(document, new DateResolver().resolve(document));
  }

  /** An article and its dates, asked by a word of the text. */
  private record Told(Document document, DateMap map) {

    Sentence sentence(int index) {
      return document.sentences().get(index);
    }

    Optional<Period> at(String word) {
      return reading(word).period();
    }

    boolean cumulative(String word) {
      return reading(word).cumulative();
    }

    boolean background(String word) {
      return reading(word).background();
    }

    private DateReading reading(String word) {
      String norm = word.toLowerCase(Locale.ROOT);
      for (Sentence sentence : document.sentences()) {
        for (int i = 0; i < sentence.size(); i++) {
          if (sentence.norm(i).equals(norm)) {
            return map.reading(sentence, i, i + 1);
          }
        }
      }
      throw new IllegalArgumentException("no " + word + " in the text");
    }
  }
}
