package org.conflictledger.casualty;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.conflictledger.actor.VictimCategory;
import org.conflictledger.casualty.PeopleGroup.Kind;
import org.conflictledger.text.Count;
import org.conflictledger.text.Qualifier;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * What people suffer as an object: "seven boys suffered burns", "escaped with a broken arm", "both
 * sides took heavy losses", "did not survive".
 */
final class SufferedRule implements Rule {

  private static final int FARTHEST_OBJECT = 5;

  private static final Set<String> SUFFERING =
      Set.of(
          "suffered",
          "suffer",
          "suffers",
          "sustained",
          "received",
          "took",
          "admitted",
          "incurred",
          "acknowledged",
          "escaped",
          "with",
          "conceded",
          "reported");

  private static final Set<String> LOSSES = WordSet.of("losses", "casualties");

  private static final Set<String> LIVING = WordSet.of("survive", "live");

  private static final Set<String> BODIES_OF_MEN =
      Set.of(
          "sides",
          "armies",
          "side",
          "army",
          "police",
          "troops",
          "forces",
          "rebels",
          "militants",
          "insurgents",
          "militia",
          "brigade",
          "battalion",
          "garrison",
          "regiment",
          "column");

  private final CasualtyLexicon lexicon;
  private final ContextLexicon context;
  private final Subjects subjects;

  SufferedRule(CasualtyLexicon lexicon, ContextLexicon context) {
    this.lexicon = lexicon;
    this.context = context;
    subjects = new Subjects(context);
  }

  @Override
  public Collection<String> words() {
    return WordSet.union(lexicon.injuries, LOSSES, LIVING);
  }

  @Override
  public boolean begins(Sentence s, int i) {
    String norm = s.norm(i);
    return lexicon.injuries.contains(norm) && (verb(s, i) >= 0 || with(s, i) >= 0)
        || LOSSES.contains(norm) && verb(s, i) >= 0
        || LIVING.contains(norm) && negated(s, i);
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
      } else if (norm.equals("survive") || norm.equals("live") && lived(s, i)) {
        doomed(chunks, i).ifPresent(statements::add);
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

  private static final Set<String> LEAVING = Set.of("left", "leaving", "leaves");

  private Optional<Statement> injured(Chunks chunks, int at) {
    Sentence s = chunks.s();
    Optional<Statement> left = left(chunks, at);
    if (left.isPresent()) {
      return left;
    }
    int verb = verb(s, at);
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

  /** "did not live to see the morning", "did not live through it". */
  private static boolean lived(Sentence s, int at) {
    return s.norm(at + 1).equals("to") && s.norm(at + 2).equals("see")
        || s.norm(at + 1).equals("through");
  }

  /** "was shot four times and did not survive". */
  private boolean negated(Sentence s, int at) {
    boolean not = context.negators.contains(s.norm(at - 1));
    return not && (Grammar.DO.contains(s.norm(at - 2)) || s.norm(at - 1).endsWith("n't"))
        || s.norm(at - 1).equals("to") && s.norm(at - 2).equals("failed");
  }

  private Optional<Statement> doomed(Chunks chunks, int at) {
    Sentence s = chunks.s();
    if (!negated(s, at)) {
      return Optional.empty();
    }
    List<PeopleGroup> victims = subjects.before(chunks, at - 2, false);
    return victims.isEmpty()
        ? Optional.empty()
        : Optional.of(Statement.of("suffered", Outcome.KILLED, at, victims));
  }
}
