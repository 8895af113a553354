package org.conflictledger.casualty.mention;

import java.util.Locale;

/**
 * What a count counts: one incident, a sum over other counts of it, a subset of one, or a period.
 */
public enum Scope {
  INCIDENT,
  TOTAL,
  PART,
  CUMULATIVE;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Scope of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
