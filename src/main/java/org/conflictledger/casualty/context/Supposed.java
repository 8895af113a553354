package org.conflictledger.casualty.context;

import java.util.Set;
import org.conflictledger.casualty.draft.Draft;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.text.PhraseMap;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * Harm that a sentence only supposes, asks for or finds no sign of, and shares of a number of
 * people, of whom it does not tell how many they were.
 */
public final class Supposed {

  /** Words farther before the people rule another clause. */
  private static final int REACH = 14;

  /** So far before a noun stands the "would be" that it depends on. */
  private static final int NOUN_REACH = 7;

  private final PhraseMap<Boolean> before;
  private final PhraseMap<Boolean> after;
  private final Set<String> shares;

  Supposed(PhraseMap<Boolean> before, PhraseMap<Boolean> after, Set<String> shares) {
    this.before = before;
    this.after = after;
    this.shares = shares;
  }

  public boolean of(Draft draft) {
    Sentence s = draft.sentence();
    PeopleGroup group = draft.group();
    int first = Math.min(group.from(), draft.statement().trigger());
    int last = Math.max(group.to(), draft.statement().trigger() + 1);
    return governed(s, first)
        || conditional(s, group.from())
        || questioned(s, group.from(), last + 1)
        || draft.statement().rule().equals("nominal")
            && (wouldBe(s, first) || s.norm(draft.statement().trigger() - 1).equals("any"))
        || draft.statement().rule().equals("nominal")
            && draft.statement().trigger() >= group.to()
            && (DEMANDING.at(s, group.from() - 1) || calledFor(s, group.from() - 1))
        || s.norm(group.from()).equals("more") && s.norm(group.to()).equals("than")
        || draft.statement().trigger() >= group.to() && share(s, group.from());
  }

  /**
   * "two-thirds of the city's 300,000 residents fled": of how many is not told. The number of "half
   * of the 25 fatalities" is that of the dead.
   */
  private boolean share(Sentence s, int from) {
    int i = from - 1;
    while (i > s.body() && i > from - OWNERS && !s.norm(i).equals("of")) {
      i--;
    }
    boolean owned = s.norm(from - 1).equals("'s") || s.norm(from - 1).equals("the");
    return owned && s.norm(i).equals("of") && shares.contains(s.norm(i - 1));
  }

  /** "of the city's": so many words may stand between a share and the number. */
  private static final int OWNERS = 5;

  /** "found no evidence that gunmen had kidnapped", "if you were to hear that her husband" */
  private boolean governed(Sentence s, int first) {
    for (int i = Math.max(s.body(), first - REACH); i < first; i++) {
      int length = before.longest(s, i);
      if (length > 0 && i + length <= first + 2 && unbroken(s, i + length, first)) {
        return true;
      }
    }
    return false;
  }

  /** "if the four had been detained", "any wounded man who comes": nobody may have been. */
  private static boolean conditional(Sentence s, int from) {
    boolean any = ANY.contains(s.norm(from)) || s.norm(from - 1).equals("any");
    return any
        || s.norm(from).equals("whether")
        || s.norm(from - 1).equals("if")
            && !s.norm(from - 2).equals("even")
            && !s.norm(from - 2).equals("as");
  }

  /** "calling for the president's execution" */
  private static boolean calledFor(Sentence s, int at) {
    return s.norm(at).equals("for") && CALLING.at(s, at - 1);
  }

  private static final WordSet CALLING =
      WordSet.of("calling", "called", "calls", "call", "appeals", "clamouring", "pressing");

  /** "some of them demanded the president's execution" */
  private static final WordSet DEMANDING = WordSet.listed(Supposed.class, "demanding");

  private static final Set<String> ANY = Set.of("any", "anyone", "anybody");

  private static boolean unbroken(Sentence s, int from, int to) {
    for (int i = from; i < to; i++) {
      String norm = s.norm(i);
      if (norm.equals("but") || norm.equals(";") || norm.equals(":") || norm.equals("\"")) {
        return false;
      }
    }
    return true;
  }

  /** "how many people, if any, died" */
  private boolean questioned(Sentence s, int from, int to) {
    for (int i = from; i < Math.min(s.size(), to); i++) {
      if (after.longest(s, i) > 0) {
        return true;
      }
    }
    return false;
  }

  /** "it would be a wholesale massacre of thousands" */
  private static boolean wouldBe(Sentence s, int trigger) {
    for (int i = trigger - 1; i >= Math.max(s.body(), trigger - NOUN_REACH); i--) {
      if (!s.token(i).word() || s.norm(i).equals("and") || s.norm(i).equals("but")) {
        return false;
      }
      boolean be = Grammar.modal(s, i) && s.norm(i + 1).equals("be");
      if (be && (s.norm(i + 2).equals("a") || s.norm(i + 2).equals("another"))) {
        return true;
      }
    }
    return false;
  }
}
