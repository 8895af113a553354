package org.conflictledger.text;

import java.util.Locale;

/** How a count is worded (SPEC, section 3). */
public enum Qualifier {
  EXACT,
  APPROXIMATE,
  AT_LEAST,
  MORE_THAN,
  UP_TO,
  RANGE,
  VAGUE,
  UNSPECIFIED;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Qualifier of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
