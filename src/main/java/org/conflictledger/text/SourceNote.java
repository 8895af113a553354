package org.conflictledger.text;

import java.util.List;

/**
 * What a monitoring service appends to a report: "... in the north CR Source: Radio Example, Town,
 * in Language 1030 GMT 12 Feb 26". Its town and day are those of the broadcast, not of what the
 * report tells.
 */
final class SourceNote {

  private static final int LONGEST = 30;

  private SourceNote() {}

  /** A paragraph without the note that ends it. */
  static List<Token> without(List<Token> paragraph) {
    int from = Math.max(1, paragraph.size() - LONGEST);
    for (int i = from; i < paragraph.size() - 1; i++) {
      if (paragraph.get(i).text().equals("Source")
          && paragraph.get(i + 1).is(":")
          && !stop(paragraph, i)) {
        return paragraph.subList(0, paragraph.get(i - 1).text().equals("CR") ? i - 1 : i);
      }
    }
    return paragraph;
  }

  /** Whether a sentence ended before it, so that it begins one: "Source: three men were killed." */
  private static boolean stop(List<Token> paragraph, int i) {
    String before = paragraph.get(i - 1).norm();
    return before.equals(".") || before.equals("!") || before.equals("?") || before.equals("\"");
  }
}
