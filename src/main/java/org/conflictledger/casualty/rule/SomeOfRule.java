package org.conflictledger.casualty.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.conflictledger.casualty.draft.Rule;
import org.conflictledger.casualty.draft.Statement;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.casualty.mention.Scope;
import org.conflictledger.casualty.phrase.Chunks;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * Some of those told of before, by a number: "Ten of the injured were flown to the capital". What
 * befell them, if the sentence tells, is the word of a stronger rule.
 */
public final class SomeOfRule implements Rule {

  private static final Set<String> INJURED = WordSet.of("injured", "wounded");

  @Override
  public Collection<String> telling() {
    return INJURED;
  }

  @Override
  public Collection<String> words() {
    return List.of("of");
  }

  @Override
  public boolean begins(Sentence s, int i) {
    return s.norm(i).equals("of")
        && s.norm(i + 1).equals("the")
        && INJURED.contains(s.norm(i + 2))
        && (Grammar.be(s, i + 3) || Grammar.HAVE.at(s, i + 3));
  }

  @Override
  public List<Statement> apply(Chunks chunks) {
    Sentence s = chunks.s();
    List<Statement> statements = new ArrayList<>();
    for (PeopleGroup group : chunks.groups()) {
      int i = group.to();
      boolean some = group.kind() == PeopleGroup.Kind.ELLIPTIC && !group.definite() && begins(s, i);
      if (some) {
        statements.add(
            Statement.of("part", Outcome.INJURED, i + 2, List.of(group)).with(Scope.PART).weakly());
      }
    }
    return statements;
  }
}
