package org.conflictledger.casualty.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conflictledger.casualty.context.ContextLexicon;
import org.conflictledger.casualty.draft.Rule;
import org.conflictledger.casualty.draft.Statement;
import org.conflictledger.casualty.lexicon.CasualtyLexicon;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.casualty.phrase.Chunks;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.casualty.phrase.PeopleGroup.Kind;
import org.conflictledger.casualty.verb.Subjects;
import org.conflictledger.casualty.verb.ToldMembers;
import org.conflictledger.casualty.verb.VerbRule;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * Adjectives of harm after the people: "left eight soldiers dead and a dozen wounded", "49 were
 * dead", "9 dead, 22 hurt", "two are missing".
 */
public final class AdjectiveRule implements Rule {

  private final CasualtyLexicon lexicon;
  private final ContextLexicon context;

  public AdjectiveRule(CasualtyLexicon lexicon, ContextLexicon context) {
    this.lexicon = lexicon;
    this.context = context;
  }

  @Override
  public Collection<String> telling() {
    return lexicon.adjectiveWords();
  }

  @Override
  public Collection<String> words() {
    return WordSet.union(
        lexicon.adjectives.firstWords(), lexicon.attributes.firstWords(), lexicon.closing);
  }

  @Override
  public boolean begins(Sentence s, int i) {
    int length = lexicon.adjectives.longest(s, i);
    return length > 0 && !idle(s, i, i + length)
        || lexicon.attributes.longest(s, i) > 0
        || lexicon.closing.contains(s.norm(i));
  }

  @Override
  public List<Statement> apply(Chunks chunks) {
    List<Statement> statements = new ArrayList<>();
    Sentence s = chunks.s();
    for (int i = s.body(); i < s.size(); i++) {
      if (lexicon.closing.contains(s.norm(i))) {
        closing(chunks, i).ifPresent(statements::add);
      }
      int length = lexicon.adjectives.longest(s, i);
      if (length > 0) {
        Outcome outcome = lexicon.adjectives.value(s, i, length);
        people(chunks, i, i + length)
            .map(p -> Statement.of("adjective", outcome, p.trigger, p.groups))
            .map(st -> left(chunks, st))
            .ifPresent(statements::add);
      }
    }
    for (PeopleGroup group : chunks.groups()) {
      befallen(chunks, group).ifPresent(statements::add);
    }
    return statements;
  }

  /** "three wounded villagers", "300 slain herders": the harm stands before the noun. */
  private Optional<Statement> befallen(Chunks chunks, PeopleGroup group) {
    Sentence s = chunks.s();
    boolean number = group.kind() == Kind.COUNTED || group.kind() == Kind.ONE;
    for (int i = group.from(); number && !group.definite() && i < group.head(); i++) {
      if (lexicon.attributes.longest(s, i) == 1) {
        Outcome outcome = lexicon.attributes.value(s, i, 1);
        return Optional.of(Statement.of("adjective", outcome, i, List.of(group)).weakly());
      }
    }
    return Optional.empty();
  }

  /** "one child critical": the note ends with the word. */
  private Optional<Statement> closing(Chunks chunks, int at) {
    Sentence s = chunks.s();
    boolean ends = at + 1 >= s.size() || !s.token(at + 1).word();
    return chunks
        .endingAt(at)
        .filter(group -> ends && lexicon.closing.contains(s.norm(at)))
        .filter(group -> group.kind() == Kind.COUNTED || group.kind() == Kind.ELLIPTIC)
        .filter(group -> !group.definite() && !negated(s, group.from()))
        .map(g -> Statement.of("adjective", Outcome.INJURED, at, List.of(g)).weakly());
  }

  /** "most of them women": a kind of the people before. */
  private static boolean ofThem(Sentence s, int from) {
    return s.norm(from - 1).equals("them") || s.norm(from - 1).equals("whom");
  }

  /** "no people were hurt", "not a single civilian was injured". */
  private boolean negated(Sentence s, int from) {
    boolean bound = s.norm(from + 1).equals("fewer") || s.norm(from + 1).equals("less");
    return context.negators.contains(s.norm(from - 1))
        || context.negators.contains(s.norm(from)) && !bound
        || s.norm(from + 1).equals("single") && context.negators.contains(s.norm(from - 1));
  }

  /** "left for dead" is alive; "dead tired", "dead end" are idiom. */
  private boolean idle(Sentence s, int at, int end) {
    return s.norm(at - 1).equals("for")
        || s.norm(at - 1).equals("the")
        || s.norm(at).equals("dead") && end < s.size() && idiomAfter(s, end);
  }

  private static boolean inPlace(Sentence s, PeopleGroup group) {
    return group.kind() == Kind.NAMED && PLACING.contains(s.norm(group.from() - 1));
  }

  private static final Set<String> PLACING = WordSet.of("in", "at", "near", "from", "around");

  /** "200 people will be dead" is what somebody fears. */
  private static final Set<String> AHEAD = WordSet.of("will", "would", "shall");

  private record Found(int trigger, List<PeopleGroup> groups) {}

  private Optional<Found> people(Chunks chunks, int at, int end) {
    Sentence s = chunks.s();
    if (idle(s, at, end)) {
      return Optional.empty();
    }
    int i = at - 1;
    boolean linked = false;
    while (i >= s.body()
        && (lexicon.words.copulas.contains(s.norm(i))
            || lexicon.words.between.contains(s.norm(i))
            || chunks.aside()[i])
        && (chunks.endingAt(i + 1).isEmpty() || chunks.aside()[i] && !chunks.aside()[at])) {
      if (context.negators.contains(s.norm(i))) {
        return Optional.empty();
      }
      linked |= lexicon.words.copulas.contains(s.norm(i));
      i--;
    }
    if (s.norm(i + 1).equals("be") && AHEAD.contains(s.norm(i))) {
      return Optional.empty();
    }
    Optional<PeopleGroup> near = chunks.endingAt(i + 1);
    if (linked && near.filter(group -> inPlace(s, group)).isPresent()) {
      // "25 rebels in Misrata are wounded"
      near = subject(chunks, near.get().from() - 1);
    } else if (near.isEmpty() && linked) {
      near = subject(chunks, i + 1);
    }
    if (near.isEmpty()) {
      near = afterPlace(chunks, at);
    }
    if (near.isEmpty() && !linked) {
      near = complemented(chunks, at, end);
    }
    if (near.isEmpty()
        || near.get().kind() == Kind.DEFINITE
        || !near.get().counted()
        || Subjects.denied(chunks, near.get(), context)) {
      return Optional.empty();
    }
    PeopleGroup found = near.get();
    if (found.kind() == Kind.BARE
        && (!linked && !leftBefore(chunks, found.from()) || ofThem(s, found.from()))) {
      return Optional.empty();
    }
    if (negated(s, found.from())) {
      return Optional.empty();
    }
    boolean corpses = lexicon.bodies.contains(s.norm(found.to() - 1));
    if (corpses && lexicon.adjectives.value(s, at, end - at) == Outcome.INJURED) {
      // "six corpses with gunshot wounds"
      return Optional.empty();
    }
    if (s.norm(at).equals("missing") && s.norm(end).equals("from")) {
      // "missing from the talks"
      return Optional.empty();
    }
    if ((near.get().kind() == Kind.NAMED || near.get().kind() == Kind.ONE)
        && !linked
        && !leftBefore(chunks, near.get().from())
        && !telegraphic(s, near.get(), end)) {
      return Optional.empty();
    }
    return Optional.of(new Found(at, joined(chunks, near.get(), end)));
  }

  /** ", a guardsman missing": a note without verbs. */
  private static boolean telegraphic(Sentence s, PeopleGroup one, int end) {
    String first = s.norm(one.from());
    boolean closes = end >= s.size() || !s.token(end).word() || s.norm(end).equals("and");
    boolean article = first.equals("a") || first.equals("an") || first.equals("another");
    boolean opens =
        one.from() == s.body()
            || !s.token(one.from() - 1).word()
            || s.norm(one.from() - 1).equals("and");
    return article && closes && opens;
  }

  private boolean idiomAfter(Sentence s, int i) {
    return lexicon.words.idioms.contains(s.norm(i));
  }

  /** "49 Armenian servicemen in the town were dead": words between people and copula. */
  private Optional<PeopleGroup> subject(Chunks chunks, int end) {
    Sentence s = chunks.s();
    int low = Math.max(chunks.clauseStart(end), end - 12);
    for (int i = end - 1; i >= low; i--) {
      Optional<PeopleGroup> group = chunks.endingAt(i);
      if (group.isPresent() && group.get().from() >= low) {
        String before = s.norm(group.get().from() - 1);
        if (!Grammar.PREPOSITIONS.contains(before)
            || before.equals("that")
            || before.equals("and")) {
          return group;
        }
      }
      if (Grammar.SAYING.at(s, i)
          || context.negators.contains(s.norm(i))
          || s.norm(i).equals("but")
          || Grammar.PRONOUNS.at(s, i) && !s.norm(i).equals("who")
          || s.norm(i).equals("when")
          || s.norm(i).equals("and")) {
        break;
      }
    }
    return Optional.empty();
  }

  /** "a head constable of the state police dead, eight wounded": a note without verbs. */
  private Optional<PeopleGroup> complemented(Chunks chunks, int at, int end) {
    Sentence s = chunks.s();
    if (end < s.size() && s.token(end).word() && !s.norm(end).equals("and")) {
      return Optional.empty();
    }
    for (int i = at - 1; i >= Math.max(s.body(), at - LONGEST_COMPLEMENT); i--) {
      Optional<PeopleGroup> group = chunks.endingAt(i).filter(PeopleGroup::counted);
      if (s.norm(i).equals("of") && group.filter(g -> g.kind() != Kind.BARE).isPresent()) {
        return group.filter(g -> telegraphic(s, g, end) || g.kind() == Kind.COUNTED);
      }
      if (!s.token(i).word() || Grammar.be(s, i) || !lexicon.verb(s.norm(i)).isEmpty()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static final int LONGEST_COMPLEMENT = 7;

  /** "left 15 people in the town dead". */
  private static Optional<PeopleGroup> afterPlace(Chunks chunks, int at) {
    Sentence s = chunks.s();
    for (int i = at - 1; i >= Math.max(s.body(), at - 8); i--) {
      if (s.norm(i).equals("left") || s.norm(i).equals("leaving") || s.norm(i).equals("leaves")) {
        return chunks.startingAt(i + 1);
      }
      if (s.norm(i).equals(",") || s.norm(i).equals("and")) {
        break;
      }
    }
    return Optional.empty();
  }

  private static boolean leftBefore(Chunks chunks, int from) {
    Sentence s = chunks.s();
    for (int i = from - 1; i >= Math.max(s.body(), from - 14); i--) {
      String norm = s.norm(i);
      if (norm.equals("left")
          || norm.equals("leaving")
          || norm.equals("leaves")
          || norm.equals("shot")) {
        return true;
      }
    }
    return false;
  }

  /**
   * "left 9 fighters and two civilians dead": the groups before, when a verb of leaving governs
   * them.
   */
  private static List<PeopleGroup> joined(Chunks chunks, PeopleGroup last, int end) {
    for (PeopleGroup group : chunks.groups()) {
      if (group.from() >= last.from()) {
        break;
      }
      List<PeopleGroup> list = chunks.list(group, last);
      boolean people = list.get(0).counted() && list.get(0).kind() != Kind.BARE;
      if (list.contains(last) && people && !ToldMembers.hold(chunks, group)) {
        // "9 dead and 22 wounded": an adjective between ends the list, so this one is clean.
        return VerbRule.countedOf(list.subList(0, list.indexOf(last) + 1));
      }
    }
    return List.of(last);
  }

  /** The cause before "left". */
  private static Statement left(Chunks chunks, Statement statement) {
    Sentence s = chunks.s();
    int first = statement.victims().get(0).from();
    for (int i = first - 1; i >= Math.max(s.body(), first - 14); i--) {
      String norm = s.norm(i);
      if (norm.equals("left") || norm.equals("leaving") || norm.equals("shot")) {
        return statement.by(Math.max(chunks.clauseStart(i), s.body()), i);
      }
    }
    return statement;
  }
}
