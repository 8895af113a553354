package org.conflictledger.casualty;

import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * Words by which whoever spoke last speaks on: "he said", "by its own count", "the caller added".
 */
final class SpeakingOn {

  private SpeakingOn() {}

  /** "It said that", ", he said,", "by their own count": whoever spoke before speaks on. */
  static boolean in(Sentence s) {
    for (int i = s.body(); i < s.size(); i++) {
      boolean opens = i == s.body() || !s.token(i - 1).word();
      if (PRONOUNS.contains(s.norm(i)) && opens && saysOf(s, i + 1)
          || byOwnCount(s, i)
          || AGAIN.contains(s.norm(i)) && s.norm(i - 1).equals("the") && saysOf(s, i + 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean saysOf(Sentence s, int i) {
    boolean between = Grammar.ADVERBS.at(s, i) || Grammar.HAVE.at(s, i);
    return PUTTING.contains(s.norm(i))
        || Grammar.SAYING.at(s, i)
        || SayingVerbs.repeats(s, i)
        || between && Grammar.SAYING.at(s, i + 1);
  }

  /** "by its own count" */
  private static boolean byOwnCount(Sentence s, int i) {
    int noun = s.norm(i + 2).equals("own") ? i + 3 : i + 2;
    return Attribution.BY.contains(s.norm(i))
        && OWN.contains(s.norm(i + 1))
        && Grammar.ACCOUNTS.at(s, noun);
  }

  static final WordSet PRONOUNS = WordSet.of("it", "he", "she", "they");

  private static final WordSet OWN = WordSet.of("its", "his", "her", "their");

  /** "the spokesman added": a source that is who spoke before. */
  static boolean again(Sentence s, Attribution.Source source) {
    boolean the = s.norm(source.from() - 1).equals("the");
    return source.to() == source.from() + 1 && the && AGAIN.contains(s.norm(source.from()))
        || ofIts(s, source.from());
  }

  private static final WordSet PUTTING = WordSet.listed(SpeakingOn.class, "putting");

  /** "Its spokesman, Ali Hasan, added": whoever was told of before has him. */
  private static boolean ofIts(Sentence s, int i) {
    return OWN.contains(s.norm(i)) && AGAIN.contains(s.norm(i + 1));
  }

  /** "Ali Hasan, who calls himself its spokesman, said": the same, in other words. */
  static boolean forIt(Sentence s) {
    for (int i = s.body(); i < s.size(); i++) {
      if (ofIts(s, i)) {
        return true;
      }
    }
    return false;
  }

  /** "a statement", "a text message": what somebody gave out. */
  static boolean message(Sentence s, int i) {
    return AGAIN.contains(s.norm(i)) && !s.norm(i).startsWith("spokes");
  }

  private static final WordSet AGAIN = WordSet.listed(SpeakingOn.class, "again");
}
