package org.conflictledger.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of SPEC section 3, row by row. */
class QuantitiesTest {

  private static final Quantities ACLED = Quantities.load(Optional.empty(), "acled");
  private static final Quantities UCDP = Quantities.load(Optional.empty(), "ucdp");

  private static Optional<Quantity> at(Quantities quantities, String text) {
    Sentence s = new SentenceSplitter().title(text + " people died").orElseThrow();
    return quantities.at(s, 0);
  }

  /** "low best high qualifier | the words that give it", a dash for an open high. */
  private static String read(Quantities quantities, String text) {
    return at(quantities, text)
        .map(Quantity::count)
        .map(
            c ->
                "%d %d %s %s"
                    .formatted(
                        c.low(),
                        c.best(),
                        c.high().isPresent() ? c.high().getAsLong() : "-",
                        c.qualifier().code()))
        .orElse("none");
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        // exact
        "12|12 12 12 exact",
        "1,043|1043 1043 1043 exact",
        "1 200|1200 1200 1200 exact",
        "twelve|12 12 12 exact",
        "Twenty-one|21 21 21 exact",
        "one hundred and four|104 104 104 exact",
        "six hundred and five|605 605 605 exact",
        "two thousand three hundred|2300 2300 2300 exact",
        "a hundred|100 100 100 exact",
        "2.6 million|2600000 2600000 2600000 exact",
        "1.3 thousand|1300 1300 1300 exact",
        "14 thousand|14000 14000 14000 exact",
        "both|2 2 2 exact",
        "a dozen|12 12 12 exact",
        "half a dozen|6 6 6 exact",
        "two dozen|24 24 24 exact",
        "a dozen and a half|18 18 18 exact",
        "a couple|2 2 2 exact",
        "a couple of|2 2 2 exact",
        "a score|20 20 20 exact",
        // approximate
        "about 40|40 40 40 approximate",
        "some 40|40 40 40 approximate",
        "nearly 40|40 40 40 approximate",
        "around 40|40 40 40 approximate",
        "roughly 130|130 130 130 approximate",
        "an estimated 60|60 60 60 approximate",
        "30-odd|30 30 30 approximate",
        "40 or so|40 40 40 approximate",
        "nearly two dozen|24 24 24 approximate",
        // at_least
        "at least 84|84 84 - at_least",
        "no fewer than 21|21 21 - at_least",
        "200 or more|200 200 - at_least",
        "a minimum of nine|9 9 - at_least",
        "at least about 40|40 40 - at_least",
        // more_than; a number followed by plus is a strict bound too
        "more than 130|130 130 - more_than",
        "over 900|900 900 - more_than",
        "upwards of 40,000|40000 40000 - more_than",
        "well over a hundred|100 100 - more_than",
        "over a dozen|12 12 - more_than",
        // up_to
        "up to 50|1 50 50 up_to",
        "as many as 30|1 30 30 up_to",
        "no more than 20|1 20 20 up_to",
        "fewer than ten|1 9 9 up_to",
        "under 200|1 199 199 up_to",
        "less than 5|1 4 4 up_to",
        "fewer than two|1 1 1 up_to",
        // range
        "20 to 25|20 20 25 range",
        "between 20 and 25|20 20 25 range",
        "three or four|3 3 4 range",
        "50-60|50 50 60 range",
        "20\u201325|20 20 25 range",
        // vague
        "a few|3 3 - vague",
        "several|3 3 - vague",
        "a handful of|3 3 - vague",
        "dozens|12 12 - vague",
        "dozens of|12 12 - vague",
        "scores of|20 20 - vague",
        "tens of|10 10 - vague",
        "hundreds|100 100 - vague",
        "thousands of|1000 1000 - vague",
        "several dozen|36 36 - vague",
        "a few hundred|300 300 - vague",
        "several hundred|300 300 - vague",
        "tens of thousands of|10000 10000 - vague",
        "hundreds of thousands of|100000 100000 - vague",
        "at least several dozen|36 36 - vague",
        "many|2 2 - vague"
      })
  void aRowOfTheTableInTheProfileAcled(String text, String expected) {
    assertThat(read(ACLED, text)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "several|3 3 - vague",
        "dozens of|24 24 - vague",
        "scores|40 40 - vague",
        "hundreds|200 200 - vague",
        "thousands|2000 2000 - vague",
        "several dozen|36 36 - vague",
        "a dozen|12 12 12 exact",
        "a couple of|2 2 2 exact",
        "at least 12|12 12 - at_least"
      })
  void theProfileUcdpReadsVagueWordsHigher(String text, String expected) {
    assertThat(read(UCDP, text)).isEqualTo(expected);
  }

  @Test
  void aBarePluralIsTwoOrMoreInBothProfiles() {
    for (Quantities quantities : new Quantities[] {ACLED, UCDP}) {
      Count count = quantities.barePlural("soldiers");
      assertThat(count.low()).isEqualTo(2);
      assertThat(count.best()).isEqualTo(2);
      assertThat(count.high()).isEmpty();
      assertThat(count.qualifier()).isEqualTo(Qualifier.UNSPECIFIED);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "4th",
        "9/11",
        "8:40",
        "1st",
        "over",
        "some",
        "the",
        "people",
        "more than",
        "a",
        "90s",
        "47th",
        "34-year-old",
        "40-strong",
        "B52"
      })
  void noNumberOfPeopleBegins(String text) {
    assertThat(at(ACLED, text)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "another four|4 4 4 exact",
        "four more|4 4 4 exact",
        "six others|6 6 6 exact",
        "another|1 1 1 exact",
        "at least another six|6 6 - at_least",
        "a further nine|9 9 9 exact",
        "another two dozen|24 24 24 exact"
      })
  void furtherPeopleAreMarkedAsAdditive(String text, String expected) {
    assertThat(read(ACLED, text)).isEqualTo(expected);
    assertThat(at(ACLED, text).orElseThrow().additive()).isTrue();
  }

  @Test
  void threeAndFourIsNoRange() {
    assertThat(read(ACLED, "three and four")).isEqualTo("3 3 3 exact");
  }

  @Test
  void theWordsThatGiveTheNumberAreKept() {
    assertThat(at(ACLED, "at least twenty-one").orElseThrow().count().text())
        .isEqualTo("at least twenty-one");
  }

  @Test
  void aNumberNoWarReachedIsNone() {
    assertThat(at(ACLED, "99,999,999,999")).isEmpty();
    assertThat(at(ACLED, "9".repeat(400))).isEmpty();
  }

  @Nested
  class BrokenConfiguration {

    @TempDir Path conf;

    private void write(Consumer<ObjectNode> change) throws IOException {
      ObjectNode file = (ObjectNode) Resources.json(Optional.empty(), "quantities.json");
      change.accept(file);
      new ObjectMapper().writeValue(conf.resolve("quantities.json").toFile(), file);
    }

    private void fails(String profile, String... says) {
      assertThatThrownBy(() -> Quantities.load(Optional.of(conf), profile))
          .isInstanceOf(ConfigurationException.class)
          .hasMessageContaining("quantities.json")
          .hasMessageContainingAll(says);
    }

    @Test
    void anUnknownProfileIsNamedWithThoseThereAre() throws IOException {
      write(file -> {});
      fails("icrc", "'icrc'", "acled", "ucdp");
    }

    @Test
    void brokenJsonIsNamedWithItsLine() throws IOException {
      Files.writeString(conf.resolve("quantities.json"), "{\n \"qualifiers\": {,}\n}");
      fails("acled", "line 2");
    }

    @Test
    void anUnknownQualifierIsNamedWithThoseThereAre() throws IOException {
      write(file -> file.withObject("/qualifiers").putArray("at_leest").add("at leest"));
      fails("acled", "at_leest", "at_least");
    }

    @Test
    void anUnknownSuffixQualifierIsNamed() throws IOException {
      write(file -> file.withObject("/suffixes").putArray("or_more").add("or more"));
      fails("acled", "or_more");
    }

    @Test
    void aVagueWordWithoutItsNumberInTheProfileIsNamed() throws IOException {
      write(file -> file.withObject("/vague").put("oodles of", "oodles"));
      fails("acled", "'oodles of'", "'oodles'");
    }

    @Test
    void aFormulaThatIsNoneIsNamed() throws IOException {
      write(file -> file.withObject("/vague").put("several score", "several*score"));
      fails("acled", "'several score'", "several*score", "name * a number");
    }

    @Test
    void aNumberWordThatIsNoNumberIsNamed() throws IOException {
      write(file -> file.withObject("/numbers").put("eleventy", "many"));
      fails("acled", "eleventy");
    }

    @Test
    void aProfileNumberThatIsNoNumberIsNamed() throws IOException {
      write(file -> file.withObject("/profiles/acled").put("dozens", "a lot"));
      fails("acled", "dozens");
    }

    @Test
    void aProfileWithoutThePluralIsRefused() throws IOException {
      write(file -> file.withObject("/profiles/acled").remove("plural"));
      fails("acled", "plural");
    }

    @Test
    void anUnknownKeyIsAnError() throws IOException {
      write(file -> file.putObject("qualifirs"));
      fails("acled", "qualifirs");
    }

    @Test
    void aProfileOfTheUsersOwnIsRead() throws IOException {
      write(
          file ->
              file.withObject("/profiles")
                  .putObject("mine")
                  .setAll(((ObjectNode) file.at("/profiles/acled")).deepCopy().put("dozens", 36)));
      assertThat(read(Quantities.load(Optional.of(conf), "mine"), "dozens of"))
          .isEqualTo("36 36 - vague");
    }
  }
}
