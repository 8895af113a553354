package org.conflictledger.event.setting;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * A stretch of days.
 *
 * @param from its first, ISO 8601
 * @param to its last, empty while it goes on
 */
public record Days(String from, String to) implements Serializable {

  boolean hold(LocalDate day) {
    return !day.isBefore(LocalDate.parse(from))
        && (to.isEmpty() || !day.isAfter(LocalDate.parse(to)));
  }

  /** Refuses what cannot be meant; the message begins with the file. */
  void check(String file, String list) {
    try {
      LocalDate.parse(from);
      if (!to.isEmpty()) {
        LocalDate.parse(to);
      }
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          file
              + ": "
              + list
              + ".days go from '"
              + from
              + "' to '"
              + to
              + "'; write a day such as 2022-02-24, and none for a last one that is open",
          e);
    }
  }
}
