package org.conflictledger.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.conflictledger.dataset.publish.OutputException;
import org.conflictledger.dataset.publish.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DictionariesTest {

  private static final Path CONF = Path.of("conf");

  private static Dictionaries.Source folder() {
    return file -> Files.newInputStream(CONF.resolve(file));
  }

  /** The files of conf/, one of them with a space more at its end. */
  private static Dictionaries.Source touched(String name) {
    return file -> {
      byte[] bytes = Files.readAllBytes(CONF.resolve(file));
      return new ByteArrayInputStream(
          file.equals(name) ? (new String(bytes) + " ").getBytes() : bytes);
    };
  }

  @Test
  void whatIsPackedIsWhatIsInConf() {
    assertThat(Dictionaries.fingerprint())
        .hasSize(16)
        .isEqualTo(Dictionaries.fingerprint(folder()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"casualties.json", "linking.json", "places.json", "actors/africa.json"})
  void aChangeInAnyOfThemChangesIt(String file) {
    assertThat(Dictionaries.fingerprint(touched(file))).isNotEqualTo(Dictionaries.fingerprint());
  }

  @Test
  void noFileOfConfIsForgotten() throws IOException {
    try (Stream<Path> files = Files.walk(CONF)) {
      List<String> all =
          files
              .filter(file -> file.toString().endsWith(".json"))
              .map(file -> CONF.relativize(file).toString())
              .filter(file -> !file.equals("job.json"))
              .toList();
      assertThat(Dictionaries.files(folder())).containsExactlyInAnyOrderElementsOf(all);
    }
  }

  @Test
  void articlesReadWithOthersAreNotMixedWith() {
    State earlier = new State(List.of("one"), Map.of("version", "1", "dictionaries", "aaaa"));

    assertThatCode(() -> earlier.check(Map.of("version", "1", "dictionaries", "aaaa")))
        .doesNotThrowAnyException();
    assertThatExceptionOfType(OutputException.class)
        .isThrownBy(() -> earlier.check(Map.of("version", "1", "dictionaries", "bbbb")))
        .withMessageContaining("other dictionaries under conf/")
        .withMessageContaining("build all articles anew, without --append");
  }

  @Test
  void whatAnOlderProgramLeftIsNotMixedWith() {
    State earlier = new State(List.of("one"), Map.of("version", "1"));

    assertThatExceptionOfType(OutputException.class)
        .isThrownBy(() -> earlier.check(Map.of("version", "1", "dictionaries", "bbbb")));
  }
}
