package org.conflictledger.casualty.part;

import java.util.List;
import org.conflictledger.casualty.draft.Draft;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.lexicon.Remains;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.casualty.mention.Scope;
import org.conflictledger.casualty.phrase.PeopleGroup.Kind;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * How some of the dead told before died, and what was done to their bodies: "ten people were
 * killed; two had been beheaded", "some of the bodies had been mutilated".
 */
final class Manners {

  private static final WordSet OF_DEATH = WordSet.listed(Manners.class, "ofDeath");

  private static final WordSet OF_BODIES =
      WordSet.of("mutilated", "disfigured", "burned", "burnt", "charred");

  private static final WordSet BURNED = WordSet.of("burned", "burnt");

  private Manners() {}

  /** Whether a number without noun says how some of the dead before it died. */
  static boolean told(Sentence s, Draft draft) {
    if (draft.outcome() != Outcome.KILLED || !bare(draft)) {
      return false;
    }
    int verb = draft.statement().trigger();
    boolean earlier = s.norm(verb - 1).equals("been") && s.norm(verb - 2).equals("had");
    boolean manner = OF_DEATH.at(s, verb) && Grammar.be(s, verb - 1);
    return (earlier || manner) && s.holds(draft.group().to(), verb, Grammar.BE);
  }

  /** Drops wounded who are bodies; "twelve died and twenty were burned" is of others. */
  static void ofBodies(Sentence s, List<Draft> all) {
    all.removeIf(
        draft ->
            draft.outcome() == Outcome.INJURED
                && draft.group().head() < 0
                && OF_BODIES.at(s, draft.statement().trigger())
                && (s.holds(s.body(), draft.statement().trigger(), Remains.BODIES)
                    || bare(draft)
                        && !BURNED.at(s, draft.statement().trigger())
                        && all.stream().anyMatch(dead -> deadBefore(dead, draft))));
  }

  private static boolean deadBefore(Draft dead, Draft draft) {
    return dead.outcome() == Outcome.KILLED
        && dead.scope() != Scope.CUMULATIVE
        && dead.group().to() <= draft.group().from();
  }

  private static boolean bare(Draft draft) {
    return draft.group().kind() == Kind.ELLIPTIC && !draft.group().additive();
  }
}
