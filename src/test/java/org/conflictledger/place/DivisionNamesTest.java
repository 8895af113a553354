package org.conflictledger.place;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Every first-order division of the world is found by each of its names. Second-order ones are
 * measured by src/gazetteer/coverage.py, which has their list.
 */
class DivisionNamesTest {

  @Test
  void everyNameOfEveryDivision() throws IOException {
    int names = 0;
    int country = 0;
    int division = 0;
    try (InputStream in = Gazetteer.class.getResourceAsStream("divisions.json")) {
      for (JsonNode entry : new ObjectMapper().readTree(in).path("divisions")) {
        String code = entry.path("code").asText();
        String land = Places.GAZETTEER.countryName(code.substring(0, 2));
        for (String name : names(entry)) {
          String text = "Gunmen killed four people in " + name + " province, " + land + ".";
          Location found = Places.at(text, "killed");
          names++;
          country += found.country().equals(code.substring(0, 2)) ? 1 : 0;
          division += found.admin1().equals(code) ? 1 : 0;
        }
      }
    }
    System.out.printf("%d names of divisions: country %d, division %d%n", names, country, division);
    assertThat((double) country / names).isGreaterThan(0.99);
    assertThat((double) division / names).isGreaterThan(0.9);
  }

  private static List<String> names(JsonNode entry) {
    List<String> names = new ArrayList<>();
    names.add(entry.path("name").asText());
    entry.path("aliases").forEach(alias -> names.add(alias.asText()));
    return names;
  }
}
