package org.conflictledger.casualty.scope;

import java.util.Set;
import org.conflictledger.casualty.draft.Draft;
import org.conflictledger.casualty.lexicon.PeriodWords;
import org.conflictledger.text.Qualifier;
import org.conflictledger.text.Sentence;

/**
 * People at large, of whom the words tell no event: "women are beaten and abducted", "coffins of
 * soldiers killed in service", "many assassinations".
 */
final class AtLarge {

  /** The last sentence of the head of an article, which may leave its act to what follows. */
  private static final int LEDE = 1;

  private static final Set<String> EVERY =
      Set.of("day", "night", "week", "month", "year", "morning");

  private final NamedDay days;
  private final PeriodWords words;

  AtLarge(NamedDay days, PeriodWords words) {
    this.days = days;
    this.words = words;
  }

  boolean are(Draft draft) {
    Sentence s = draft.sentence();
    Qualifier qualifier = draft.group().count().orElseThrow().qualifier();
    boolean many =
        s.norm(draft.group().from()).equals("many")
            && !s.norm(draft.group().from() + 1).equals("others");
    if (qualifier != Qualifier.UNSPECIFIED && !many
        || s.index() <= LEDE
        || draft.group().definite()
        || days.told(s, draft.from(), draft.to())
        || words.oneAct(s)) {
      return false;
    }
    int trigger = draft.statement().trigger();
    String before = s.norm(trigger - 1);
    return switch (draft.statement().rule()) {
      case "nominal" -> many || s.norm(trigger).endsWith("s");
      case "reduced" -> !draft.statement().hasAgent();
      case "passive" ->
          before.equals("being") && !past(s, trigger - 2) || meantFor(draft) || everyDay(s);
      // "nobody brings peace by killing people"
      case "result" -> before.equals("by") || ofRepute(s, trigger) || everyDay(s);
      default -> everyDay(s);
    };
  }

  /** "a shelter for women who have been kidnapped" */
  private static boolean meantFor(Draft draft) {
    Sentence s = draft.sentence();
    int to = draft.group().to();
    return s.norm(draft.group().from() - 1).equals("for")
        && s.norm(to).equals("who")
        && (s.norm(to + 1).equals("have") || s.norm(to + 1).equals("are"));
  }

  /** "credited with detaining militants", "accused of shooting protesters": again and again. */
  private static boolean ofRepute(Sentence s, int trigger) {
    int of = trigger - 1;
    return s.norm(trigger).endsWith("ing")
        && REPUTE.contains(s.norm(of - 1))
        && (s.norm(of).equals("of") || s.norm(of).equals("with") || s.norm(of).equals("for"));
  }

  private static final Set<String> REPUTE =
      Set.of("credited", "accused", "known", "notorious", "guilty", "suspected");

  private static boolean past(Sentence s, int i) {
    return s.norm(i).equals("was") || s.norm(i).equals("were");
  }

  /** "Every day in Iraq, women are beaten". */
  private static boolean everyDay(Sentence s) {
    for (int i = s.body(); i < s.size() - 1; i++) {
      boolean every = s.norm(i).equals("every") || s.norm(i).equals("each");
      if (every && EVERY.contains(s.norm(i + 1))) {
        return true;
      }
    }
    return false;
  }
}
