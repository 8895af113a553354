package org.conflictledger.dataset.stage;

import java.time.LocalDate;

/**
 * A part of a block that is linked by itself: the events that begin within some days, found among
 * all incidents of these and of the days around them.
 *
 * @param number counted from 1970
 * @param margin days before and after that are read too; a stretch is twice as long, so that each
 *     day is read with two
 */
record Stretch(long number, int margin) {

  /** That in which events of a day begin. */
  static Stretch of(LocalDate day, int margin) {
    return new Stretch(Math.floorDiv(day.toEpochDay(), 2L * margin), margin);
  }

  /** The other one with which a day of this one is read. */
  Stretch beside(LocalDate day) {
    boolean early = Math.floorMod(day.toEpochDay(), 2L * margin) < margin;
    return new Stretch(early ? number - 1 : number + 1, margin);
  }

  boolean holds(LocalDate day) {
    return equals(of(day, margin));
  }
}
