package org.conflictledger.casualty.verb;

import java.util.List;
import java.util.Set;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.lexicon.VerbSense;
import org.conflictledger.casualty.lexicon.WordPattern;
import org.conflictledger.casualty.phrase.Chunks;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/** Where the particle of a verb stands: "gunned down six", "gunned six down". */
public final class Particles {

  private static final int FARTHEST_PARTICLE = 14;

  private static final Set<String> QUOTES = WordSet.of("'", "\"");

  private Particles() {}

  static boolean ahead(Sentence s, int verb, WordPattern particle) {
    if (particle.isEmpty()) {
      return true;
    }
    if (!particle.mayStand(s)) {
      return false;
    }
    int end = Math.min(s.size(), verb + FARTHEST_PARTICLE);
    for (int i = verb + 1; i < end; i++) {
      if (particle.end(s, i) >= 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * The token after verb and particle when it follows directly; the token after the verb when the
   * particle follows the object; -1 when the verb needs a particle and has none.
   */
  static int end(Chunks chunks, int verb, VerbSense sense) {
    WordPattern particle = sense.particle();
    Sentence s = chunks.s();
    if (particle.isEmpty()) {
      // "'neutralised' 35 troops": the quotation mark ends with the verb.
      return QUOTES.contains(s.norm(verb + 1)) ? verb + 2 : verb + 1;
    }
    if (!particle.mayStand(s)) {
      return -1;
    }
    int direct = particle.end(s, verb + 1);
    if (direct >= 0) {
      return ledOut(s, direct) ? -1 : direct;
    }
    if (s.norm(verb + 1).equals("up")) {
      // "picked up 100 migrants off the coast": the verb has its particle.
      return -1;
    }
    int end = Math.min(chunks.clauseEnd(verb), verb + FARTHEST_PARTICLE);
    for (int i = verb + 2; i < end; i++) {
      int past = particle.end(s, i);
      if (past >= 0 && !ledOut(s, past)) {
        // Only the object may stand between, and no other verb.
        List<PeopleGroup> object = chunks.listAfter(verb + 1);
        boolean adverbs = true;
        for (int k = verb + 1; k < i; k++) {
          adverbs &= Grammar.ADVERBS.at(s, k);
        }
        boolean tail = particle.size() > 1 && particle.beginsWith("in") && i - verb < 8;
        int last = object.isEmpty() ? i : object.get(object.size() - 1).to();
        if (adverbs || tail || !object.isEmpty() && (last >= i - 1 || apposed(s, last, i))) {
          return verb + 1;
        }
      }
    }
    return -1;
  }

  /** "took 12 guests out of the hotel": no particle, but the way they went. */
  private static boolean ledOut(Sentence s, int end) {
    return s.norm(end - 1).equals("out") && s.norm(end).equals("of");
  }

  /** "shot Yadav, a contractor, dead" */
  private static boolean apposed(Sentence s, int from, int to) {
    boolean closed = s.norm(from).equals(",") && s.norm(to - 1).equals(",") && to - from > 2;
    for (int i = from + 1; i < to - 1; i++) {
      closed &= s.token(i).word() && !Grammar.be(s, i) && !s.norm(i).equals("and");
    }
    return closed;
  }
}
