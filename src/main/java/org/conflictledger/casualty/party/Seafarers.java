package org.conflictledger.casualty.party;

import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.text.Document;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/** Sailors who are no navy's: an article that tells of a merchant ship, and of no warship. */
final class Seafarers {

  private static final WordSet SAILORS = WordSet.of("sailor", "sailors", "seaman", "seamen");

  private final Document document;
  private final PartyLexicon lexicon;

  Seafarers(Document document, PartyLexicon lexicon) {
    this.document = document;
    this.lexicon = lexicon;
  }

  boolean merchant(Sentence s, PeopleGroup group) {
    if (group.head() < 0 || !SAILORS.at(s, group.head())) {
      return false;
    }
    boolean trade = false;
    for (Sentence sentence : document.sentences()) {
      if (sentence.holds(0, sentence.size(), lexicon.warships)) {
        return false;
      }
      trade |= sentence.holds(0, sentence.size(), lexicon.merchantShips);
    }
    return trade;
  }
}
