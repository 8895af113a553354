package org.conflictledger.casualty;

import org.conflictledger.text.Document;
import org.conflictledger.text.Sentence;

/**
 * Whether a sentence, or the one before it in its paragraph, tells of shells, missiles or bombs.
 */
final class Bombs {

  private final Document document;
  private final PartyLexicon lexicon;

  Bombs(Document document, PartyLexicon lexicon) {
    this.document = document;
    this.lexicon = lexicon;
  }

  /** Whether something fell that armies fire. */
  boolean of(Sentence s) {
    return tells(s, lexicon.fired);
  }

  /** Whether something fell from aircraft. */
  boolean fromTheAir(Sentence s) {
    return tells(s, lexicon.air);
  }

  private boolean tells(Sentence s, PartyLexicon.Phrases words) {
    if (words.in(s)) {
      return true;
    }
    int before = s.index() - 1;
    if (before < 0) {
      return false;
    }
    Sentence last = document.sentences().get(before);
    return last.paragraph() == s.paragraph() && words.in(last);
  }
}
