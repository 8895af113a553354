package org.conflictledger.actor;

import java.util.Locale;

/** What kind of party an actor is. */
public enum ActorType {
  STATE,
  REBEL,
  MILITIA,
  COMMUNAL,
  CRIMINAL,
  CIVILIANS,
  UNKNOWN;

  /** The value as it stands in tables and catalogues. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static ActorType of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
