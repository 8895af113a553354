package org.conflictledger.casualty.rule;

import java.util.List;
import java.util.Optional;
import org.conflictledger.casualty.draft.Statement;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.text.Sentence;

/**
 * The words that name a toll: "death toll", "the wounded", "number of soldiers killed".
 *
 * @param from index of its first token
 * @param end index after its last token
 * @param people those of whom it is a toll, where it says so
 */
record TollPhrase(int from, int end, Outcome outcome, Optional<PeopleGroup> people) {

  boolean oneWord() {
    return end - from == 1;
  }

  /** Whether it is a word that need not be a toll, as "dead" and "wounded". */
  boolean plain(Sentence s) {
    return oneWord() && !s.norm(from).equals("toll");
  }

  /** The statement, of the people that the phrase names where the number has no noun of its own. */
  Statement of(Statement toll) {
    PeopleGroup number = toll.victims().get(0);
    return people
        .filter(kind -> number.head() < 0)
        .map(kind -> toll.with(List.of(number.with(kind.category()).like(kind))))
        .orElse(toll);
  }
}
