package org.conflictledger.casualty.rule;

import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.text.CalendarNames;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/** Bare numbers that a figure told before was changed to, or has come to. */
final class ChangedFigures {

  private ChangedFigures() {}

  /** "but revised it to nine", "was lowered to 24" */
  static boolean revised(Sentence s, PeopleGroup group) {
    if (!s.norm(group.from() - 1).equals("to")
        || !FigureRule.ends(s, group.to()) && !on(s, group.to())) {
      return false;
    }
    for (int i = group.from() - 2; i >= Math.max(s.body(), group.from() - 6); i--) {
      if (REVISING.contains(s.norm(i))) {
        return true;
      }
      if (CalendarNames.WHOLE_WEEKDAYS.contains(s.norm(i)) && s.norm(i - 1).equals("on")) {
        // "was corrected on Tuesday to 14"
        i--;
        continue;
      }
      if (!BETWEEN.contains(s.norm(i))) {
        return false;
      }
    }
    return false;
  }

  /** "the count had reached 17", "the tally fell to nine", "turned out to be 18". */
  static boolean came(Sentence s, PeopleGroup group) {
    int before = group.from() - 1;
    if (!FigureRule.ends(s, group.to())) {
      return false;
    }
    if (s.norm(before).equals("be")) {
      return s.norm(before - 2).equals("out") && s.norm(before - 3).startsWith("turn");
    }
    boolean to = s.norm(before).equals("to");
    boolean came =
        s.norm(before).equals("reached")
            || to && s.holds(Math.max(s.body(), before - COMING_REACH), before, COMING);
    return came && s.holds(Math.max(s.body(), before - FIGURE_REACH), before, COUNTS);
  }

  private static final int COMING_REACH = 3;

  private static final int FIGURE_REACH = 7;

  private static final WordSet COMING = WordSet.listed(ChangedFigures.class, "coming");

  private static final WordSet COUNTS = WordSet.of("figure", "toll", "count", "tally");

  /** "revised it to nine on Tuesday" */
  private static boolean on(Sentence s, int i) {
    return s.norm(i).equals("on") || s.norm(i).equals("by") || s.norm(i).equals("later");
  }

  static final WordSet REVISING = WordSet.listed(ChangedFigures.class, "revising");

  private static final WordSet BETWEEN = WordSet.listed(ChangedFigures.class, "between");
}
