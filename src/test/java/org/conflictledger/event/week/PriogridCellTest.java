package org.conflictledger.event.week;

import static org.assertj.core.api.Assertions.assertThat;

import org.conflictledger.event.Story;
import org.conflictledger.place.Location;
import org.junit.jupiter.api.Test;

class PriogridCellTest {

  private static long gid(double latitude, double longitude) {
    return PriogridCell.gid(Story.place("x", "XX-A", latitude, longitude)).orElseThrow();
  }

  @Test
  void cellsCountFromTheSouthWestCornerRowByRow() {
    assertThat(gid(-90, -180)).isEqualTo(1);
    assertThat(gid(-89.6, -179.6)).isEqualTo(1);
    assertThat(gid(-90, -179.5)).isEqualTo(2);
    assertThat(gid(-89.5, -180)).isEqualTo(721);
    assertThat(gid(90, 180)).isEqualTo(259200);
  }

  @Test
  void aKnownCell() {
    // Kabul, as in UCDP's own files.
    assertThat(gid(34.516895, 69.147011)).isEqualTo(179779);
  }

  @Test
  void nothingWithoutCoordinates() {
    assertThat(PriogridCell.gid(Location.UNKNOWN)).isEmpty();
  }
}
