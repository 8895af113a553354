package org.conflictledger.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordFilesTest {

  @Test
  void theBuiltInFilesAreSound() {
    assertThat(CalendarWords.BUILT_IN.weekdays()).containsEntry("sunday", 7);
    assertThat(CalendarWords.BUILT_IN.months()).containsEntry("sept.", 9);
    assertThat(RoleWords.BUILT_IN.speechVerbs()).contains("said");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"list\": []} | \"list\" is no list of words; write [\"word\", ...]",
        "{\"other\": []} | \"list\" is missing; add it",
        "{\"list\": [\"said\", \"said\"]} | \"list\" names \"said\" twice; remove one",
        "{\"list\": [\"Said\"]} | \"list\" holds \"Said\"; write it in lower case without blanks around"
      })
  void aFaultNamesFileEntryAndRemedy(String json, String message) throws IOException {
    Resource file = Resource.of("words.json", new ObjectMapper().readTree(json));

    assertThatThrownBy(() -> file.words("list")).hasMessage("words.json: " + message);
  }

  @Test
  void numbersAreWholeAndPositive() throws IOException {
    Resource file = Resource.of("words.json", new ObjectMapper().readTree("{\"n\": {\"two\": 0}}"));

    assertThatThrownBy(() -> file.numbers("n"))
        .hasMessage("words.json: \"n\" gives \"two\" no whole number above 0; correct it");
  }

  @ParameterizedTest
  @CsvSource({"2019, 2019-04-21", "2024, 2024-03-31", "2011, 2011-04-24", "1990, 1990-04-15"})
  void easterMoves(int year, LocalDate day) {
    assertThat(Holidays.easter(year)).isEqualTo(day);
  }
}
