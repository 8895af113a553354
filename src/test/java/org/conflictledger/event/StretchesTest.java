package org.conflictledger.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.conflictledger.event.incident.Incident;
import org.conflictledger.event.link.EventLinker;
import org.conflictledger.event.setting.LinkingSettings;
import org.junit.jupiter.api.Test;

/** A block that is linked in stretches gives the events that it gives as a whole. */
class StretchesTest {

  private static final EventLinker LINKER = new EventLinker(LinkingSettings.builtIn());

  @Test
  void giveTheEventsOfTheWhole() {
    List<Incident> block =
        LinkingBenchmark.incidents(5, 12_000, 1500).stream()
            .filter(incident -> LINKER.block(incident).equals("AA"))
            .sorted(Comparator.comparing(LINKER::day))
            .toList();
    Set<String> whole = new TreeSet<>();
    LINKER.inOrder(block.iterator(), Set.of()).forEachRemaining(e -> whole.add(e.toString()));

    List<String> parted = new ArrayList<>();
    int margin = LINKER.margin();
    LocalDate first = LINKER.day(block.get(0));
    LocalDate last = LINKER.day(block.get(block.size() - 1));
    int stretches = 0;
    for (LocalDate from = first; !from.isAfter(last); from = from.plusDays(2L * margin)) {
      LocalDate begin = from;
      LocalDate end = from.plusDays(2L * margin);
      List<Incident> read =
          block.stream()
              .filter(i -> !LINKER.day(i).isBefore(begin.minusDays(margin)))
              .filter(i -> LINKER.day(i).isBefore(end.plusDays(margin)))
              .toList();
      LINKER
          .inOrder(read.iterator(), Set.of(), day -> !day.isBefore(begin) && day.isBefore(end))
          .forEachRemaining(e -> parted.add(e.toString()));
      stretches++;
    }
    assertThat(stretches).isGreaterThan(5);
    assertThat(new HashSet<>(parted)).hasSameSizeAs(parted).isEqualTo(whole);
    assertThat(whole).hasSizeGreaterThan(500);
  }
}
