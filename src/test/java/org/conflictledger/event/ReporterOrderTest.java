package org.conflictledger.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.conflictledger.event.Story.ARMY;
import static org.conflictledger.event.Story.CAPITAL;
import static org.conflictledger.event.Story.REBELS;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.conflictledger.event.estimate.Estimate;
import org.conflictledger.event.estimate.Event;
import org.conflictledger.event.incident.ArticleReader;
import org.conflictledger.event.incident.Incident;
import org.conflictledger.event.link.EventLinker;
import org.conflictledger.event.setting.LinkingSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose figure counts: the order in {@code conf/linking.json}, and what no order changes. */
class ReporterOrderTest {

  @TempDir Path folder;

  private static Story story(String id, String published, String source) {
    return Story.of(id, published, source);
  }

  private static Story says(String id, String published, String source, long dead, String who) {
    return story(id, published, source)
        .sentence(dead + " people were killed, " + who + " said.")
        .killed(Long.toString(dead), dead)
        .at(CAPITAL)
        .on("2024-05-06")
        .says(who)
        .then();
  }

  private static Estimate killed(LinkingSettings settings, Story... stories) {
    List<Event> events = events(settings, stories);
    assertThat(events).hasSize(1);
    return events.get(0).killed().orElseThrow();
  }

  private static List<Event> events(LinkingSettings settings, Story... stories) {
    ArticleReader reader = new ArticleReader(settings);
    List<Incident> incidents =
        Arrays.stream(stories)
            .flatMap(story -> reader.read(story.mentions()).incidents().stream())
            .toList();
    return new EventLinker(settings).link(incidents);
  }

  private static Estimate killed(Story... stories) {
    return killed(LinkingSettings.builtIn(), stories);
  }

  /** The settings with some kinds of reporters before all others. */
  private LinkingSettings first(String... kinds) throws IOException {
    ObjectNode root = json();
    ArrayNode order = (ArrayNode) root.at("/estimate/reporters/order");
    List<ObjectNode> nodes = new ArrayList<>();
    order.forEach(node -> nodes.add((ObjectNode) node));
    List<String> wanted = List.of(kinds);
    nodes.sort((one, other) -> Integer.compare(place(wanted, one), place(wanted, other)));
    order.removeAll();
    nodes.forEach(order::add);
    return read(root);
  }

  private static int place(List<String> wanted, ObjectNode node) {
    int at = wanted.indexOf(node.get("kind").asText());
    return at < 0 ? wanted.size() : at;
  }

  private static ObjectNode json() throws IOException {
    return (ObjectNode) new ObjectMapper().readTree(Path.of("conf/linking.json").toFile());
  }

  private LinkingSettings read(ObjectNode root) throws IOException {
    Path file = folder.resolve("linking.json");
    Files.write(file, new ObjectMapper().writeValueAsBytes(root));
    return LinkingSettings.read(file);
  }

  @Test
  void ofOneDayTheMonitorsFigureIsBestAndTheOthersWidenIt() {
    Estimate killed =
        killed(
            says("a1", "2024-05-07", "Wire", 14, "residents"),
            says("a2", "2024-05-07", "Radio", 11, "the human rights monitor"),
            says("a3", "2024-05-07", "Daily", 12, "the police"));

    assertThat(killed).isEqualTo(new Estimate(11, 11, 14, false));
  }

  @Test
  void theOrderIsASetting() throws IOException {
    Story[] stories = {
      says("a1", "2024-05-07", "Wire", 14, "residents"),
      says("a2", "2024-05-07", "Radio", 11, "the human rights monitor"),
      says("a3", "2024-05-07", "Daily", 12, "the police")
    };

    assertThat(killed(first("witness"), stories).best()).isEqualTo(14);
    assertThat(killed(first("official", "monitor"), stories).best()).isEqualTo(12);
  }

  @Test
  void withinAnArticleTheOrderHoldsToo() throws IOException {
    Story story =
        story("a1", "2024-05-07", "Wire")
            .sentence("19 people were killed, residents said.")
            .killed("19", 19)
            .at(CAPITAL)
            .says("residents")
            .then()
            .sentence("The hospital put the number of the dead at 16.")
            .killed("16", 16)
            .at(CAPITAL)
            .says("the hospital")
            .then();

    assertThat(killed(story)).isEqualTo(new Estimate(16, 16, 19, false));
    assertThat(killed(first("witness"), story)).isEqualTo(new Estimate(16, 19, 19, false));
  }

  @Test
  void whatMostAgreeOnComesBeforeTheOrder() {
    assertThat(
            killed(
                    says("a1", "2024-05-07", "Wire", 12, "the police"),
                    says("a2", "2024-05-07", "Radio", 11, "the human rights monitor"),
                    says("a3", "2024-05-07", "Daily", 12, "residents"))
                .best())
        .isEqualTo(12);
  }

  @Test
  void aLaterReportOfASourceReplacesItsEarlierOneDownwardsToo() {
    Estimate killed =
        killed(
            says("a1", "2024-05-07", "Wire", 22, "the police"),
            says("a2", "2024-05-08", "Wire", 17, "the police"));

    assertThat(killed).isEqualTo(new Estimate(17, 17, 17, false));
  }

  @Test
  void aFigureTakenBackFallsHoweverFar() {
    Story first = says("a1", "2024-05-07", "Wire", 60, "the police");
    Story revised =
        story("a2", "2024-05-08", "Radio")
            .sentence("Only 21 people were killed, the police said.")
            .killed("21", 21)
            .at(CAPITAL)
            .on("2024-05-06")
            .says("the police")
            .then()
            .sentence("They had earlier put the number of dead at 60.")
            .killed("60", 60)
            .at(CAPITAL)
            .on("2024-05-06")
            .says("the police")
            .then();
    Story brief = says("a2", "2024-05-08", "Radio", 21, "the police");

    assertThat(killed(first, revised).best()).isEqualTo(21);
    // What takes nothing back may tell of another attack.
    assertThat(events(LinkingSettings.builtIn(), first, brief)).hasSize(2);
  }

  @Test
  void aDeniedClaimNeverRaisesTheBest() {
    Story admission =
        story("a1", "2024-05-07", "Wire")
            .sentence("Eight soldiers were killed, the army said.")
            .killed("Eight", 8)
            .fighters(ARMY)
            .by(REBELS)
            .at(CAPITAL)
            .on("2024-05-06")
            .says("army")
            .then()
            .sentence("It denied that 90 had been killed.")
            .killed("90", 90)
            .fighters(ARMY)
            .by(REBELS)
            .at(CAPITAL)
            .on("2024-05-06")
            .denied()
            .then();

    assertThat(killed(admission)).isEqualTo(new Estimate(8, 8, 8, false));
  }

  @Test
  void anEnemysClaimCountsForLessThanAnAdmissionInAnyOrderOfDays() {
    Story claim =
        story("a1", "2024-05-08", "Radio")
            .sentence("The Red Front said it had killed 40 soldiers.")
            .killed("40", 40)
            .fighters(ARMY)
            .by(REBELS)
            .at(CAPITAL)
            .on("2024-05-06")
            .claimed("Red Front")
            .then();
    Story admission =
        story("a2", "2024-05-07", "Wire")
            .sentence("Eight soldiers were killed, the army said.")
            .killed("Eight", 8)
            .fighters(ARMY)
            .by(REBELS)
            .at(CAPITAL)
            .on("2024-05-06")
            .says("army")
            .then();

    assertThat(killed(admission, claim)).isEqualTo(new Estimate(8, 8, 40, false));
  }

  @Test
  void mistakesInTheOrderAreNamed() throws IOException {
    ObjectNode twice = json();
    ((ObjectNode) twice.at("/estimate/reporters/order/0")).put("kind", "medic");
    ObjectNode unknown = json();
    ((ObjectNode) unknown.at("/estimate/reporters/order/0")).put("kind", "priest");
    ObjectNode lacking = json();
    ((ArrayNode) lacking.at("/estimate/reporters/order")).remove(0);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(twice))
        .withMessageContaining("linking.json")
        .withMessageContaining("\"medic\" stands twice");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(unknown))
        .withMessageContaining("\"priest\" is no kind; write one of [monitor, official");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(lacking))
        .withMessageContaining("lacks \"monitor\"");
  }
}
