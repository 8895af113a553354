package org.conflictledger.casualty;

import java.util.Set;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/** Verbs by which somebody gives an account. */
final class SayingVerbs {

  private SayingVerbs() {}

  /** Whether one stands at a token. */
  static boolean at(Sentence s, int i) {
    boolean listed = PUBLISHING.contains(s.norm(i)) && !s.norm(i + 1).equals("by");
    if (KNOWING.contains(s.norm(i)) && s.norm(i + 1).equals("of") && !s.norm(i - 1).equals("not")) {
      // "The front spoke of six dead"
      return true;
    }
    return Grammar.SAYING.contains(s.norm(i))
        || listed
        || givesAccount(s, i)
        || repeats(s, i)
        || keepsTo(s, i);
  }

  private static final WordSet KNOWING = WordSet.listed(SayingVerbs.class, "knowing");

  private static final Set<String> PUBLISHING =
      WordSet.of("published", "publishes", "released", "issued", "listed", "lists");

  /** "The rebels repeated on their website that": of some verbs only "that" makes a saying. */
  static boolean repeats(Sentence s, int verb) {
    return REPEATING.contains(s.norm(verb))
        && s.holds(verb + 1, Math.min(s.size(), verb + THAT_REACH), THAT);
  }

  private static final WordSet REPEATING = WordSet.listed(SayingVerbs.class, "repeating");

  private static final WordSet THAT = WordSet.of("that");

  /** "They stood by their claim that", "sticks to its count of": says again what it said. */
  private static boolean keepsTo(Sentence s, int verb) {
    return KEEPING.contains(s.norm(verb))
        && KEPT.contains(s.norm(verb + 1))
        && s.holds(verb + 2, Math.min(s.size(), verb + ACCOUNT_REACH), STATEMENTS);
  }

  private static final WordSet KEEPING = WordSet.listed(SayingVerbs.class, "keeping");

  private static final Set<String> KEPT = WordSet.of("by", "to");

  private static final WordSet STATEMENTS = WordSet.listed(SayingVerbs.class, "statements");

  private static final int THAT_REACH = 7;

  /** "The rebels gave a very different account". */
  private static boolean givesAccount(Sentence s, int verb) {
    return GIVING.contains(s.norm(verb))
        && s.holds(verb + 1, Math.min(s.size(), verb + ACCOUNT_REACH), ACCOUNTS);
  }

  private static final Set<String> GIVING = WordSet.of("gave", "gives", "offered");

  private static final WordSet ACCOUNTS =
      WordSet.of("account", "version", "figures", "toll", "name", "names");

  private static final int ACCOUNT_REACH = 6;

  /**
   * "The group claimed two bombings which killed 31": it owns to the deed, and the number is not
   * its own; nor does an ambush say that it "claimed the lives of 21".
   */
  static boolean claimsDeed(Sentence s, int verb) {
    if (!CLAIMING.contains(s.norm(verb))) {
      return false;
    }
    for (int i = verb + 1; i < Math.min(s.size(), verb + 6); i++) {
      if (DEEDS.contains(s.norm(i))) {
        return true;
      }
      if (Grammar.PREPOSITIONS.at(s, i) || NO_DEED.contains(s.norm(i))) {
        return false;
      }
    }
    return false;
  }

  private static final Set<String> CLAIMING = WordSet.of("claim", "claims", "claimed", "claiming");

  private static final WordSet DEEDS = WordSet.listed(SayingVerbs.class, "deeds");

  private static final WordSet NO_DEED = WordSet.listed(SayingVerbs.class, "noDeed");
}
