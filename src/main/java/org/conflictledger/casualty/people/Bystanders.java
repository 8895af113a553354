package org.conflictledger.casualty.people;

import org.conflictledger.casualty.lexicon.CasualtyLexicon;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.text.Sentence;

/**
 * Those whom an earlier killing made somebody: "the only witness to the murder of a judge was shot
 * dead" tells of the witness; the judge's death is how he is known.
 */
public final class Bystanders {

  private static final int FARTHEST = 5;

  private Bystanders() {}

  /** Whether a noun of harm only tells who is killed in the same sentence. */
  public static boolean of(Sentence s, int noun, CasualtyLexicon lexicon) {
    for (int i = noun - 1; i >= Math.max(s.body(), noun - FARTHEST); i--) {
      if (lexicon.words.known.contains(s.norm(i))) {
        return killedHimself(s, noun, lexicon);
      }
    }
    return false;
  }

  private static boolean killedHimself(Sentence s, int noun, CasualtyLexicon lexicon) {
    for (int i = noun + 2; i < s.size(); i++) {
      int after = i + 1;
      boolean passive = Grammar.be(s, i - 1);
      boolean killed =
          lexicon.verb(s.norm(i)).stream()
              .anyMatch(
                  form ->
                      form.sense().outcome() == Outcome.KILLED
                          && form.sense().particle().end(s, after) >= 0);
      if (passive && killed) {
        return true;
      }
    }
    return false;
  }
}
