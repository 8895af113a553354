package org.conflictledger.casualty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.conflictledger.casualty.context.ContextLexicon;
import org.conflictledger.casualty.lexicon.CasualtyLexicon;
import org.conflictledger.casualty.party.PartyLexicon;
import org.conflictledger.text.ConfigurationException;
import org.conflictledger.text.Resources;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dictionary a user broke is refused by file, entry and remedy. */
class BrokenConfigurationTest {

  @TempDir Path conf;

  private void write(String name, Consumer<ObjectNode> change) throws IOException {
    ObjectNode file = (ObjectNode) Resources.json(Optional.empty(), name);
    change.accept(file);
    new ObjectMapper().writeValue(conf.resolve(name).toFile(), file);
  }

  @Nested
  class Casualties {

    private void fails(String... says) {
      assertThatThrownBy(() -> CasualtyLexicon.load(Optional.of(conf)))
          .isInstanceOf(ConfigurationException.class)
          .hasMessageContaining("casualties.json")
          .hasMessageContainingAll(says);
    }

    private void verb(Consumer<ObjectNode> change) throws IOException {
      write("casualties.json", file -> change.accept(((ArrayNode) file.path("verbs")).addObject()));
    }

    @Test
    void aVerbOfTheUsersOwnIsRead() throws IOException {
      verb(v -> v.put("verb", "garrotte").put("outcome", "killed").put("who", "object"));
      assertThatCode(() -> CasualtyLexicon.load(Optional.of(conf))).doesNotThrowAnyException();
      assertThat(CasualtyLexicon.load(Optional.of(conf)).verb("garrotted")).isNotEmpty();
    }

    @Test
    void anEntryWithoutItsVerbIsShown() throws IOException {
      verb(v -> v.put("outcome", "killed").put("who", "object"));
      fails("\"verb\"", "name it");
    }

    @Test
    void aKeyNobodyReadsIsRefused() throws IOException {
      verb(
          v ->
              v.put("verb", "garrotte")
                  .put("outcome", "killed")
                  .put("who", "object")
                  .put("shure", true));
      fails("garrotte", "\"shure\"", "sure");
    }

    @Test
    void aVerbThatDoesNotSayWhoIsHarmedIsNamed() throws IOException {
      verb(v -> v.put("verb", "garrotte").put("outcome", "killed"));
      fails("'garrotte'", "\"object\"", "\"subject\"");
    }

    @Test
    void anUnknownOutcomeIsNamedWithThoseThereAre() throws IOException {
      verb(v -> v.put("verb", "garrotte").put("outcome", "kiled").put("who", "object"));
      fails("'kiled'", "KILLED");
    }

    @Test
    void anUnknownOutcomeOfAdjectivesIsNamed() throws IOException {
      write("casualties.json", f -> f.withObject("/adjectives").putArray("ded").add("stone dead"));
      fails("'ded'");
    }

    @Test
    void brokenJsonIsNamedWithItsLine() throws IOException {
      Files.writeString(conf.resolve("casualties.json"), "{\"verbs\": [\n}");
      fails("line 2");
    }
  }

  @Nested
  class Context {

    private void fails(String... says) {
      assertThatThrownBy(() -> ContextLexicon.load(Optional.of(conf)))
          .isInstanceOf(ConfigurationException.class)
          .hasMessageContaining("context.json")
          .hasMessageContainingAll(says);
    }

    @Test
    void anUnknownDomainIsNamedWithThoseThereAre() throws IOException {
      write("context.json", f -> f.withObject("/other").putArray("sports").add("scrum"));
      fails("'sports'", "SPORT");
    }

    @Test
    void sceneryThatIsNoSignIsNamed() throws IOException {
      write("context.json", f -> f.withObject("/scenery").withArray("phrases").add("the umpire"));
      fails("\"the umpire\"", "\"other\"");
    }

    @Test
    void aMissingListIsNamed() throws IOException {
      write("context.json", f -> f.remove("negators"));
      fails("\"negators\"", "add it");
    }

    @Test
    void brokenJsonIsNamedWithItsLine() throws IOException {
      Files.writeString(conf.resolve("context.json"), "{\n\n \"violence\": }");
      fails("line 3");
    }
  }

  @Nested
  class PartyWords {

    private void fails(String... says) {
      assertThatThrownBy(() -> PartyLexicon.load(Optional.of(conf)))
          .isInstanceOf(ConfigurationException.class)
          .hasMessageContaining("parties.json")
          .hasMessageContainingAll(says);
    }

    @Test
    void aListNobodyReadsIsRefused() throws IOException {
      write("parties.json", file -> file.putArray("atacking").add("attacked"));
      fails("\"atacking\"", "use one of");
    }

    @Test
    void aMissingListIsNamed() throws IOException {
      write("parties.json", file -> file.remove("clashes"));
      fails("\"clashes\"", "add its words");
    }

    @Test
    void aNumberIsNoWord() throws IOException {
      write("parties.json", file -> ((ArrayNode) file.path("clashes")).add(3));
      fails("\"clashes\" holds 3", "in quotes");
    }
  }
}
