package org.conflictledger.casualty.mention;

import java.util.Locale;

/** What happened to people. */
public enum Outcome {
  KILLED,
  INJURED,
  CAPTURED,
  ABDUCTED,
  MISSING,
  DISPLACED,
  /** Killed or injured, undivided. */
  CASUALTIES;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Outcome of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
