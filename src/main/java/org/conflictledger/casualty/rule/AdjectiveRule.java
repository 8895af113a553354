package org.conflictledger.casualty.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.conflictledger.casualty.context.ContextLexicon;
import org.conflictledger.casualty.draft.Rule;
import org.conflictledger.casualty.draft.Statement;
import org.conflictledger.casualty.lexicon.CasualtyLexicon;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.mention.Outcome;
import org.conflictledger.casualty.mention.Scope;
import org.conflictledger.casualty.phrase.Chunks;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.casualty.phrase.PeopleGroup.Kind;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * Adjectives of harm after the people: "left eight soldiers dead and a dozen wounded", "49 were
 * dead", "9 dead, 22 hurt", "two are missing".
 */
public final class AdjectiveRule implements Rule {

  private final CasualtyLexicon lexicon;
  private final AdjectiveSubjects subjects;

  public AdjectiveRule(CasualtyLexicon lexicon, ContextLexicon context) {
    this.lexicon = lexicon;
    subjects = new AdjectiveSubjects(lexicon, context);
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
      if (length == 0 || idle(s, i, i + length)) {
        continue;
      }
      List<PeopleGroup> people = subjects.of(chunks, i, i + length);
      if (!people.isEmpty() && !diedThere(s, people.get(0), i)) {
        Outcome outcome = lexicon.adjectives.value(s, i, length);
        Statement told = left(chunks, Statement.of("adjective", outcome, i, people));
        statements.add(ofThose(s, people, i) ? told.with(Scope.PART) : told);
      }
    }
    for (PeopleGroup group : chunks.groups()) {
      befallen(chunks, group).ifPresent(statements::add);
    }
    return statements;
  }

  /** "Three of those injured are critical": some of a number told before. */
  private static boolean ofThose(Sentence s, List<PeopleGroup> people, int at) {
    PeopleGroup some = people.get(0);
    return people.size() == 1
        && some.to() == at
        && s.norm(at - 1).equals("those")
        && s.norm(at - 2).equals("of")
        && at - 2 > some.from();
  }

  /** "57 died at the scene and four in hospital": where they died, and not how they are. */
  private static boolean diedThere(Sentence s, PeopleGroup group, int at) {
    boolean bare =
        s.norm(at).equals("in")
            && group.to() == at
            && group.kind() == Kind.ELLIPTIC
            && (s.norm(group.from() - 1).equals("and")
                || group.additive() && s.norm(group.from() - 1).equals(","));
    for (int i = group.from() - 2; bare && i >= Math.max(s.body(), group.from() - 8); i--) {
      if (s.norm(i).equals("died")) {
        return Grammar.PREPOSITIONS.at(s, i + 1);
      }
    }
    return false;
  }

  /** "three wounded villagers", "300 slain herders": the harm stands before the noun. */
  private Optional<Statement> befallen(Chunks chunks, PeopleGroup group) {
    Sentence s = chunks.s();
    boolean number = group.kind() == Kind.COUNTED || group.kind() == Kind.ONE;
    for (int i = group.from(); number && !group.definite() && i < group.head(); i++) {
      if (s.norm(i).equals("dead")) {
        return Optional.of(Statement.of("adjective", Outcome.KILLED, i, List.of(group)).weakly());
      }
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
        .filter(group -> !group.definite() && !subjects.negated(s, group.from()))
        .map(g -> Statement.of("adjective", Outcome.INJURED, at, List.of(g)).weakly());
  }

  /** "left for dead" is alive; "dead tired", "dead end" are idiom. */
  private boolean idle(Sentence s, int at, int end) {
    return s.norm(at - 1).equals("for")
        || s.norm(at - 1).equals("the")
        || s.norm(at).equals("dead") && end < s.size() && idiomAfter(s, end);
  }

  private boolean idiomAfter(Sentence s, int i) {
    return lexicon.words.idioms.contains(s.norm(i));
  }

  /** The cause before "left". */
  private static Statement left(Chunks chunks, Statement statement) {
    Sentence s = chunks.s();
    int first = statement.victims().get(0).from();
    for (int i = first - 1; i >= Math.max(s.body(), first - 14); i--) {
      String norm = s.norm(i);
      if (norm.equals(";") || norm.equals("shot") && Grammar.be(s, i - 1)) {
        // "Twelve people, two officers among them, were shot dead; four are in hospital."
        return statement;
      }
      if (norm.equals("left") || norm.equals("leaving") || norm.equals("shot")) {
        if (s.norm(i - 1).equals("which")) {
          // "were among those killed in the blast, which left 11 dead": the blast did.
          return statement;
        }
        return statement.by(Math.max(chunks.clauseStart(i), s.body()), i);
      }
    }
    return statement;
  }
}
