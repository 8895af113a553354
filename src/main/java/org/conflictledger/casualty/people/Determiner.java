package org.conflictledger.casualty.people;

import org.conflictledger.text.Sentence;

/**
 * What a phrase for people begins with: "a", "the", "all their", or nothing.
 *
 * @param from index of the first token of the phrase
 * @param to index of the token after it, where modifiers and noun begin
 * @param article whether it is "a" or "an"
 * @param definite whether it points to people known: "the", "these", "its"
 * @param possessive whether it says whose they are
 */
record Determiner(int from, int to, boolean article, boolean definite, boolean possessive) {

  /**
   * @param start the token after "the", "its" and the like, which may be an article
   */
  static Determiner of(Sentence s, int from, int start, boolean definite, boolean possessive) {
    boolean article = s.norm(start).equals("a") || s.norm(start).equals("an");
    return new Determiner(from, article ? start + 1 : start, article, definite, possessive);
  }

  /** Whether there is none: "soldiers", and in notes "soldier". */
  boolean none() {
    return !article && !definite;
  }

  /** Whether it takes up people told before, as "the" does and "his" does not. */
  boolean takesUp() {
    return definite && !possessive;
  }
}
