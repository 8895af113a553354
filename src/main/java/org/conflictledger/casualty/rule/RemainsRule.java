package org.conflictledger.casualty.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.conflictledger.casualty.draft.Rule;
import org.conflictledger.casualty.draft.Statement;
import org.conflictledger.casualty.lexicon.CasualtyLexicon;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.casualty.phrase.Chunks;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.casualty.phrase.PeopleGroup.Kind;
import org.conflictledger.casualty.verb.VerbRule;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * The dead told by what is left of them: "35 people whose charred bodies were found", "buried their
 * dead: 21 men and three boys".
 */
public final class RemainsRule implements Rule {

  private static final int FARTHEST_LIST = 14;

  private static final WordSet FOUND = WordSet.listed(RemainsRule.class, "found");

  private static final WordSet LAYING = WordSet.listed(RemainsRule.class, "laying");

  private final CasualtyLexicon lexicon;

  public RemainsRule(CasualtyLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public Collection<String> telling() {
    return words();
  }

  @Override
  public Collection<String> words() {
    return WordSet.union(lexicon.bodies, List.of("dead"));
  }

  @Override
  public boolean begins(Sentence s, int i) {
    return lexicon.bodies.contains(s.norm(i)) && whose(s, i) >= 0 || own(s, i);
  }

  private static boolean own(Sentence s, int i) {
    return s.norm(i).equals("dead") && Grammar.POSSESSIVES.at(s, i - 1);
  }

  /** Index of the "whose" before a word for bodies, -1 for none. */
  private static int whose(Sentence s, int at) {
    for (int i = at - 1; i >= at - 4; i--) {
      if (s.norm(i).equals("whose")) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public List<Statement> apply(Chunks chunks) {
    List<Statement> statements = new ArrayList<>();
    Sentence s = chunks.s();
    for (int i = s.body(); i < s.size(); i++) {
      if (lexicon.bodies.contains(s.norm(i))) {
        whose(chunks, i).ifPresent(statements::add);
      } else if (own(s, i)) {
        own(chunks, i).ifPresent(statements::add);
      }
    }
    return statements;
  }

  private static Optional<Statement> whose(Chunks chunks, int at) {
    Sentence s = chunks.s();
    int whose = whose(s, at);
    int verb = at + 1;
    while (verb < at + 5 && (Grammar.be(s, verb) || Grammar.HAVE.at(s, verb))) {
      verb++;
    }
    if (whose < 0 || !FOUND.contains(s.norm(verb))) {
      return Optional.empty();
    }
    int end = s.norm(whose - 1).equals(",") ? whose - 1 : whose;
    return chunks
        .endingAt(end)
        .filter(group -> group.counted() && group.kind() != Kind.BARE)
        .map(group -> Statement.of("bodies", Outcome.KILLED, at, List.of(group)));
  }

  private static Optional<Statement> own(Chunks chunks, int at) {
    Sentence s = chunks.s();
    if (!chunks.has(Math.max(s.body(), at - 4), at, LAYING)) {
      return Optional.empty();
    }
    for (int i = at + 1; i < Math.min(s.size(), at + FARTHEST_LIST); i++) {
      if (s.norm(i).equals(":") || s.norm(i).equals("--")) {
        List<PeopleGroup> victims = VerbRule.countedOf(chunks.listAfter(i + 1));
        return victims.isEmpty()
            ? Optional.empty()
            : Optional.of(Statement.of("bodies", Outcome.KILLED, at, victims));
      }
    }
    return Optional.empty();
  }
}
