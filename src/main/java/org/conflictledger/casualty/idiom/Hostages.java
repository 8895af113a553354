package org.conflictledger.casualty.idiom;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conflictledger.casualty.draft.Statement;
import org.conflictledger.casualty.lexicon.CasualtyLexicon;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.casualty.phrase.Chunks;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.casualty.phrase.PeopleGroup.Kind;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/** "11 hostages still held", "holding 11 hostages". */
final class Hostages implements Idiom {

  private static final Set<String> SEIZED = WordSet.of("taken", "seized", "held", "holding");

  private final CasualtyLexicon lexicon;

  Hostages(CasualtyLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public Collection<String> words() {
    return lexicon.hostages;
  }

  @Override
  public boolean begins(Sentence s, int at) {
    return lexicon.hostages.contains(s.norm(at));
  }

  @Override
  public Optional<Statement> at(Chunks chunks, int at) {
    Sentence s = chunks.s();
    Optional<PeopleGroup> group =
        chunks.groups().stream().filter(g -> g.from() <= at && at < g.to()).findFirst();
    if (group.isEmpty() || !group.get().counted() || group.get().kind() == Kind.BARE) {
      return Optional.empty();
    }
    if (s.norm(at).equals("hostage") && idiom(s, group.get(), at)) {
      return Optional.empty();
    }
    if (group.get().to() - group.get().from() == 1) {
      // "was taken captive"
      return Optional.empty();
    }
    boolean seized =
        Grammar.be(s, group.get().to())
            && chunks.has(group.get().to() + 1, group.get().to() + 3, SEIZED);
    boolean held =
        seized
            || chunks.has(group.get().to(), group.get().to() + 4, Set.of("held", "captive"))
            || chunks.has(
                group.get().from() - 4,
                group.get().from(),
                Set.of(
                    "holding", "hold", "held", "holds", "seized", "took", "take", "taken",
                    "taking"));
    return held
        ? Optional.of(Statement.of("held", Outcome.ABDUCTED, at, List.of(group.get())))
        : Optional.empty();
  }

  /** "would be taken hostage", "holds the country hostage": the word is no person. */
  private static boolean idiom(Sentence s, PeopleGroup group, int at) {
    return group.from() == at || s.norm(group.from()).equals("the");
  }
}
