package org.conflictledger.article;

import java.io.Serializable;

/**
 * How much of hostile or broken input is taken in. What is over a limit becomes a reject.
 *
 * @param recordBytes the longest record, in bytes
 * @param pageBytes the longest page of HTML, in bytes; its tree takes many times as much memory
 * @param fieldCharacters the longest field other than the text, in UTF-16 units
 * @param columns the most columns of a CSV file
 * @param expansion how many times the bytes read of a compressed file may come out of it, once
 *     {@link BoundedExpansion#FREE} have
 */
public record ReadingLimits(
    int recordBytes, int pageBytes, int fieldCharacters, int columns, int expansion)
    implements Serializable {

  public static final ReadingLimits DEFAULT =
      new ReadingLimits(10_000_000, 2_000_000, 10_000, 1_000, 200);

  /** The same with another limit for records. */
  public ReadingLimits withRecordBytes(int other) {
    return new ReadingLimits(other, pageBytes, fieldCharacters, columns, expansion);
  }
}
