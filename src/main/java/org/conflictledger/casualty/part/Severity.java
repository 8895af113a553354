package org.conflictledger.casualty.part;

import java.util.Set;
import org.conflictledger.casualty.draft.Draft;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.casualty.phrase.PeopleGroup.Kind;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/** How badly some of the wounded are hurt: "12 were injured, three critically". */
final class Severity {

  private static final WordSet HOW = WordSet.listed(Severity.class, "how");

  private static final Set<String> HURT = WordSet.of("injured", "wounded", "hurt", "burned");

  private static final Set<String> STATES = WordSet.of("condition", "state");

  private Severity() {}

  /** Whether a number without noun says how some of the people counted before are. */
  static boolean told(Sentence s, Draft draft) {
    if (draft.outcome() != Outcome.INJURED
        || draft.group().kind() != Kind.ELLIPTIC
        || draft.group().additive()) {
      return false;
    }
    int i = draft.group().to();
    if (Grammar.be(s, i)) {
      i++;
    }
    if (s.norm(i).equals("in")) {
      int how = s.norm(i + 1).equals("a") ? i + 2 : i + 1;
      return HOW.contains(s.norm(how)) && STATES.contains(s.norm(how + 1));
    }
    return HOW.contains(s.norm(i)) && !HURT.contains(s.norm(i + 1));
  }
}
