package org.conflictledger.casualty;

import org.conflictledger.text.Sentence;

/** Where an article's text turns into its readers' comments. */
final class Comments {

  private Comments() {}

  /** Whether a sentence bears the stamp of a comment: "June 8, 2011 at 6:30 pm | Reply". */
  static boolean begin(Sentence s) {
    if (s.text().indexOf('|') < 0) {
      return false;
    }
    for (int i = 1; i < s.size(); i++) {
      if (s.norm(i).equals("|")) {
        String before = s.norm(i - 1);
        if (before.equals("pm")
            || before.equals("am")
            || before.equals("p.m.")
            || before.equals("a.m.")) {
          return true;
        }
      }
    }
    return false;
  }
}
