package org.conflictledger.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words beside the classes that ask for them: each list is asked for, and is well written. */
class ListedWordsTest {

  private static final Path RESOURCES = Path.of("src/main/resources");

  private static List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(RESOURCES)) {
      return all.filter(path -> path.endsWith("words.json")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void eachListHasItsFieldAndItsWordsOnce(Path file) throws Exception {
    String place = RESOURCES.relativize(file.getParent()).toString().replace('/', '.');
    List<String> wrong = new ArrayList<>();
    for (Map.Entry<String, JsonNode> owner : entries(file)) {
      for (Map.Entry<String, JsonNode> list : owner.getValue().properties()) {
        String name = owner.getKey() + "." + list.getKey();
        List<String> words = new ArrayList<>();
        list.getValue().forEach(word -> words.add(word.asText()));
        if (!asked(Class.forName(place + "." + owner.getKey()), list.getKey())) {
          wrong.add(name + " has no field");
        }
        if (words.stream().distinct().count() != words.size()) {
          wrong.add(name + " has a word twice");
        }
      }
    }
    assertThat(wrong).as(file.toString()).isEmpty();
  }

  @Test
  void aListThatIsNotThereIsNamedWithItsFile() {
    assertThatThrownBy(() -> WordSet.listed(Dateline.class, "nobody"))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("org.conflictledger.text/words.json")
        .hasMessageContaining("\"Dateline\"")
        .hasMessageContaining("\"nobody\"");
  }

  private static List<Map.Entry<String, JsonNode>> entries(Path file) throws IOException {
    return new ObjectMapper()
        .readTree(file.toFile()).properties().stream()
            .filter(entry -> entry.getValue().isObject())
            .toList();
  }

  /** Whether a class has a field by the name of a list: "settingOff" is SETTING_OFF. */
  private static boolean asked(Class<?> owner, String list) {
    String name = list.replaceAll("([A-Z0-9])", "_$1").toUpperCase(Locale.ROOT);
    for (Field field : owner.getDeclaredFields()) {
      if (field.getName().equals(name)) {
        return true;
      }
    }
    return false;
  }
}
