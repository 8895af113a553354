package org.conflictledger.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.conflictledger.article.Article;
import org.conflictledger.casualty.CasualtyExtractor;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.event.estimate.Estimate;
import org.conflictledger.event.incident.ArticleReader;
import org.conflictledger.event.setting.LinkingSettings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two accounts of the same dead: they are not added, and what nobody else tells is the high. */
class RivalAccountsTest {

  private static final CasualtyExtractor EXTRACTOR =
      CasualtyExtractor.load(Optional.empty(), "acled");
  private static final ArticleReader READER = new ArticleReader(LinkingSettings.builtIn());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Soldiers shot dead 15 civilians in the village of Wum in Cameroon's Northwest region on Friday, residents said, but the army maintained that it had killed eight armed separatists.  | 8 | 15 | 15
          An air strike on the village of Almar in Faryab, Afghanistan, killed 16 pupils on Friday, a councillor said. The defence ministry insisted that its helicopters had killed 22 Taliban fighters. | 16 | 16 | 22
          A raid on Dablo in northern Burkina Faso killed 28 civilians on Friday, the mayor said. Houses were burned. The market is closed. The road is cut. The association of the displaced maintains that 70 were killed. | 28 | 28 | 70
          An army raid near Wum in Cameroon on Friday killed eight separatists, the army said, while three civilians were killed by a separatist bomb on the same road, residents said. | 11 | 11 | 11
          Soldiers and rebels fought near Kayes in Mali on Sunday. Two of the wounded died on Tuesday, so that five soldiers have now lost their lives. | 5 | 5 | 5
          Nine policemen were killed on Tuesday when Maoists blew up their truck near Gadchiroli in Maharashtra, India. Bodies of three jawans who belong to the state will be flown home to Nagpur today. | 9 | 9 | 9
          """)
  void theDeadOfTheIncidentAre(String text, long low, long best, long high) {
    Article article = new Article("a", LocalDate.of(2021, 1, 2), "", "", "", "en", text.strip());

    List<Estimate> killed =
        READER.read(EXTRACTOR.extract(article)).incidents().stream()
            .flatMap(incident -> incident.tally(Outcome.KILLED).stream())
            .map(tally -> tally.total())
            .toList();

    assertThat(killed).hasSize(1);
    assertThat(killed.get(0).low()).isEqualTo(low);
    assertThat(killed.get(0).best()).isEqualTo(best);
    assertThat(killed.get(0).high()).isEqualTo(high);
  }
}
