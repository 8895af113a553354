package org.conflictledger.dataset.extract;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/** Days of publication, both ends included; null is open. */
public final class Window implements Serializable {

  private static final long serialVersionUID = 1L;

  public static final Window OPEN = new Window(null, null);

  private final LocalDate since;
  private final LocalDate until;

  private Window(LocalDate since, LocalDate until) {
    this.since = since;
    this.until = until;
  }

  public static Window of(Optional<LocalDate> since, Optional<LocalDate> until) {
    return new Window(since.orElse(null), until.orElse(null));
  }

  boolean holds(LocalDate day) {
    return (since == null || !day.isBefore(since)) && (until == null || !day.isAfter(until));
  }
}
