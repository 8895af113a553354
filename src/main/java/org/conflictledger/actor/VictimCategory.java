package org.conflictledger.actor;

import java.util.Locale;

/** Who the harmed people are; SECURITY is police, guards and internal security. */
public enum VictimCategory {
  COMBATANT,
  CIVILIAN,
  SECURITY,
  UNKNOWN;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static VictimCategory of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
