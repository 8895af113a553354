package org.conflictledger.casualty;

import org.conflictledger.casualty.draft.Statement;
import org.conflictledger.casualty.lexicon.CasualtyLexicon;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.text.Sentence;

/** Outcomes that a word tells together with the one before it: "fatally shot". */
final class JointOutcomes {

  private final CasualtyLexicon lexicon;

  JointOutcomes(CasualtyLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** What a statement tells with the word before its own. */
  Statement of(Sentence s, Statement statement) {
    return together(s, fatal(s, statement));
  }

  /** "fatally shot", "fatally wounded" */
  private static Statement fatal(Sentence s, Statement statement) {
    boolean fatal =
        statement.outcome() == Outcome.INJURED && s.norm(statement.trigger() - 1).equals("fatally");
    return fatal ? statement.with(Outcome.KILLED) : statement;
  }

  /** "killing and maiming dozens": one number of both. */
  private Statement together(Sentence s, Statement statement) {
    int trigger = statement.trigger();
    boolean both =
        statement.outcome() == Outcome.INJURED
            && s.norm(trigger - 1).equals("and")
            && lexicon.verb(s.norm(trigger - 2)).stream()
                .anyMatch(form -> form.sense().outcome() == Outcome.KILLED)
            && statement.victims().stream().allMatch(group -> group.from() == trigger + 1);
    return both ? statement.with(Outcome.CASUALTIES) : statement;
  }
}
