package org.conflictledger.casualty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conflictledger.actor.ActorCatalogue;
import org.conflictledger.text.Document;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.SentenceSplitter;
import org.junit.jupiter.api.Test;

/** The scan that decides which sentences are read at all. */
class SentenceReaderTest {

  private static final SentenceReader READER =
      SentenceReader.load(Optional.empty(), ActorCatalogue.builtIn().people(), "acled");

  @Test
  void aSentenceThatIsPassedOverStatesNothing() {
    int passedOver = 0;
    for (Sentence s : goldenSentences()) {
      if (!deservesWork(s)) {
        passedOver++;
        assertThat(READER.read(s, READER.people(s, new boolean[s.size()]), Optional.empty()))
            .as(s.text())
            .isEmpty();
      }
    }
    assertThat(passedOver).isPositive();
  }

  @Test
  void commonWordsOfPhrasesOpenNoSentence() {
    assertThat(deservesWork(sentence("He took it to the town and put it on a shelf."))).isFalse();
    assertThat(deservesWork(sentence("They give a lot of thought to the number of seats.")))
        .isFalse();
    assertThat(deservesWork(sentence("Nine people were taken to a nearby hospital."))).isTrue();
  }

  private static boolean deservesWork(Sentence s) {
    return READER.deservesWork(s, READER.clues().of(s));
  }

  private static Sentence sentence(String text) {
    return new SentenceSplitter().sentences(text).get(0);
  }

  private static List<Sentence> goldenSentences() {
    List<Sentence> sentences = new ArrayList<>();
    for (GoldenSentence golden : GoldenSentence.all()) {
      Document document = Document.of(golden.article());
      document.title().ifPresent(sentences::add);
      sentences.addAll(document.sentences());
    }
    return sentences;
  }
}
