package org.conflictledger.dataset.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.conflictledger.actor.Actor;
import org.conflictledger.event.estimate.Event;
import org.conflictledger.event.incident.Incident;
import org.conflictledger.place.Location;
import org.junit.jupiter.api.Test;

class RecordCodecTest {

  record Everything(
      String text,
      int number,
      long large,
      double fraction,
      boolean flag,
      LocalDate day,
      OptionalLong some,
      OptionalLong none,
      Optional<Location> where,
      Optional<Long> boxed,
      Optional<String> nothing,
      List<List<Actor>> actors,
      java.time.DayOfWeek weekday) {}

  record Unknown(Map<String, String> map) {}

  @Test
  void valuesComeBackAsTheyWere() {
    RecordCodec<Everything> codec = RecordCodec.of(Everything.class);
    Everything value =
        new Everything(
            "caf\u00e9 \uD83D\uDE00" + "x".repeat(70_000),
            -1,
            Long.MAX_VALUE,
            Double.NaN,
            true,
            LocalDate.of(1969, 1, 1),
            OptionalLong.of(4),
            OptionalLong.empty(),
            Optional.of(Location.UNKNOWN),
            Optional.of(7L),
            Optional.empty(),
            List.of(List.of(Actor.UNKNOWN, Actor.CIVILIANS), List.of()),
            java.time.DayOfWeek.SUNDAY);
    assertThat(codec.read(codec.write(value))).isEqualTo(value);
  }

  @Test
  void whatTravelsBetweenStagesIsKnown() {
    RecordCodec.of(Incident.class);
    RecordCodec.of(Event.class);
  }

  @Test
  void unknownTypeIsNamed() {
    assertThatThrownBy(() -> RecordCodec.of(Unknown.class))
        .hasMessageContaining("java.util.Map")
        .hasMessageContaining("Unknown.map");
  }
}
