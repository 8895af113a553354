package org.conflictledger.casualty.party;

import org.conflictledger.text.CalendarNames;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordTest;

/** Sentences that look back: they name a year before that of the article. */
final class PastYear {

  private static final WordTest YEAR =
      new WordTest(
          word -> word.norm().length() == 4 && word.norm().chars().allMatch(Character::isDigit));

  private PastYear() {}

  static boolean told(Sentence s, int year) {
    if (!YEAR.any(s)) {
      return false;
    }
    for (int i = s.body(); i < s.size(); i++) {
      String norm = s.norm(i);
      if (CalendarNames.isYear(norm) && Integer.parseInt(norm) < year) {
        return true;
      }
    }
    return false;
  }
}
