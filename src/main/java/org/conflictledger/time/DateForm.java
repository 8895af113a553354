package org.conflictledger.time;

/** The shape of a date expression. */
public enum DateForm {
  /** One day, or one told to within a few. */
  DAY,
  /** Days between which something happened: "between Monday and Wednesday", "in 2015". */
  RANGE,
  /** A stretch over which things are counted together: "since 2011", "so far this year". */
  COUNTING
}
