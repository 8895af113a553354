package org.conflictledger.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SourceNoteTest {

  private static List<String> sentences(String text) {
    return new SentenceSplitter().sentences(text).stream().map(Sentence::text).toList();
  }

  @Test
  void whereAndWhenAReportWasMonitoredIsNoPartOfIt() {
    assertThat(
            sentences(
                "Troops kill nine rebels in northern hills CR Source: Radio Example, Bamako, in"
                    + " French 1030 GMT 4 Mar 24"))
        .containsExactly("Troops kill nine rebels in northern hills");
  }

  @Test
  void aSentenceThatBeginsWithTheWordStays() {
    assertThat(sentences("The road is shut. Source: three men died there.")).hasSize(2);
    assertThat(sentences("Source: three men died there.")).hasSize(1);
  }
}
