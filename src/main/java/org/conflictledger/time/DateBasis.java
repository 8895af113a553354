package org.conflictledger.time;

/** Where the date of a statement was found, from the surest to none. */
public enum DateBasis {
  /** In the sentence itself. */
  SENTENCE,
  /** In an earlier sentence of the paragraph, or in the next. */
  PARAGRAPH,
  /** The article's main incident. */
  ARTICLE,
  /** Only the day of a statement: the incident was then or shortly before. */
  SPEECH,
  /** Only the newsroom's day, given with its place: "KABUL, Jan. 3 -". */
  DATELINE,
  NONE
}
