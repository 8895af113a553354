package org.conflictledger.time;

import java.util.Set;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/** Dates of what somebody went through before the news: when he was taken, what he saw. */
final class Recollections {

  private static final Set<String> TAKING =
      WordSet.of("abducted", "kidnapped", "abduction", "kidnapping", "snatched", "kidnap");

  private static final WordSet FOUND = WordSet.listed(Recollections.class, "found");

  private static final Set<String> BODIES = WordSet.of("found", "dead", "body", "bodies");

  private static final int REACH = 12;

  private Recollections() {}

  /** Whether tokens tell of people who were abducted, and not how they were found. */
  static boolean taking(Sentence s, int from, int to) {
    return s.holds(from, to, TAKING) && !s.holds(from, to, BODIES);
  }

  /** "had been abducted on Friday", "the bodies of four men abducted on Friday were found". */
  static boolean abduction(Frame f, Match m) {
    int low = Math.max(f.sentence().body(), m.from() - REACH);
    for (int k = m.from() - 1; k >= low && !Governor.boundary(f, k); k--) {
      if (FOUND.contains(f.norm(k))) {
        return false;
      }
      if (!TAKING.contains(f.norm(k))) {
        continue;
      }
      boolean before = f.is(k - 1, "had") || f.is(k - 1, "been") && f.is(k - 2, "had");
      boolean been = f.is(k - 1, "was") || f.is(k - 1, "were") || f.is(k - 1, "been");
      boolean who = been && f.is(k - 2, "who");
      boolean found = f.sentence().holds(f.sentence().body(), f.size(), FOUND);
      return before || (who || !been) && (found || oneOf(f, k));
    }
    return false;
  }

  /** "He was one of five people kidnapped by rebels on 4 January". */
  private static boolean oneOf(Frame f, int verb) {
    for (int k = verb - 1; k > Math.max(f.sentence().body(), verb - 6); k--) {
      if (f.is(k, "of") && f.is(k - 1, "one") || f.is(k, "among")) {
        return true;
      }
    }
    return false;
  }

  /** "a witness to the attack on 1 May", "a survivor of the March massacre". */
  static boolean witnessed(Frame f, Match m) {
    int low = Math.max(f.sentence().body(), m.from() - REACH);
    for (int k = m.from() - 1; k > low && !Governor.boundary(f, k); k--) {
      boolean witness = f.is(k, "witness") || f.is(k, "eyewitness") || f.is(k, "witnesses");
      boolean survivor = f.is(k, "survivor") || f.is(k, "survivors");
      if (witness && f.is(k + 1, "to") || survivor && f.is(k + 1, "of")) {
        return true;
      }
    }
    return false;
  }
}
