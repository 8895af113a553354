package org.conflictledger.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.conflictledger.article.Article;
import org.conflictledger.casualty.CasualtyExtractor;
import org.conflictledger.event.estimate.Estimate;
import org.conflictledger.event.estimate.Event;
import org.conflictledger.event.incident.ArticleReader;
import org.conflictledger.event.link.EventLinker;
import org.conflictledger.event.setting.LinkingSettings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sides of the deadliest event of a short text, and whose the dead are. */
class SidesOfEventsTest {

  private static final CasualtyExtractor EXTRACTOR =
      CasualtyExtractor.load(Optional.empty(), "acled");
  private static final ArticleReader READER = new ArticleReader(LinkingSettings.builtIn());
  private static final EventLinker LINKER = new EventLinker(LinkingSettings.builtIn());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Forces from abroad that fight beside a government are of its side.
        "2019-07-02|Somalia|Al-Shabaab|4|A mine laid by Al-Shabaab killed four AMISOM soldiers near"
            + " Marka, Somalia, on Monday.",
        "2019-07-02|Somalia|Al-Shabaab|3|Al-Shabaab attacked an AMISOM post near Marka, Somalia, on"
            + " Monday. Three peacekeepers were killed.",
        "2010-07-05|Afghanistan|Taliban|0|ISAF soldiers killed nine Taliban fighters near Sangin,"
            + " Afghanistan, on Sunday.",
        "2010-07-05|NATO-led coalition (ISAF)|civilians|0|ISAF soldiers killed nine villagers near"
            + " Sangin, Afghanistan, on Sunday.",
        "1985-07-05|Russia|Afghan mujahideen|0|Soviet troops killed nine mujahideen near"
            + " Sangin, Afghanistan, on Wednesday.",
        // Civilians killed across the border of a war are that war's.
        "2024-09-30|Israel|Hezbollah|0|An Israeli air strike on Tyre, Lebanon, killed eight"
            + " residents on Sunday.",
        "2016-09-30|Israel|civilians|0|An Israeli air strike on Tyre, Lebanon, killed eight"
            + " residents on Wednesday.",
        "2024-09-30|Ukraine|Russia|0|A Ukrainian drone killed three farm workers near Belgorod,"
            + " Russia, on Sunday.",
        "2024-09-30|Russia|civilians|0|Russian police killed three demonstrators in Belgorod,"
            + " Russia, on Sunday.",
        // Of two peoples that fight, civilians of one are killed by the other.
        "2016-05-09|Murle|Dinka|0|Murle raiders attacked a cattle camp of the Dinka near Bor, South"
            + " Sudan, on Saturday. Seven children were killed.",
        "2016-05-09|unknown|civilians|0|Gunmen attacked a market near Bor, South Sudan, on Saturday"
            + " and killed seven children."
      })
  void areThoseOfUcdp(LocalDate published, String a, String b, long deathsA, String text) {
    Event event = main(published, text);
    assertThat(List.of(event.sideA().name(), event.sideB().name())).containsExactlyInAnyOrder(a, b);
    assertThat(event.deathsA()).isEqualTo(deathsA);
  }

  private static Event main(LocalDate published, String text) {
    Article article = new Article("a", published, "Courier", "", "", "en", text);
    return LINKER.link(READER.read(EXTRACTOR.extract(article)).incidents()).stream()
        .max(Comparator.comparingLong(event -> event.killed().map(Estimate::best).orElse(0L)))
        .orElseThrow();
  }
}
