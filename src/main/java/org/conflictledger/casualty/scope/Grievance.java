package org.conflictledger.casualty.scope;

import org.conflictledger.casualty.draft.Draft;
import org.conflictledger.casualty.lexicon.RecallWords;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;
import org.conflictledger.time.DateMap;
import org.conflictledger.time.Period;

/** What people protest over: the few dead of an earlier day, whom this report only recalls. */
final class Grievance {

  private final DateMap dates;
  private final RecallWords words;

  Grievance(DateMap dates, RecallWords words) {
    this.dates = dates;
    this.words = words;
  }

  private static final int FEW = 3;

  /**
   * "Clashes broke out over the killing of a driver", "marched to protest the killing of a
   * student": the killing was before, unless its days are news.
   */
  private boolean flaredUp(Draft draft) {
    Sentence s = draft.sentence();
    int trigger = draft.statement().trigger();
    boolean known =
        draft.statement().rule().equals("nominal")
            && words.deeds().contains(s.norm(trigger))
            && s.norm(trigger - 1).equals("the")
            && s.norm(trigger + 1).equals("of");
    for (int i = trigger - 1; known && i > s.body(); i--) {
      if (words.leading().contains(s.norm(i))) {
        return false;
      }
      if (words.flared().contains(s.norm(i))
          || PARTICLES.at(s, i) && words.flared().contains(s.norm(i - 1) + " " + s.norm(i))) {
        return !datedBehind(s, trigger);
      }
    }
    return false;
  }

  /** "in revenge for the death of an imam": what is repaid was before, unless its days are news. */
  private boolean avenged(Draft draft) {
    Sentence s = draft.sentence();
    int first = Math.min(draft.statement().trigger(), draft.group().from());
    for (int i = first - 1; i > Math.max(s.body(), first - AVENGED); i--) {
      if (s.norm(i).equals(",") || s.norm(i).equals(";")) {
        return false;
      }
      boolean repays = s.norm(i).equals("for") || s.norm(i).equals("to");
      if (repays && words.avenging().contains(s.norm(i - 1)) || s.norm(i).startsWith("aveng")) {
        return !datedBehind(s, i);
      }
    }
    return false;
  }

  private static final int AVENGED = 12;

  /** "broke out", "flared up", "to protest", "in protest" */
  private static final WordSet PARTICLES = WordSet.of("out", "up", "protest");

  /** Whether a sentence tells a day, or a week, behind a token. */
  private boolean datedBehind(Sentence s, int token) {
    return dates.spans(s).stream()
        .anyMatch(span -> span.from() > token && span.period().filter(this::sharp).isPresent());
  }

  private boolean sharp(Period days) {
    return days.precision() <= 3;
  }

  /** "held a march after a leader was murdered": what people protest over was told before. */
  boolean isBehind(Draft draft) {
    if (flaredUp(draft) || avenged(draft)) {
      return true;
    }
    Sentence s = draft.sentence();
    int trigger = draft.statement().trigger();
    int link = -1;
    for (int i = trigger - 1; i >= s.body() && draft.best() <= FEW; i--) {
      String norm = s.norm(i);
      if (link < 0 && (norm.equals(",") || norm.equals(";") || norm.equals("when"))) {
        return false;
      }
      link = link < 0 && words.over().contains(norm) ? i : link;
      if (link > i && words.protests().contains(norm)) {
        for (int k = Math.max(s.body(), i - 4); k < i; k++) {
          if (words.staging().contains(s.norm(k))) {
            return dates.spans(s).stream().noneMatch(span -> span.from() > trigger);
          }
        }
      }
    }
    return false;
  }
}
