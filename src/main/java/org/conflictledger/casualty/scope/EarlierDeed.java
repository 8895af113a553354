package org.conflictledger.casualty.scope;

import java.util.List;
import org.conflictledger.casualty.draft.Draft;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.lexicon.PeriodWords;
import org.conflictledger.text.Ordinals;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;
import org.conflictledger.time.DateMap;

/**
 * Harm done by a deed before the one reported, of a day nobody tells: "An earlier attack on the
 * same road killed nine", "the third such bomb; the first two killed nine". What has a day of its
 * own is another incident.
 */
final class EarlierDeed {

  private static final WordSet EARLIER = WordSet.of("earlier", "previous", "prior", "preceding");

  private static final WordSet BY = WordSet.of("in", "during", "by");

  /** So many words may stand between "earlier" and the deed. */
  private static final int MODIFIERS = 2;

  private static final int FARTHEST = 14;

  private final DateMap dates;
  private final PeriodWords words;

  EarlierDeed(DateMap dates, PeriodWords words) {
    this.dates = dates;
    this.words = words;
  }

  boolean is(Draft draft) {
    Sentence s = draft.sentence();
    return s.holds(s.body(), s.size(), CUES)
        && (subject(s, draft.statement().trigger()) || after(s, draft) || counted(s, draft))
        && dates.explicitAt(s, draft.from(), draft.to()).isEmpty();
  }

  private static final WordSet CUES = WordSet.union(EARLIER, List.of("first"));

  /** "An earlier attack on the road had killed", "In an earlier attack, rebels killed" */
  private boolean subject(Sentence s, int trigger) {
    if (BY.at(s, s.body()) && (deed(s, s.body() + 1) || deed(s, s.body() + 2))) {
      return true;
    }
    for (int i = trigger - 1; i >= Math.max(s.body(), trigger - FARTHEST); i--) {
      if (s.norm(i).equals(";") || s.norm(i).equals(",")) {
        return false;
      }
      if (deed(s, i)) {
        int from = start(s, i);
        return from == s.body() || !s.token(from - 1).word() || JOINTS.at(s, from - 1);
      }
    }
    return false;
  }

  private static final WordSet JOINTS = WordSet.of("and", "but", "while");

  /** "nine were killed in an earlier attack" */
  private boolean after(Sentence s, Draft draft) {
    int end = Math.max(draft.to(), draft.statement().trigger() + 1);
    for (int i = end; i < Math.min(s.size(), end + FARTHEST); i++) {
      if (!s.token(i).word()) {
        return false;
      }
      if (deed(s, i)) {
        return BY.at(s, start(s, i) - 1);
      }
    }
    return false;
  }

  /** Whether "earlier" stands here with a deed that is not the one spoken of: not "the earlier". */
  private boolean deed(Sentence s, int earlier) {
    if (!EARLIER.at(s, earlier)
        || s.norm(earlier).equals("earlier") && s.norm(earlier - 1).equals("the")) {
      return false;
    }
    for (int i = earlier + 1; i <= earlier + 1 + MODIFIERS && s.token(i).word(); i++) {
      if (act(s, i)) {
        return true;
      }
      if (Grammar.stops(s, i)) {
        return false;
      }
    }
    return false;
  }

  private boolean act(Sentence s, int i) {
    return words.acts().contains(s.norm(i)) || DEEDS.at(s, i);
  }

  private static final WordSet DEEDS = WordSet.listed(EarlierDeed.class, "deeds");

  /** Where the phrase begins: over "a", "two", "several". */
  private static int start(Sentence s, int earlier) {
    int before = earlier - 1;
    return before >= s.body()
            && s.token(before).word()
            && !BY.at(s, before)
            && !JOINTS.at(s, before)
        ? before
        : earlier;
  }

  /** "the fifth bomb since August; the earlier four killed 18" */
  private boolean counted(Sentence s, Draft draft) {
    int number = draft.statement().trigger() - 1;
    if (Grammar.HAVE.at(s, number)) {
      number--;
    }
    boolean these = s.norm(number - 2).equals("the") && number > s.body() + 1;
    if (!these || !s.token(number).word() || Grammar.stops(s, number)) {
      return false;
    }
    boolean earlier = EARLIER.at(s, number - 1);
    return (earlier || s.norm(number - 1).equals("first")) && nth(s, number - 2);
  }

  /** "the third such attack" */
  private boolean nth(Sentence s, int to) {
    for (int i = s.body(); i < to - 1; i++) {
      if (Ordinals.word(s.norm(i))) {
        for (int k = i + 1; k <= Math.min(to, i + 1 + MODIFIERS); k++) {
          if (act(s, k)) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
