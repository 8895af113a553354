package org.conflictledger.casualty.draft;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.conflictledger.casualty.phrase.Chunks;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/** Two rules that are asked for as one. */
public record JointRule(Rule one, Rule other) implements Rule {

  @Override
  public Collection<String> telling() {
    return WordSet.union(WordSet.copyOf(one.telling()), other.telling());
  }

  @Override
  public Collection<String> words() {
    return WordSet.union(WordSet.copyOf(one.words()), other.words());
  }

  @Override
  public boolean begins(Sentence s, int i) {
    return one.begins(s, i) || other.begins(s, i);
  }

  @Override
  public boolean maybeSure(Sentence s, int i) {
    return one.maybeSure(s, i) || other.maybeSure(s, i);
  }

  @Override
  public List<Statement> apply(Chunks chunks) {
    List<Statement> all = new ArrayList<>(one.apply(chunks));
    all.addAll(other.apply(chunks));
    return all;
  }
}
