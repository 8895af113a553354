package org.conflictledger.casualty.idiom;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conflictledger.casualty.context.ContextLexicon;
import org.conflictledger.casualty.draft.Statement;
import org.conflictledger.casualty.lexicon.CasualtyLexicon;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.casualty.phrase.Chunks;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.casualty.verb.VerbRule;
import org.conflictledger.text.Quantities;
import org.conflictledger.text.Quantity;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * "claimed the lives of 92", "cost 63 guests their lives", "took 22 lives", "slit the throats of
 * 40".
 */
final class LostLives implements Idiom {

  private static final Set<String> LIVES = WordSet.of("lives", "life");

  private static final Set<String> THROATS = WordSet.of("throat", "throats");

  private final CasualtyLexicon lexicon;
  private final Quantities quantities;
  private final ContextLexicon context;

  LostLives(CasualtyLexicon lexicon, Quantities quantities, ContextLexicon context) {
    this.lexicon = lexicon;
    this.quantities = quantities;
    this.context = context;
  }

  @Override
  public Collection<String> words() {
    return WordSet.union(LIVES, THROATS);
  }

  @Override
  public boolean begins(Sentence s, int at) {
    if (THROATS.contains(s.norm(at)) && !s.norm(at + 1).equals("of")) {
      // "slit their throats", and not "He cut his throat while shaving"
      boolean own = Grammar.PRONOUNS.at(s, at - 3);
      return Grammar.POSSESSIVES.at(s, at - 1) && verb(s, at) == at - 2 && !own;
    }
    return (LIVES.contains(s.norm(at)) || THROATS.contains(s.norm(at)))
        && (verb(s, at) >= 0 || lost(s, at));
  }

  /** "hundreds of lives were lost", "12 lives have been claimed" */
  private static boolean lost(Sentence s, int at) {
    int i = Grammar.HAVE.at(s, at + 1) ? at + 2 : at + 1;
    return LIVES.contains(s.norm(at)) && Grammar.be(s, i) && LOSING.contains(s.norm(i + 1));
  }

  private static final Set<String> LOSING = WordSet.of("lost", "claimed", "taken");

  /** Those whose lives a number before them counts. */
  private List<PeopleGroup> countedBefore(Sentence s, int at) {
    for (int k = Math.max(s.body(), at - LONGEST_NUMBER); k < at; k++) {
      Optional<Quantity> q = quantities.at(s, k);
      if (q.isPresent() && (q.get().to() == at || ofLives(s, q.get().to(), at))) {
        return List.of(PeopleGroup.of(q.get(), q.get().to()));
      }
    }
    return List.of();
  }

  private static final int LONGEST_NUMBER = 5;

  private static boolean ofLives(Sentence s, int of, int lives) {
    return s.norm(of).equals("of") && of + 1 == lives;
  }

  /** Index of the verb that takes lives, -1 for none. */
  private int verb(Sentence s, int at) {
    Set<String> taking =
        LIVES.contains(s.norm(at)) ? lexicon.words.lifeTaking : lexicon.words.throatCutting;
    for (int k = at - 1; k >= Math.max(s.body(), at - 9); k--) {
      if (taking.contains(s.norm(k))) {
        return k;
      }
    }
    return -1;
  }

  @Override
  public Optional<Statement> at(Chunks chunks, int at) {
    Sentence s = chunks.s();
    if (lost(s, at)) {
      return context.unreal(s, at + 2)
          ? Optional.empty()
          : statement("lives", at, countedBefore(s, at), at + 2, chunks);
    }
    int verb = verb(s, at);
    if (context.unreal(s, verb)) {
      return Optional.empty();
    }
    if (s.norm(at + 1).equals("of")) {
      List<PeopleGroup> victims = VerbRule.countedOf(chunks.listAfter(at + 2));
      return statement("lives", at, victims, verb, chunks);
    }
    if (Grammar.POSSESSIVES.at(s, at - 1)) {
      if (s.norm(at - 2).equals("for")) {
        // "left 40 fighting for their lives", "pleading for his life"
        return Optional.empty();
      }
      List<PeopleGroup> victims = VerbRule.countedOf(chunks.listAfter(verb + 1));
      return statement("lives", at, victims, verb, chunks);
    }
    for (int k = verb + 1; k < at; k++) {
      Optional<Quantity> q = quantities.at(s, k);
      Optional<PeopleGroup> owner = q.flatMap(number -> owner(chunks, number, at));
      if (owner.isPresent()) {
        return statement("lives", at, List.of(owner.get()), verb, chunks);
      }
      if (q.isPresent() && q.get().to() <= at && !s.norm(q.get().to()).equals("'s")) {
        return statement("lives", at, List.of(PeopleGroup.of(q.get(), q.get().to())), verb, chunks);
      }
    }
    return Optional.empty();
  }

  /** The soldiers of "nine soldiers' lives". */
  private static Optional<PeopleGroup> owner(Chunks chunks, Quantity number, int lives) {
    String mark = chunks.s().norm(lives - 1);
    return mark.equals("'") || mark.equals("'s")
        ? chunks
            .endingAt(lives - 1)
            .filter(group -> group.from() == number.from() && group.head() >= 0)
        : Optional.empty();
  }

  private static Optional<Statement> statement(
      String rule, int at, List<PeopleGroup> victims, int verb, Chunks chunks) {
    return victims.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Statement.of(rule, Outcome.KILLED, at, victims).by(chunks.clauseStart(verb), verb));
  }
}
