package org.conflictledger.casualty.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.conflictledger.casualty.context.ContextLexicon;
import org.conflictledger.casualty.draft.Rule;
import org.conflictledger.casualty.draft.Statement;
import org.conflictledger.casualty.lexicon.CasualtyLexicon;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.casualty.mention.Scope;
import org.conflictledger.casualty.phrase.Chunks;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.text.Quantities;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * A toll with its number as predicate: "bringing the death toll to 12", "the dead numbered 23",
 * "lifted the toll from 321 to 359", "put the number of victims at 137".
 */
public final class TollRule implements Rule {

  /** How far before a toll the verb stands that says it grew. */
  private static final int GROWING_REACH = 4;

  private final CasualtyLexicon lexicon;
  private final TollPhrases phrases;
  private final TollNumbers numbers;

  public TollRule(CasualtyLexicon lexicon, Quantities quantities, ContextLexicon context) {
    this.lexicon = lexicon;
    phrases = new TollPhrases(lexicon, quantities);
    numbers = new TollNumbers(lexicon.tolls, quantities, context);
  }

  @Override
  public Collection<String> telling() {
    return WordSet.union(lexicon.tollWords(), lexicon.verbWords(), List.of("lost"));
  }

  @Override
  public Collection<String> words() {
    return WordSet.union(
        lexicon.tollNouns.firstWords(), lexicon.tolls.counts(), TollPhrases.PUTTING);
  }

  @Override
  public boolean begins(Sentence s, int i) {
    return phrases.mayBegin(s, i);
  }

  @Override
  public List<Statement> apply(Chunks chunks) {
    List<Statement> statements = new ArrayList<>();
    Sentence s = chunks.s();
    for (int i = s.body(); i < s.size(); i++) {
      Optional<Statement> toll = phrases.at(chunks, i).flatMap(phrase -> toll(chunks, phrase));
      if (toll.isPresent()) {
        statements.add(toll.get());
        i = Math.max(i, toll.get().victims().get(0).to() - 1);
      }
    }
    return statements;
  }

  private Optional<Statement> toll(Chunks chunks, TollPhrase phrase) {
    Sentence s = chunks.s();
    return numbers
        .of(chunks, phrase)
        .map(
            people ->
                Statement.of("toll", outcome(s, phrase, people), phrase.from(), List.of(people))
                    .with(growing(s, phrase.from()) ? Scope.TOTAL : Scope.INCIDENT))
        .map(phrase::of);
  }

  /** "left a toll of one person wounded": the word after the people tells more than the toll. */
  private Outcome outcome(Sentence s, TollPhrase phrase, PeopleGroup people) {
    int adjective = phrase.oneWord() ? lexicon.adjectives.longest(s, people.to()) : 0;
    return adjective > 0 ? lexicon.adjectives.value(s, people.to(), adjective) : phrase.outcome();
  }

  /** "bringing the toll", "which raised the toll", "so that the dead": the sum so far. */
  private boolean growing(Sentence s, int toll) {
    for (int i = Math.max(s.body(), toll - GROWING_REACH); i < toll; i++) {
      String norm = s.norm(i);
      boolean rising =
          lexicon.tolls.rising().contains(norm)
              && (norm.endsWith("ing") || s.norm(i - 1).equals("which"));
      if (rising
          || norm.equals("takes")
          || norm.equals("brings")
          || norm.equals("so") && s.norm(i + 1).equals("that")) {
        return true;
      }
    }
    return false;
  }
}
