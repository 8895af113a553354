package org.conflictledger.casualty.idiom;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conflictledger.casualty.draft.Statement;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.casualty.phrase.Chunks;
import org.conflictledger.text.Quantities;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/** "a list of 41 names of those killed", "has 41 names of the dead": one name for each. */
final class NamesOfTheDead implements Idiom {

  private static final Set<String> NAMES = WordSet.of("names");

  private static final WordSet DEAD =
      WordSet.of("dead", "killed", "deceased", "slain", "fallen", "died", "perished");

  /** "of people who were killed" */
  private static final int REACH = 5;

  private final Quantities quantities;

  NamesOfTheDead(Quantities quantities) {
    this.quantities = quantities;
  }

  @Override
  public Collection<String> words() {
    return NAMES;
  }

  @Override
  public boolean begins(Sentence s, int at) {
    return NAMES.contains(s.norm(at))
        && s.norm(at + 1).equals("of")
        && s.holds(at + 2, at + REACH, DEAD);
  }

  @Override
  public Optional<Statement> at(Chunks chunks, int at) {
    return chunks
        .endingAt(at + 1)
        .filter(group -> quantities.at(chunks.s(), group.from()).isPresent())
        .map(group -> Statement.of("figure", Outcome.KILLED, at, List.of(group)));
  }
}
