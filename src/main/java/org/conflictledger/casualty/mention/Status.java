package org.conflictledger.casualty.mention;

import java.util.Locale;

/** How far the text stands behind a count. */
public enum Status {
  ASSERTED,
  CLAIMED,
  DENIED,
  UNVERIFIED;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Status of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
