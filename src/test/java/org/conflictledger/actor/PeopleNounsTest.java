package org.conflictledger.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleNounsTest {

  private static final PeopleNouns PEOPLE = PeopleNouns.builtIn();

  @ParameterizedTest
  @CsvSource({
    "villager, false, civilian",
    "children, true, civilian",
    "worshippers, true, civilian",
    "gendarmes, true, security",
    "watchman, false, security",
    "police officers, true, security",
    "soldiers, true, combatant",
    "corporal, false, combatant",
    "mujahideen, true, combatant",
    "people, true, unknown",
    "inmates, true, unknown",
    "corpses, true, unknown"
  })
  void knows(String word, boolean plural, String category) {
    PeopleNouns.Form form = PEOPLE.lookup(word).orElseThrow();
    assertThat(form.plural()).isEqualTo(plural);
    assertThat(form.noun().category().code()).isEqualTo(category);
  }

  @Test
  void holdsNoThingsAndNoAdjectives() {
    for (String word : new String[] {"house", "local", "other", "national", "sheep", "tank"}) {
      assertThat(PEOPLE.lookup(word)).as(word).isEmpty();
    }
  }

  @Test
  void knowsPeoplesByTheirPlurals() {
    assertThat(PEOPLE.lookup("bangladeshis")).isPresent();
    assertThat(PEOPLE.lookup("kurds")).isPresent();
    assertThat(PEOPLE.lookup("israeli")).isEmpty();
    assertThat(PEOPLE.people("israeli")).isPresent();
    assertThat(PEOPLE.lookup("chinese")).isEmpty();
  }

  @Test
  void countsTheMembersOfGroups() {
    assertThat(PEOPLE.group("family")).isPresent();
    assertThat(PEOPLE.group("villager")).isEmpty();
  }
}
