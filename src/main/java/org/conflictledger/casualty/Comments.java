package org.conflictledger.casualty;

import java.util.Set;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/** Where an article's text turns into its readers' comments. */
final class Comments {

  /** Words from "Posted by" to the hour, and from the hour of a comment to "wrote". */
  private static final int REACH = 14;

  private Comments() {}

  /**
   * Whether a sentence bears the stamp of a comment: "June 8, 2011 at 6:30 pm | Reply", "At 17:48
   * 19th Apr 2012, reader wrote:", "Posted by reader on April 2, 2005 11:42 PM".
   */
  static boolean begin(Sentence s) {
    return barred(s) || wrote(s) || posted(s);
  }

  private static boolean barred(Sentence s) {
    if (!BAR.in(s)) {
      return false;
    }
    for (int i = 1; i < s.size(); i++) {
      if (s.norm(i).equals("|") && HALVES.contains(s.norm(i - 1))) {
        return true;
      }
    }
    return false;
  }

  private static final WordSet BAR = WordSet.of("|");

  private static final WordSet AT = WordSet.of("at");

  private static final WordSet POSTED = WordSet.of("posted");

  private static final Set<String> HALVES = WordSet.of("pm", "am", "p.m.", "a.m.");

  private static boolean wrote(Sentence s) {
    int i = s.body();
    if (!AT.at(s, i) || !hour(s, i + 1)) {
      return false;
    }
    for (int k = i + 2; k < Math.min(s.size(), i + REACH); k++) {
      boolean colon = s.norm(k + 1).equals(":");
      if (colon && (s.norm(k).equals("wrote") || s.norm(k).equals("says"))) {
        return true;
      }
    }
    return false;
  }

  private static boolean posted(Sentence s) {
    int i = s.body();
    if (!POSTED.at(s, i) || !s.norm(i + 1).equals("by")) {
      return false;
    }
    boolean year = false;
    for (int k = i + 2; k < Math.min(s.size(), i + REACH); k++) {
      year |= s.token(k).digits() && s.norm(k).length() == 4;
      if (year && hour(s, k)) {
        return true;
      }
    }
    return false;
  }

  /** "17:48" */
  private static boolean hour(Sentence s, int i) {
    return s.norm(i).indexOf(':') > 0 || s.norm(i + 1).equals(":") && s.token(i).digits();
  }
}
