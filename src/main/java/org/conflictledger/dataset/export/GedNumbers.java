package org.conflictledger.dataset.export;

import org.conflictledger.text.StableId;

/** Numbers for what has a text of hexadecimal digits here and a number in GED. */
final class GedNumbers {

  /** UCDP's ids are far below; the largest that a signed 32-bit integer holds is far enough up. */
  private static final long FIRST = 1_000_000_000L;

  private static final long SPAN = Integer.MAX_VALUE - FIRST;

  private GedNumbers() {}

  /** The number of an event: 52 bits, which a double holds exactly. */
  static long event(String eventId) {
    String digits =
        eventId.matches("[0-9a-f]{13,16}") ? eventId : StableId.of("ged event", eventId);
    return Long.parseLong(digits.substring(0, 13), 16);
  }

  /** A number of our own for an actor or a pair of actors, the same in every export. */
  static long own(Object... names) {
    return FIRST + Long.parseLong(StableId.of(names).substring(0, 13), 16) % SPAN;
  }
}
