package org.conflictledger.casualty.party;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conflictledger.text.CalendarNames;
import org.conflictledger.text.Document;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * Sentences that go on with the one before though each is a paragraph of its own, as agencies
 * write: "Troops stormed the mosque at dawn.", and below it, "Activists said six people were
 * killed."
 */
final class Neighbours {

  /** Words that a sentence about something else begins with. */
  private static final WordSet ANEW = WordSet.listed(Neighbours.class, "anew");

  private final Document document;
  private final Attackers attackers;
  private final PartyLexicon lexicon;

  Neighbours(Document document, Attackers attackers, PartyLexicon lexicon) {
    this.document = document;
    this.attackers = attackers;
    this.lexicon = lexicon;
  }

  /**
   * The sentence that one goes on with; empty where it opens something new, or tells how itself.
   */
  Optional<Sentence> before(Sentence s) {
    if (s.index() < 1
        || ANEW.at(s, s.body())
        || attackers.attack(s)
        || fight(s)
        || !alone(s.index())) {
      return Optional.empty();
    }
    Sentence before = document.sentences().get(s.index() - 1);
    boolean next = before.paragraph() + 1 == s.paragraph() && alone(before.index());
    return next
            && !s.item().apart(before.item())
            && !ASIDE.at(before, before.body())
            && !fight(before)
            && !otherDay(before, s)
        ? Optional.of(before)
        : Optional.empty();
  }

  /** "As aircraft pound the city, a court heard": what else goes on. */
  private static final WordSet ASIDE = WordSet.of("as", "while", "despite", "although", "though");

  /** In a fight nobody knows whose fire it was. */
  private boolean fight(Sentence s) {
    return s.holds(s.body(), s.size(), lexicon.clashes);
  }

  /** "on Friday", and below it "on Thursday". */
  private static boolean otherDay(Sentence before, Sentence s) {
    boolean told = false;
    for (int i = before.body(); i < before.size(); i++) {
      if (CalendarNames.WHOLE_WEEKDAYS.at(before, i)) {
        told = true;
        if (s.holds(s.body(), s.size(), Set.of(before.norm(i)))) {
          return false;
        }
      }
    }
    return told && CalendarNames.WHOLE_WEEKDAYS.in(s);
  }

  /** Whether a sentence is a paragraph. */
  private boolean alone(int index) {
    List<Sentence> all = document.sentences();
    int paragraph = all.get(index).paragraph();
    return (index == 0 || all.get(index - 1).paragraph() != paragraph)
        && (index + 1 == all.size() || all.get(index + 1).paragraph() != paragraph);
  }
}
