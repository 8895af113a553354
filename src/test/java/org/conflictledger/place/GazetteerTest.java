package org.conflictledger.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {

  private final Gazetteer gazetteer = Places.GAZETTEER;

  @ParameterizedTest
  @CsvSource({
    "Hassakeh, SY-HA",
    "al-Hasakah, SY-HA",
    "Deir al-Zour, SY-DY",
    "Baluchistan, PK-BA",
    "NWFP, PK-KP",
    "Arakan, MM-16",
    "Nord-Kivu, CD-NK",
    "Indian-administered Kashmir, IN-JK",
    "Lugansk, UA-09",
    "Hiran, SO-HI",
    "Orissa, IN-OD",
    "Borno, NG-BO"
  })
  void knowsDivisionsByTheSpellingsOfNewspapers(String name, String code) {
    assertThat(gazetteer.lookup(name))
        .anyMatch(p -> p.kind() == PlaceKind.DIVISION && p.admin1().equals(code));
  }

  @ParameterizedTest
  @CsvSource({
    "Burma, MM",
    "Zaire, CD",
    "Türkiye, TR",
    "Côte d'Ivoire, CI",
    "Holland, NL",
    "DRC, CD",
    "UAE, AE"
  })
  void knowsCountriesByOtherAndFormerNames(String name, String code) {
    assertThat(gazetteer.lookup(name)).anyMatch(p -> p.id().equals(code));
  }

  @Test
  void tellsPeoplesFromCountries() {
    assertThat(gazetteer.demonym("Burkinabè")).containsExactly("BF");
    assertThat(gazetteer.demonym("Congolese")).containsExactlyInAnyOrder("CD", "CG");
    assertThat(gazetteer.demonym("Nigerien")).containsExactly("NE");
    assertThat(gazetteer.demonym("table")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Mocímboa da Praia", "Buthidaung", "Rubaya", "Dhobley", "Chasiv Yar"})
  void knowsTownsOfTheNews(String name) {
    assertThat(gazetteer.lookup(name)).isNotEmpty();
  }

  @Test
  void givesEveryPlaceACountryAndACodeItKnows() {
    for (String name : List.of("Palma", "San Miguel", "Tripoli", "Goma", "Marib")) {
      for (Place place : gazetteer.lookup(name)) {
        assertThat(gazetteer.country(place.country())).as(place.toString()).isPresent();
        if (!place.admin1().isEmpty()) {
          assertThat(gazetteer.division(place.admin1())).as(place.toString()).isPresent();
          assertThat(place.admin1()).startsWith(place.country() + "-");
        }
      }
    }
  }

  @Test
  void saysWhatIsWrongWithAnAddition() {
    assertThatThrownBy(() -> load("{\"places\": [{\"name\": \"Xan\", \"country\": \"Syria\"}]}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("mine.json: place \"Xan\" has country \"Syria\"")
        .hasMessageContaining("ISO 3166-1");
    assertThatThrownBy(
            () ->
                load(
                    "{\"places\": [{\"name\": \"Xan\", \"country\": \"SY\", \"admin1\": \"SY-HA\","
                        + " \"latitude\": 360, \"longitude\": 40}]}"))
        .hasMessageContaining("\"latitude\"");
  }

  private static Gazetteer load(String json) throws Exception {
    return Gazetteer.load(
        new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "mine.json");
  }
}
