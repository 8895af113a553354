package org.conflictledger.casualty.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.conflictledger.actor.VictimCategory;
import org.conflictledger.casualty.context.ContextLexicon;
import org.conflictledger.casualty.draft.Rule;
import org.conflictledger.casualty.draft.Statement;
import org.conflictledger.casualty.lexicon.CasualtyLexicon;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.casualty.phrase.Chunks;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.casualty.phrase.PeopleGroup.Kind;
import org.conflictledger.casualty.verb.Subjects;
import org.conflictledger.casualty.verb.VerbChain;
import org.conflictledger.text.Count;
import org.conflictledger.text.Qualifier;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * What people suffer as an object: "seven boys suffered burns", "escaped with a broken arm", "both
 * sides took heavy losses", "did not survive".
 */
public final class SufferedRule implements Rule {

  private static final int FARTHEST_OBJECT = 5;

  private static final WordSet SUFFERING = WordSet.listed(SufferedRule.class, "suffering");

  private static final Set<String> LOSSES = WordSet.of("losses", "casualties");

  private static final WordSet BODIES_OF_MEN = WordSet.listed(SufferedRule.class, "bodiesOfMen");

  private final CasualtyLexicon lexicon;
  private final ContextLexicon context;
  private final Subjects subjects;
  private final Unsurvived unsurvived;

  public SufferedRule(CasualtyLexicon lexicon, ContextLexicon context) {
    this.lexicon = lexicon;
    this.context = context;
    subjects = new Subjects(context);
    unsurvived = new Unsurvived(lexicon, context, subjects);
  }

  @Override
  public Collection<String> telling() {
    return WordSet.union(lexicon.injuries, LOSSES, lexicon.survivalWords());
  }

  @Override
  public Collection<String> words() {
    return WordSet.union(
        lexicon.injuries, LOSSES, lexicon.survivals.firstWords(), lexicon.sightings.firstWords());
  }

  @Override
  public boolean begins(Sentence s, int i) {
    String norm = s.norm(i);
    return lexicon.injuries.contains(norm) && (verb(s, i) >= 0 || with(s, i) >= 0 || had(s, i) >= 0)
        || LOSSES.contains(norm) && verb(s, i) >= 0
        || lexicon.survivals.end(s, i) >= 0
        || lexicon.sightings.end(s, i) >= 0;
  }

  @Override
  public List<Statement> apply(Chunks chunks) {
    List<Statement> statements = new ArrayList<>();
    Sentence s = chunks.s();
    for (int i = s.body(); i < s.size(); i++) {
      String norm = s.norm(i);
      if (lexicon.injuries.contains(norm)) {
        injured(chunks, i).ifPresent(statements::add);
      } else if (LOSSES.contains(norm)) {
        losses(chunks, i).ifPresent(statements::add);
      } else {
        unsurvived.at(chunks, i).ifPresent(statements::add);
      }
    }
    return statements;
  }

  /** Index of the verb that governs a noun, -1 for none. */
  private int verb(Sentence s, int noun) {
    for (int i = noun - 1; i >= Math.max(s.body(), noun - FARTHEST_OBJECT); i--) {
      if (context.negators.contains(s.norm(i)) || s.norm(i).equals(",")) {
        return -1;
      }
      if (SUFFERING.contains(s.norm(i))) {
        boolean escape = s.norm(i).equals("with");
        return !escape ? i : s.norm(i - 1).equals("escaped") ? i - 1 : -1;
      }
    }
    return -1;
  }

  /** Index of the "had" of "Five had serious head injuries", -1 for none. */
  private static int had(Sentence s, int noun) {
    int i = noun - 1;
    while (i > s.body() && KINDS_OF_INJURY.contains(s.norm(i))) {
      i--;
    }
    return HURT.contains(s.norm(noun)) && s.norm(i).equals("had") ? i : -1;
  }

  private static final Set<String> HURT = WordSet.of("injuries", "wounds", "burns", "fractures");

  private static final WordSet KINDS_OF_INJURY =
      WordSet.listed(SufferedRule.class, "kindsOfInjury");

  /** "left seven drinkers with shrapnel wounds" */
  private static Optional<Statement> left(Chunks chunks, int at) {
    Sentence s = chunks.s();
    return chunks
        .endingAt(with(s, at))
        .filter(group -> group.counted() && LEAVING.contains(s.norm(group.from() - 1)))
        .map(g -> Statement.of("suffered", Outcome.INJURED, at, List.of(g)));
  }

  /** Index of the "with" before an injury, -1 for none. */
  private static int with(Sentence s, int at) {
    for (int i = at - 1; i >= Math.max(s.body(), at - FARTHEST_OBJECT); i--) {
      if (s.norm(i).equals("with")) {
        return i;
      }
    }
    return -1;
  }

  private static final Set<String> LEAVING = WordSet.of("left", "leaving", "leaves");

  private Optional<Statement> injured(Chunks chunks, int at) {
    Sentence s = chunks.s();
    Optional<Statement> left = left(chunks, at);
    if (left.isPresent()) {
      return left;
    }
    int verb = Math.max(verb(s, at), had(s, at));
    boolean took = s.norm(verb).equals("took") || s.norm(verb).equals("admitted");
    boolean limb = s.norm(at).equals("leg") || s.norm(at).equals("arm");
    if (verb < 0 || took || limb && !chunks.has(verb, at, Set.of("broken", "fractured", "a"))) {
      return Optional.empty();
    }
    VerbChain chain = VerbChain.of(chunks, verb, context);
    List<PeopleGroup> victims =
        chain.unreal() ? List.of() : subjects.before(chunks, chain.start(), false);
    return victims.isEmpty()
        ? Optional.empty()
        : Optional.of(Statement.of("suffered", Outcome.INJURED, verb, victims));
  }

  /** Losses without a number are some of those who fought. */
  private Optional<Statement> losses(Chunks chunks, int at) {
    Sentence s = chunks.s();
    int verb = verb(s, at);
    if (verb < 0 || s.norm(at + 1).equals("of") || chunks.holding(at).isPresent()) {
      return Optional.empty();
    }
    for (int i = verb + 1; i < at; i++) {
      if (s.token(i).digits() || chunks.startingAt(i).isPresent()) {
        return Optional.empty();
      }
    }
    if (VerbChain.of(chunks, verb, context).unreal()) {
      return Optional.empty();
    }
    for (int i = verb - 1; i >= Math.max(chunks.clauseStart(verb), verb - 6); i--) {
      if (BODIES_OF_MEN.contains(s.norm(i))) {
        Count some =
            new Count(2, 2, OptionalLong.empty(), s.slice(at, at + 1), Qualifier.UNSPECIFIED);
        PeopleGroup lost =
            new PeopleGroup(
                at,
                at + 1,
                -1,
                Kind.ELLIPTIC,
                Optional.of(some),
                s.norm(i).equals("police") ? VictimCategory.SECURITY : VictimCategory.COMBATANT,
                false,
                false,
                false);
        return Optional.of(Statement.of("suffered", Outcome.CASUALTIES, verb, List.of(lost)));
      }
    }
    return Optional.empty();
  }
}
