package org.conflictledger.time;

/** What a date in the prose dates. */
public enum DateRole {
  /** The violence told of. */
  EVENT,
  /**
   * An earlier incident recalled: "Saturday's ambush", "responsible for the Aug. 7 attack". It
   * dates its own clause and is no news of its own.
   */
  RECALLED,
  /** A saying, or a count as it stood: "said on Sunday", "rose to 41 by Monday". */
  SPEECH,
  /** What followed: burials, trials, deaths of wounds, bodies found. */
  AFTERMATH,
  /**
   * An arrest: aftermath of an attack told elsewhere, and the news itself when prisoners are what
   * is told.
   */
  CAPTURE,
  /** How long somebody had been what he was: "wanted since 2019", "in power since May". */
  LASTING,
  /**
   * What somebody went through before the news: when he was abducted who was found since, what he
   * saw who was killed for it.
   */
  BACKSTORY,
  /** The newsroom's day: "KABUL, Jan. 3 (Agency) -". */
  DATELINE,
  /** History or a long stretch: "in 2015", "since 2011", "three years ago", "this month". */
  BACKGROUND,
  /** The day of issue: "Operational Update, March 24". */
  PUBLICATION,
  /** What is to come: "next Monday". */
  PLANNED
}
