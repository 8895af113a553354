package org.conflictledger.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.conflictledger.event.estimate.Event;
import org.conflictledger.event.incident.Incident;
import org.conflictledger.event.link.EventLinker;
import org.conflictledger.event.setting.LinkingSettings;
import org.junit.jupiter.api.Test;

/** An event that stands keeps its id, whatever articles of it come later. */
class StandingEventsTest {

  private static final EventLinker LINKER = new EventLinker(LinkingSettings.builtIn());

  private final List<Incident> incidents =
      new ArrayList<>(story("m2", "2024-03-06", "Daily", 7).incidents());
  private final String stands = LINKER.link(incidents).get(0).id();

  @Test
  void aFollowUpUpdatesIt() {
    incidents.addAll(story("m3", "2024-03-08", "Wire", 9).incidents());
    Event event = only();
    assertThat(event.id()).isEqualTo(stands);
    assertThat(event.killed().orElseThrow().best()).isEqualTo(9);
  }

  @Test
  void aLateArticleJoinsItUnderItsId() {
    incidents.addAll(story("m1", "2024-03-05", "Wire", 6).incidents());
    assertThat(only().id()).isEqualTo(stands);
    // In one run it would be named after the article that tells of it first.
    assertThat(LINKER.link(incidents).get(0).id()).isNotEqualTo(stands);
  }

  @Test
  void aLateOriginalMakesACopyOfItsFirstArticle() {
    List<Incident> late = new ArrayList<>();
    for (Incident incident : incidents) {
      late.add(incident.asCopyOf("m1", LocalDate.parse("2024-03-05")));
    }
    incidents.clear();
    incidents.addAll(late);
    incidents.addAll(story("m1", "2024-03-05", "Wire", 7).incidents());
    assertThat(only().id()).isEqualTo(stands);
  }

  private Event only() {
    List<Event> events = LINKER.link(incidents, Set.of(stands));
    assertThat(events).hasSize(1);
    return events.get(0);
  }

  private static Story story(String id, String published, String source, int killed) {
    return Story.of(id, published, source)
        .sentence(killed + " people were killed.")
        .killed("" + killed, killed)
        .at(Story.CAPITAL)
        .on("2024-03-04")
        .then();
  }
}
