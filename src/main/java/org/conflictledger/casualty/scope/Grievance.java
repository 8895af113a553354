package org.conflictledger.casualty.scope;

import java.util.Set;
import org.conflictledger.casualty.draft.Draft;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;
import org.conflictledger.time.DateMap;

/** What people protest over: the few dead of an earlier day, whom this report only recalls. */
final class Grievance {

  private final DateMap dates;

  Grievance(DateMap dates) {
    this.dates = dates;
  }

  private static final int FEW = 3;

  private static final Set<String> OVER =
      WordSet.of("after", "over", "against", "condemning", "protesting", "denouncing");

  private static final Set<String> PROTESTS =
      WordSet.of(
          "protest",
          "protests",
          "procession",
          "demonstration",
          "march",
          "rally",
          "vigil",
          "sit-in",
          "dharna",
          "shutdown");

  private static final Set<String> STAGING =
      WordSet.of(
          "held",
          "hold",
          "staged",
          "stage",
          "began",
          "begin",
          "brought",
          "organised",
          "organized",
          "observed",
          "joined");

  /** "Clashes broke out over the killing of a driver": the killing was before. */
  private static boolean flaredUp(Draft draft) {
    Sentence s = draft.sentence();
    int trigger = draft.statement().trigger();
    boolean known =
        draft.statement().rule().equals("nominal")
            && DEEDS.contains(s.norm(trigger))
            && s.norm(trigger - 1).equals("the")
            && s.norm(trigger + 1).equals("of");
    for (int i = trigger - 1; known && i > s.body(); i--) {
      if (LEADING.contains(s.norm(i))) {
        return false;
      }
      boolean out = s.norm(i).equals("out") || s.norm(i).equals("up");
      if (FLARED.contains(s.norm(i)) || out && FLARED.contains(s.norm(i - 1) + " " + s.norm(i))) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> DEEDS = Set.of("killing", "murder", "death", "lynching");

  private static final Set<String> FLARED =
      Set.of("erupted", "broke out", "flared", "flared up", "rioted", "protested", "clashed");

  private static final Set<String> LEADING =
      Set.of("leading", "led", "resulting", "resulted", "causing", "caused", "ended");

  /** "held a march after a leader was murdered": what people protest over was told before. */
  boolean isBehind(Draft draft) {
    if (flaredUp(draft)) {
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
      link = link < 0 && OVER.contains(norm) ? i : link;
      if (link > i && PROTESTS.contains(norm)) {
        for (int k = Math.max(s.body(), i - 4); k < i; k++) {
          if (STAGING.contains(s.norm(k))) {
            return dates.spans(s).stream().noneMatch(span -> span.from() > trigger);
          }
        }
      }
    }
    return false;
  }
}
