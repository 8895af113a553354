package org.conflictledger.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.conflictledger.article.Article;
import org.conflictledger.casualty.CasualtyExtractor;
import org.conflictledger.event.estimate.Estimate;
import org.conflictledger.event.incident.ArticleReader;
import org.conflictledger.event.link.EventLinker;
import org.conflictledger.event.setting.LinkingSettings;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What paragraphs beside the news of an attack do to its count, in articles read from the text. */
class ToldBesideTest {

  private static final CasualtyExtractor EXTRACTOR =
      CasualtyExtractor.load(Optional.empty(), "acled");
  private static final ArticleReader READER = new ArticleReader(LinkingSettings.builtIn());
  private static final EventLinker LINKER = new EventLinker(LinkingSettings.builtIn());

  private static final String RAID =
      "Militants of al-Shabaab raided Beledweyne, in the Hiran region, on Tuesday and killed nine"
          + " traders, the mayor said.";
  private static final String AMBUSH =
      "Eleven soldiers were killed on Tuesday when Boko Haram ambushed their convoy near Bama, in"
          + " Borno state, the army said.";

  /** The dead of each event of an article of Thursday, 14 March 2019. */
  private static List<Long> dead(String title, String... paragraphs) {
    Article article =
        new Article(
            "a",
            LocalDate.of(2019, 3, 14),
            "Wire",
            title,
            "",
            "en",
            String.join("\n\n", paragraphs));
    return LINKER.link(READER.read(EXTRACTOR.extract(article)).incidents()).stream()
        .map(event -> event.killed().map(Estimate::best).orElse(0L))
        .filter(dead -> dead > 0)
        .sorted()
        .toList();
  }

  @Nested
  class Attackers {

    @Test
    void whoeverFellAttackingIsNoneOfTheVictims() {
      assertThat(dead("Nine dead in raid", RAID, "Police shot dead four of the raiders."))
          .containsExactly(13L);
      assertThat(dead("Raid claims 9 lives", RAID, "Guards at the bank gunned down two militants."))
          .containsExactly(11L);
    }

    @Test
    void aTollOfAnAttackIsOfThoseAttacked() {
      assertThat(
              dead(
                  "Toll of Beledweyne attack put at 14",
                  "The death toll of Tuesday's attack by al-Shabaab on Beledweyne stands at 14.",
                  "Five of the attackers were killed as well, a police officer said."))
          .containsExactly(19L);
    }

    @Test
    void aTollThatRoseTakesInNoAttackers() {
      assertThat(
              dead(
                  "Eleven soldiers die in ambush",
                  AMBUSH,
                  "Three insurgents also died in the fight.",
                  "The toll rose to 12 on Wednesday when a corporal died of his wounds."))
          .containsExactly(15L);
    }

    @Test
    void theirLossesAreTheirsWhomeverTheyRanInto() {
      assertThat(
              dead(
                  "Nine traders killed",
                  RAID,
                  "On their way out the raiders ran into troops and lost six men."))
          .containsExactly(15L);
      assertThat(
              dead(
                  "Nine traders killed", RAID, "On the side of the attackers there were two dead."))
          .containsExactly(11L);
      assertThat(dead("Nine traders killed", RAID, "Troops pursued the gunmen and killed three."))
          .containsExactly(12L);
    }

    @Test
    void theyBelongToTheAttackWhateverIsToldBetween() {
      assertThat(
              dead(
                  "Nine traders killed",
                  RAID,
                  "In 2015, twenty people were killed in a similar raid on Jowhar.",
                  "Two of the assailants were shot dead by the police."))
          .containsExactly(11L);
    }

    @Test
    void whereTheirArmsWereShownTheyDidNotDie() {
      assertThat(
              dead(
                  "Eleven soldiers die in ambush",
                  AMBUSH,
                  "The clash ended in the deaths of four insurgents, whose rifles were put on"
                      + " display in Maiduguri on Wednesday."))
          .containsExactly(15L);
    }

    @Test
    void theDeadOfAFightAreOfBothSides() {
      assertThat(
              dead(
                  "Clashes leave 20 dead in Bama",
                  "Clashes between soldiers and Boko Haram left 20 people dead in Bama, in Borno"
                      + " state, on Tuesday.",
                  "Twelve insurgents were among the dead."))
          .containsExactly(20L);
    }
  }

  @Nested
  class Tolls {

    @Test
    void aTollPushedUpIsTheNewOne() {
      assertThat(
              dead(
                  "Nine traders killed",
                  RAID,
                  "Two more bodies were found in a well on Wednesday, pushing the toll up to 11."))
          .containsExactly(11L);
    }

    @Test
    void soManyAreNowKnownToHaveDied() {
      assertThat(
              dead(
                  "Nine traders killed",
                  RAID,
                  "One of the survivors died in Mogadishu on Wednesday; ten people are now known to"
                      + " have died."))
          .containsExactly(10L);
    }

    @Test
    void whatWasSaidBeforeIsOvertaken() {
      assertThat(
              dead(
                  "Nine traders killed",
                  RAID,
                  "In the first hours the police had acknowledged only four deaths."))
          .containsExactly(9L);
      assertThat(
              dead(
                  "Nine traders killed",
                  RAID,
                  "An earlier statement by the authorities had put the number of dead at five."))
          .containsExactly(9L);
    }

    @Test
    void aKindAmongTheDeadIsSomeOfThem() {
      assertThat(
              dead(
                  "Nine traders killed",
                  RAID,
                  "Elders put the number of women among the dead at three."))
          .containsExactly(9L);
    }

    @Test
    void corpsesBeforeOnesEyesAreSomeOfThem() {
      assertThat(
              dead(
                  "Eleven soldiers die in ambush",
                  AMBUSH,
                  "\"There were three bodies in front of me,\" a driver said."))
          .containsExactly(11L);
    }
  }

  @Nested
  class Claims {

    @Test
    void whatAGroupSignsIsItsClaim() {
      assertThat(
              dead(
                  "Eleven soldiers die in ambush",
                  AMBUSH,
                  "A leaflet signed by Boko Haram listed 40 soldiers as killed in the ambush."))
          .containsExactly(11L);
      assertThat(
              dead(
                  "Eleven soldiers die in ambush",
                  AMBUSH,
                  "The ambush was claimed by Boko Haram in a statement in which the number of"
                      + " soldiers killed was put at 30."))
          .containsExactly(11L);
    }
  }

  @Nested
  class Disasters {

    @Test
    void aPlagueOfOtherTimesIsNotWhatTheyDiedOf() {
      assertThat(
              dead(
                  "Six dead in Kismayo blast",
                  "A device left in a bag went off in Kismayo on Wednesday. It caused the deaths of"
                      + " six porters.",
                  "Floods killed 40 people in the town in 2012."))
          .containsExactly(6L);
    }
  }
}
