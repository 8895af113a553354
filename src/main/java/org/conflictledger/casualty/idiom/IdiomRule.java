package org.conflictledger.casualty.idiom;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.conflictledger.casualty.context.ContextLexicon;
import org.conflictledger.casualty.draft.Rule;
import org.conflictledger.casualty.draft.Statement;
import org.conflictledger.casualty.lexicon.CasualtyLexicon;
import org.conflictledger.casualty.phrase.Chunks;
import org.conflictledger.text.Quantities;
import org.conflictledger.text.Sentence;

/**
 * Phrases in which the harmed stand inside an idiom. The first idiom that a word begins has it to
 * itself.
 */
public final class IdiomRule implements Rule {

  private final List<Idiom> idioms;

  public IdiomRule(CasualtyLexicon lexicon, Quantities quantities, ContextLexicon context) {
    idioms =
        List.of(
            new OwnLife(context),
            new LostLives(lexicon, quantities, context),
            new CutThroats(context),
            new SuicideBomber(lexicon, context),
            new UncountedAttackers(),
            new AtTheCost(lexicon, context),
            new OwnLosses(context),
            new CostMen(context),
            new OrdinalVictims(context),
            new FoundBodies(lexicon, quantities, context),
            new NamesOfTheDead(quantities),
            new AmongTheDead(lexicon),
            new Hostages(lexicon));
  }

  @Override
  public Collection<String> telling() {
    return idioms.stream().flatMap(idiom -> idiom.telling().stream()).toList();
  }

  @Override
  public Collection<String> words() {
    return idioms.stream().flatMap(idiom -> idiom.words().stream()).toList();
  }

  @Override
  public boolean begins(Sentence s, int i) {
    for (Idiom idiom : idioms) {
      if (idiom.begins(s, i)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean maybeSure(Sentence s, int i) {
    return begins(s, i);
  }

  @Override
  public List<Statement> apply(Chunks chunks) {
    List<Statement> statements = new ArrayList<>();
    Sentence s = chunks.s();
    for (int i = s.body(); i < s.size(); i++) {
      for (Idiom idiom : idioms) {
        if (idiom.begins(s, i)) {
          idiom.at(chunks, i).ifPresent(statements::add);
          break;
        }
      }
    }
    return statements;
  }
}
