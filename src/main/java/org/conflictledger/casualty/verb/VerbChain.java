package org.conflictledger.casualty.verb;

import org.conflictledger.casualty.context.ContextLexicon;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.phrase.Chunks;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * The auxiliaries before a verb.
 *
 * @param start the first of them, or the verb
 * @param unreal whether they deny it, or tell of what may come
 * @param real whether they assert a bare form ("did kill", "managed to kill")
 */
public record VerbChain(int start, boolean passive, boolean perfect, boolean unreal, boolean real) {

  private static final WordSet GOVERNORS_REAL = WordSet.listed(VerbChain.class, "governorsReal");

  private static final WordSet PLANNED = WordSet.listed(VerbChain.class, "planned");

  /**
   * Whether a bare form may be asserted, as {@link #real} or {@link #perfect} says more exactly.
   */
  static boolean mayAssert(Sentence s, int verb) {
    for (int i = verb - 1; i >= s.body(); i--) {
      String norm = s.norm(i);
      if (Grammar.HAVE.contains(norm)
          || Grammar.DO.contains(norm)
          || norm.equals("to") && GOVERNORS_REAL.contains(s.norm(i - 1))) {
        return true;
      }
    }
    return false;
  }

  public static VerbChain of(Chunks chunks, int verb, ContextLexicon context) {
    Sentence s = chunks.s();
    int i = verb - 1;
    int start = verb;
    boolean passive = false;
    boolean perfect = false;
    boolean unreal = false;
    boolean real = false;
    int low = Math.max(s.body(), verb - 8);
    while (i >= Math.max(low, s.body())) {
      String norm = s.norm(i);
      if (chunks.aside()[i] && !chunks.aside()[verb]) {
        i--;
        low--;
        continue;
      }
      if (Grammar.be(s, i)) {
        passive = true;
        start = i;
      } else if (Grammar.HAVE.contains(norm)) {
        perfect = true;
        start = i;
      } else if (context.negators.contains(norm)) {
        unreal = true;
        start = i;
      } else if (Grammar.modal(s, i)) {
        // "may have died" is an uncertain report; "could die" is none.
        boolean uncertain =
            perfect && (norm.equals("may") || norm.equals("might") || norm.equals("must"));
        unreal |= !uncertain;
        real = uncertain;
        start = i;
      } else if (norm.equals("to")) {
        String governor = s.norm(i - 1);
        // "bombs that were to have killed": nobody died of them.
        boolean fact =
            GOVERNORS_REAL.contains(governor)
                || perfect && !Grammar.be(s, i - 1) && !PLANNED.contains(governor);
        unreal |= !fact;
        real = fact;
        start = i - 1;
        if (Grammar.be(s, i - 2)) {
          start = i - 2;
        }
        break;
      } else if (chunks.aside()[i]) {
        i--;
        continue;
      } else if (quoted(s, i, verb)) {
        // "six were 'neutralised'"
        start = i;
      } else if (norm.equals("found") && Grammar.be(s, i - 1)) {
        // "were found murdered"
        start = i;
      } else if (Grammar.DO.contains(norm)) {
        real = true;
        start = i;
      } else if (i == verb - 1 && norm.endsWith("ly") && quoted(s, i - 1, verb)) {
        start = i;
      } else if (norm.equals("course") && s.norm(i - 1).equals("of")) {
        // "could of course hurt"
        i--;
      } else if (!Grammar.ADVERBS.contains(norm) && !norm.equals("found")
          || chunks.holding(i).isPresent()) {
        break;
      }
      i--;
    }
    return new VerbChain(start, passive, perfect, unreal || supposed(chunks, verb), real);
  }

  /** Whether a mark opens a quote that holds the verb and hardly more. */
  private static boolean quoted(Sentence s, int mark, int verb) {
    // "were 'ruthlessly killed'"
    boolean manner = mark == verb - 2 && s.norm(verb - 1).endsWith("ly");
    return (mark == verb - 1 || manner)
        && quote(s.norm(mark))
        && (quote(s.norm(verb + 1)) || quote(s.norm(verb + 2)));
  }

  private static boolean quote(String norm) {
    return norm.equals("\"") || norm.equals("'") || norm.equals("``") || norm.equals("''");
  }

  /** "Had the vest gone off, the blast kills forty": what did not happen. */
  private static boolean supposed(Chunks chunks, int verb) {
    Sentence s = chunks.s();
    int first = chunks.clauseStart(verb);
    return first == s.body()
        && s.norm(first).equals("had")
        && !s.norm(first + 1).equals("been")
        && s.token(first).capitalised();
  }
}
