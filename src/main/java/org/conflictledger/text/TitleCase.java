package org.conflictledger.text;

/** Headlines In Which Most Words Have a Capital, so that a capital does not make a name. */
public final class TitleCase {

  /** Shorter words keep their small letter: "with", "amid". */
  private static final int LONG = 5;

  /** A name and a title before it have as many. */
  private static final int LEAST = 4;

  private TitleCase() {}

  /** Whether every long word of a sentence has a capital, and not everything is in capitals. */
  public static boolean of(Sentence sentence) {
    int words = 0;
    for (int i = 0; i < sentence.size(); i++) {
      Word word = sentence.word(i);
      if (word.letters() && word.text().length() >= LONG) {
        if (!word.capitalised()) {
          return false;
        }
        words++;
      }
    }
    return words >= LEAST && !sentence.allCaps();
  }
}
