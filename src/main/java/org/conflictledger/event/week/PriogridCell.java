package org.conflictledger.event.week;

import java.util.OptionalLong;
import org.conflictledger.place.Location;

/** PRIO-GRID: cells of half a degree, numbered from the south-west corner row by row. */
public final class PriogridCell {

  private static final int COLUMNS = 720;

  private PriogridCell() {}

  /** The {@code priogrid_gid} of a place; empty without coordinates. */
  public static OptionalLong gid(Location where) {
    double latitude = where.latitude();
    double longitude = where.longitude();
    if (Double.isNaN(latitude) || Double.isNaN(longitude)) {
      return OptionalLong.empty();
    }
    long row = Math.min(359, (long) Math.floor((latitude + 90) / 0.5));
    long column = Math.min(COLUMNS - 1, (long) Math.floor((longitude + 180) / 0.5));
    return OptionalLong.of(row * COLUMNS + column + 1);
  }
}
