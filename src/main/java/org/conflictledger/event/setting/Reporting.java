package org.conflictledger.event.setting;

import java.util.Locale;

/** Kinds of those who give figures. */
public enum Reporting {
  /** Counts independently: a human rights group, the United Nations. */
  MONITOR,
  /** An office of the state that does not fight: police, a ministry, a mayor. */
  OFFICIAL,
  /** A hospital, a doctor, an ambulance service. */
  MEDIC,
  /** A party to the fight, of its own losses or of harm that it did not do. */
  PARTY,
  /** A party to the fight, of the harm it says it did to the other. */
  CLAIM,
  /** Somebody who was there, or lives there. */
  WITNESS,
  /** The article itself, or somebody of no known kind. */
  UNNAMED;

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
