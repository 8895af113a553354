package org.conflictledger.article;

import java.io.EOFException;
import java.io.IOException;
import java.util.Locale;

/** What a file that stops being readable is called in the table of rejects. */
public final class BrokenFile {

  private BrokenFile() {}

  /**
   * @param partial what was read of the record in which reading failed
   */
  public static Checked reject(Origin origin, IOException failure, byte[] partial) {
    if (failure instanceof BoundedExpansion.TooExpansive) {
      String detail = "the file " + failure.getMessage() + "; no more of it was read";
      return Checked.reject(
          origin, RejectReason.TOO_LARGE, detail, Utf8.lenient(partial, partial.length));
    }
    boolean cut =
        failure instanceof EOFException
            || says(failure, "truncated")
            || says(failure, "unexpected end");
    String told = failure.getMessage() == null ? "" : ": " + failure.getMessage();
    return Checked.reject(
        origin,
        cut ? RejectReason.TRUNCATED : RejectReason.UNREADABLE,
        (cut ? "the file ends in the middle" : "reading failed") + told,
        Utf8.lenient(partial, partial.length));
  }

  static Checked binary(Origin origin) {
    return Checked.reject(
        origin, RejectReason.BINARY, "the file is no text; nothing of it was read", "");
  }

  private static boolean says(IOException failure, String words) {
    return failure.getMessage() != null
        && failure.getMessage().toLowerCase(Locale.ROOT).contains(words);
  }
}
