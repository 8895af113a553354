package org.conflictledger.dataset.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;
import org.conflictledger.actor.Actor;
import org.conflictledger.actor.ActorCatalogue;
import org.conflictledger.actor.ActorType;
import org.junit.jupiter.api.Test;

/** Countries and parties stand in the export under GED's names and numbers. */
class GedNamesTest {

  private static final GedCountries COUNTRIES = GedCountries.load();
  private static final ActorCatalogue CATALOGUE = ActorCatalogue.builtIn();
  private static final GedActors ACTORS = new GedActors(CATALOGUE, COUNTRIES);
  private static final GedCountry SOMALIA = COUNTRIES.country("SO").orElseThrow();

  @Test
  void countriesBearGedsNamesNumbersAndRegions() {
    assertThat(country("CD")).isEqualTo("DR Congo (Zaire) 490 Africa");
    assertThat(country("CG")).isEqualTo("Congo 484 Africa");
    assertThat(country("MM")).isEqualTo("Myanmar (Burma) 775 Asia");
    assertThat(country("YE")).isEqualTo("Yemen (North Yemen) 678 Middle East");
    assertThat(country("EG")).isEqualTo("Egypt 651 Middle East");
    assertThat(country("SS")).isEqualTo("South Sudan 626 Africa");
    assertThat(country("US")).isEqualTo("United States of America 2 Americas");
    assertThat(country("DE")).isEqualTo("Germany 260 Europe");
    assertThat(country("AF")).isEqualTo("Afghanistan 700 Asia");
  }

  @Test
  void territoriesStandUnderTheirState() {
    assertThat(country("PS")).isEqualTo("Israel 666 Middle East");
    assertThat(country("EH")).isEqualTo("Morocco 600 Africa");
    assertThat(COUNTRIES.state("PS")).isEmpty();
    assertThat(COUNTRIES.country("XX")).isEmpty();
  }

  @Test
  void noTwoStatesShareANumberOrAName() {
    Set<Object> seen = new HashSet<>();
    for (String code : COUNTRIES.codes()) {
      COUNTRIES
          .state(code)
          .ifPresent(
              state -> {
                assertThat(seen.add(state.number())).as("number of %s", code).isTrue();
                assertThat(seen.add(state.name())).as("name of %s", code).isTrue();
              });
    }
    assertThat(seen).hasSize(2 * 195);
  }

  @Test
  void everyGovernmentOfTheCatalogueHasItsNumber() {
    for (Actor actor : CATALOGUE.actors()) {
      if (actor.id().endsWith("-GOV") && !actor.id().equals("PS-GOV")) {
        GedSide side = ACTORS.side(actor.id(), actor.name(), SOMALIA);
        assertThat(side.name()).as(actor.id()).startsWith("Government of ");
        assertThat(side.number()).as(actor.id()).isPresent();
      }
    }
  }

  @Test
  void partiesBearGedsNamesAndNumbers() {
    assertThat(side("SO-GOV"))
        .isEqualTo(new GedSide(95, "Government of Somalia", OptionalInt.of(520), true));
    assertThat(side("al-shabaab"))
        .isEqualTo(new GedSide(717, "Al-Shabaab", OptionalInt.empty(), true));
    assertThat(side("islamic-state").name()).isEqualTo("IS");
    assertThat(side("civilians")).isEqualTo(new GedSide(1, "Civilians", OptionalInt.empty(), true));
    assertThat(side("unknown").name()).isEqualTo("XXX520");
    assertThat(side("unknown").known()).isFalse();
  }

  @Test
  void noTwoPartiesShareANumber() {
    Set<Long> seen = new HashSet<>();
    for (Actor actor : CATALOGUE.actors()) {
      if (actor.type() != ActorType.UNKNOWN) {
        long id = ACTORS.side(actor.id(), actor.name(), SOMALIA).id();
        assertThat(seen.add(id)).as("number of %s: %d", actor.id(), id).isTrue();
        assertThat(id).isLessThan(Integer.MAX_VALUE);
      }
    }
  }

  @Test
  void numbersOfEventsAreExactInADouble() {
    long id = GedNumbers.event("ffffffffffffffff");
    assertThat((long) (double) id).isEqualTo(id);
    assertThat(GedNumbers.event("8917a89bcbc4fdb2")).isNotEqualTo(GedNumbers.event("8917a89bcbc4"));
  }

  private static String country(String code) {
    GedCountry country = COUNTRIES.country(code).orElseThrow();
    return country.name() + " " + country.number() + " " + country.region();
  }

  private static GedSide side(String id) {
    return ACTORS.side(
        id, CATALOGUE.actor(id).map(Actor::name).orElse("someone of no catalogue"), SOMALIA);
  }
}
