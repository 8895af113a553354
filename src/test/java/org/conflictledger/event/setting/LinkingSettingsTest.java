package org.conflictledger.event.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkingSettingsTest {

  @TempDir Path folder;

  private Path edited(String from, String to) throws IOException {
    String json = Files.readString(Path.of("conf/linking.json"));
    assertThat(json).contains(from);
    return Files.writeString(folder.resolve("mine.json"), json.replace(from, to));
  }

  @Test
  void theFileInConfIsWhatIsBuiltIn() throws IOException {
    assertThat(LinkingSettings.read(Path.of("conf/linking.json")))
        .isEqualTo(LinkingSettings.builtIn());
  }

  @Test
  void anUnknownKeyIsAnError() throws IOException {
    Path file = edited("\"near_km\"", "\"near_miles\"");
    assertThatThrownBy(() -> LinkingSettings.read(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("mine.json")
        .hasMessageContaining("linking.near_miles is no setting")
        .hasMessageContaining("near_km");
  }

  @Test
  void aMissingKeyIsAnError() throws IOException {
    Path file = edited("\"near_km\": 50,", "");
    assertThatThrownBy(() -> LinkingSettings.read(file))
        .hasMessageContaining("linking.near_km is missing");
  }

  @Test
  void evidenceForTooFewDaysIsAnError() throws IOException {
    Path file = edited("\"follow_up_days\": 14", "\"follow_up_days\": 60");
    assertThatThrownBy(() -> LinkingSettings.read(file))
        .hasMessageContaining("linking.day.untold")
        .hasMessageContaining("write one for each of 0 to 60 days");
  }

  @Test
  void aDayThatIsNoneIsAnError() throws IOException {
    Path file = edited("2022-02-24", "24 February");
    assertThatThrownBy(() -> LinkingSettings.read(file))
        .hasMessageContaining("24 February")
        .hasMessageContaining("write a day such as");
  }
}
