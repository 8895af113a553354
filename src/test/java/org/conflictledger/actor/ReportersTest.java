package org.conflictledger.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.conflictledger.article.Article;
import org.conflictledger.text.Document;
import org.conflictledger.text.Sentence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportersTest {

  private static final ActorResolver RESOLVER = new ActorResolver(ActorCatalogue.builtIn());
  private static final LocalDate DAY = LocalDate.of(2022, 1, 24);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SY | the Observatory | Syrian Observatory for Human Rights | NEUTRAL | unknown",
        "SY | a war monitor | war monitor | NEUTRAL | unknown",
        "PS | the Gaza health ministry | Gaza health ministry | NEUTRAL | unknown",
        "SO | the Somali army | army | PARTY | SO-GOV",
        "SY | an army spokesman | army spokesman | PARTY | SY-GOV",
        "TR | Turkey's defence ministry | defence ministry | PARTY | TR-GOV",
        "CD | an M23 officer | an M23 officer | PARTY | m23",
        "AM | Armenia | Armenia | PARTY | AM-GOV",
      })
  void tellsWhoSpeaks(String country, String words, String name, String role, String actor) {
    Document document =
        Document.of(new Article("a", DAY, "", "", "", "", "Nine died, " + words + " said."));
    Sentence sentence = document.sentences().get(0);

    Reporter reporter =
        RESOLVER
            .resolve(document, country, DAY)
            .reporter(sentence, 3, sentence.size() - 2, country)
            .orElseThrow();

    assertThat(reporter.name()).isEqualTo(name);
    assertThat(reporter.role().name()).isEqualTo(role);
    assertThat(reporter.actor().id()).isEqualTo(actor);
  }
}
