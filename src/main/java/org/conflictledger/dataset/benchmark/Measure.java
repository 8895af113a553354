package org.conflictledger.dataset.benchmark;

import java.util.Locale;

/** What can be measured. */
public enum Measure {
  /** The job beside the least that Spark needs to read the same articles. */
  FLOORS,
  /** Extraction by itself, on one thread. */
  EXTRACTION,
  /** Time and memory as the corpus grows. */
  GROWTH,
  /** Whether single tasks get too much of an uneven corpus. */
  SKEW,
  /** What a query for a country and year reads of the tables. */
  SCANS,
  /** The search for copies among more articles than could be extracted. */
  COPIES,
  /** Sizes of files, and what that query reads, of tables larger than could be extracted. */
  TABLES;

  /** As the option has it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
