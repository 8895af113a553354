package org.conflictledger.casualty;

import org.conflictledger.actor.PeopleNouns;
import org.conflictledger.text.Sentence;

/** Where a phrase of modifiers and nouns ends. */
final class NounStops {

  private final PeopleNouns nouns;
  private final CasualtyLexicon lexicon;

  NounStops(PeopleNouns nouns, CasualtyLexicon lexicon) {
    this.nouns = nouns;
    this.lexicon = lexicon;
  }

  /**
   * Whether a phrase for people ends before a token.
   *
   * @param head index of the noun found so far, -1 while there is none
   */
  boolean stops(Sentence s, int i, int head) {
    String norm = s.norm(i);
    // "US soldiers": the country, not the pronoun.
    boolean country =
        (s.token(i).text().equals("US") || s.token(i).text().equals("IS")) && !s.allCaps();
    if (Grammar.stops(norm) && !country) {
      return true;
    }
    if (norm.equals("dead") || norm.equals("missing")) {
      return true;
    }
    if (lexicon.verb(norm).isEmpty()) {
      return Grammar.SAYING.contains(norm) || Grammar.FINITE.contains(norm) && !norm.equals("set");
    }
    // "captured soldiers", "wounded civilians": a participle before its noun; otherwise a verb.
    return head >= 0 || !(nouns.lookup(s.norm(i + 1)).isPresent() && norm.endsWith("ed"));
  }

  /** "Rebels killed soldiers": after its subject the word is the verb, and begins no phrase. */
  boolean isVerb(Sentence s, int i) {
    String before = s.norm(i - 1);
    return i > s.body()
        && !lexicon.verb(s.norm(i)).isEmpty()
        && (s.token(i - 1).word() || s.token(i - 1).digits() || before.equals("\""))
        && !Grammar.PREPOSITIONS.contains(before)
        && !before.equals("and")
        && !before.equals("or")
        && !before.equals("many");
  }
}
