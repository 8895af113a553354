package org.conflictledger.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.conflictledger.dataset.input.InputFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

  @TempDir Path folder;

  @Test
  void fileOverridesDefaultsAndOptionsOverrideTheFile() throws IOException {
    Path file = file("{\"about\": \"mine\", \"max_rejected_share\": 0.5, \"profile\": \"ucdp\"}");
    Settings settings = Settings.of(Optional.of(file), Map.of("profile", "acled"));
    assertThat(settings.maxRejectedShare()).isEqualTo(0.5);
    assertThat(settings.profile()).isEqualTo("acled");
    assertThat(settings.limits().recordBytes()).isEqualTo(10_000_000);
    assertThat(settings.inputFormat()).isEmpty();
    assertThat(settings.all())
        .containsEntry("profile", "acled")
        .containsEntry("max_rejected_share", 0.5)
        .doesNotContainKey("about");
  }

  @Test
  void fieldsAndFormatsAreRead() throws IOException {
    Path file = file("{\"fields\": {\"text\": \"body\"}, \"input_format\": \"csv\"}");
    Settings settings = Settings.of(Optional.of(file), Map.of());
    assertThat(settings.fieldNames().inputName("text")).isEqualTo("body");
    assertThat(settings.inputFormat()).contains(InputFormat.CSV);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"max_rejectd_share\": 1}      | unknown key 'max_rejectd_share'; keys are",
        "{\"max_rejected_share\": \"1\"} | write a value such as 0.25",
        "{\"max_rejected_share\": 7}     | 'max_rejected_share' must be a number from 0 to 1",
        "{\"report\": \"no\"}            | 'report' is \"no\"; write a value such as true",
        "{\"max_record_bytes\": 0}       | 'max_record_bytes' must be",
        "{\"max_page_bytes\": -1}        | 'max_page_bytes' must be a whole number of bytes above"
            + " 0",
        "{\"max_field_characters\": 0}   | 'max_field_characters' must be a whole number",
        "{\"max_columns\": 2.5}          | 'max_columns' must be a whole number of columns",
        "{\"max_expansion\": 99999999999} | 'max_expansion' must be a whole number",
        "{\"max_statements\": 0}         | 'max_statements' must be a whole number",
        "{\"input_format\": \"xml\"}     | unknown input format 'xml'; formats are jsonl",
        "{\"fields\": {\"txet\": \"a\"}} | unknown field 'txet'; fields are id",
        "{\"fields\": {\"text\": 1}}     | 'fields.text' must be a text",
        "{\"profile\": \"acled\"         | line 1: this is no JSON",
        "[]                              | write one JSON object"
      })
  void whatIsWrongIsNamedWithItsRemedy(String json, String message) throws IOException {
    Path file = file(json);
    assertThatThrownBy(() -> Settings.of(Optional.of(file), Map.of()))
        .isInstanceOf(UserException.class)
        .hasMessageContaining(message);
  }

  @Test
  void missingFileIsNamed() {
    assertThatThrownBy(() -> Settings.of(Optional.of(Path.of("gone.json")), Map.of()))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("gone.json");
  }

  private Path file(String json) throws IOException {
    return Files.writeString(folder.resolve("my job.json"), json);
  }
}
