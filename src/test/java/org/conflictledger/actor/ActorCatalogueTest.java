package org.conflictledger.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActorCatalogueTest {

  @TempDir Path conf;

  @BeforeEach
  void copyConf() throws IOException {
    Files.createDirectories(conf.resolve("actors"));
    for (String file : new String[] {"demonyms.json", "people.json", "reporters.json"}) {
      Files.copy(Path.of("conf", file), conf.resolve(file));
    }
    for (String file : new String[] {"spellings.json", "generic.json", "names.json"}) {
      Files.copy(Path.of("conf/actors", file), conf.resolve("actors").resolve(file));
    }
    Files.writeString(
        conf.resolve("actors.json"), "{\"about\": \"test\", \"files\": [\"actors/a.json\"]}");
  }

  @Test
  void everyCountryHasAGovernmentAndTheConfDirectoryIsWhatTheJarHolds() {
    ActorCatalogue packed = ActorCatalogue.builtIn();
    assertThat(packed.state("SY")).map(Actor::name).hasValue("Syria");
    assertThat(packed.state("CD")).map(Actor::name).hasValue("DR Congo");
    assertThat(packed.actors()).hasSizeGreaterThan(700);
    assertThat(packed.actors()).isEqualTo(ActorCatalogue.load(Path.of("conf")).actors());
  }

  @Test
  void aBranchKnowsItsParent() {
    ActorCatalogue packed = ActorCatalogue.builtIn();
    Actor branch = packed.actor("iswap").orElseThrow();
    assertThat(packed.parent(branch)).map(Actor::id).hasValue("islamic-state");
  }

  @Test
  void someNamesAreOfWhoeverFightsThere() {
    ActorCatalogue packed = ActorCatalogue.builtIn();
    assertThat(packed.anyOf(packed.actor("kashmir-insurgents").orElseThrow())).isTrue();
    assertThat(packed.anyOf(packed.actor("jaish-mohammed").orElseThrow())).isFalse();
    assertThat(packed.anyOf(packed.actor("haqqani").orElseThrow())).isFalse();
  }

  @Test
  void aUserAddsAnActor() throws IOException {
    actors("{\"id\": \"blue-band\", \"name\": \"Blue Band\", \"type\": \"rebel\"}");
    assertThat(ActorCatalogue.load(conf).actor("blue-band")).isPresent();
  }

  @Test
  void mistakesAreNamedWithFileEntryAndRemedy() throws IOException {
    fails(
        "{\"id\": \"a\", \"name\": \"A\", \"type\": \"army\"}", "actors/a.json", "\"army\"", "use");
    fails("{\"id\": \"a\", \"type\": \"rebel\"}", "actors/a.json", "\"name\" is missing", "add");
    fails("{\"id\": \"a\", \"name\": \"A\", \"type\": \"rebel\", \"alias\": []}", "\"alias\"");
    fails(
        "{\"id\": \"a\", \"name\": \"A\", \"type\": \"rebel\", \"parent\": \"b\"}", "\"b\"", "add");
    fails(
        "{\"id\": \"a\", \"name\": \"A\", \"type\": \"rebel\", \"from\": 2009, \"to\": 1999}",
        "swap");
    String twice = "{\"id\": \"a\", \"name\": \"A\", \"type\": \"rebel\"}";
    fails(twice + ", " + twice, "already", "remove");
    fails("{\"id\": ", "not valid JSON");
  }

  @Test
  void aMissingFileIsNamed() throws IOException {
    Files.delete(conf.resolve("people.json"));
    actors("{\"id\": \"a\", \"name\": \"A\", \"type\": \"rebel\"}");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ActorCatalogue.load(conf))
        .withMessageContaining("conf/people.json");
  }

  private void actors(String entries) throws IOException {
    Files.writeString(
        conf.resolve("actors/a.json"), "{\"about\": \"test\", \"actors\": [" + entries + "]}");
  }

  private void fails(String entries, String... told) throws IOException {
    actors(entries);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ActorCatalogue.load(conf))
        .satisfies(e -> Stream.of(told).forEach(t -> assertThat(e).hasMessageContaining(t)));
  }
}
