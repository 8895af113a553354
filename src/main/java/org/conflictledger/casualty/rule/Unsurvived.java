package org.conflictledger.casualty.rule;

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
import org.conflictledger.casualty.phrase.PeopleGroup.Kind;
import org.conflictledger.casualty.verb.Subjects;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * Harm told by denying that people lived on or were met with again: "did not survive", "have not
 * been seen since".
 */
final class Unsurvived {

  private final CasualtyLexicon lexicon;
  private final ContextLexicon context;
  private final Subjects subjects;

  Unsurvived(CasualtyLexicon lexicon, ContextLexicon context, Subjects subjects) {
    this.lexicon = lexicon;
    this.context = context;
    this.subjects = subjects;
  }

  /** What the word for living on at a token, or for being seen, tells. */
  Optional<Statement> at(Chunks chunks, int i) {
    if (lexicon.survivals.end(chunks.s(), i) >= 0) {
      return denied(chunks, i, Outcome.KILLED);
    }
    return lexicon.sightings.end(chunks.s(), i) >= 0
        ? denied(chunks, i, Outcome.MISSING)
        : Optional.empty();
  }

  /** "was shot four times and did not survive", "have not been seen since". */
  private Optional<Statement> denied(Chunks chunks, int at, Outcome outcome) {
    Sentence s = chunks.s();
    int start = at - 1;
    boolean negated = false;
    while (start > s.body()
        && (Grammar.DO.at(s, start)
            || Grammar.HAVE.at(s, start)
            || Grammar.BE.at(s, start)
            || s.norm(start).equals("could")
            || s.norm(start).equals("to")
            || s.norm(start).equals("failed")
            || Grammar.ADVERBS.at(s, start) && !s.norm(start).equals("and")
            || context.negators.contains(s.norm(start)))) {
      boolean none = s.norm(start).equals("none") || s.norm(start).equals("neither");
      if (none) {
        return nobody(chunks, start, at, outcome);
      }
      negated |= context.negators.contains(s.norm(start)) || s.norm(start).equals("failed");
      start--;
    }
    Optional<Statement> none =
        outcome == Outcome.KILLED ? noneOf(chunks, start + 1, at) : Optional.empty();
    if (none.isPresent()) {
      return none;
    }
    boolean relative = s.norm(start).equals("that") || s.norm(start).equals("which");
    if (!negated
        || chunks.holding(start + 1).isPresent()
        || relative && chunks.endingAt(start).isEmpty()
        || outcome == Outcome.MISSING && inView(s, lexicon.sightings.end(s, at))) {
      return Optional.empty();
    }
    List<PeopleGroup> victims = subjects.before(chunks, start + 1, false);
    return victims.isEmpty()
        ? Optional.empty()
        : Optional.of(Statement.of("suffered", outcome, at, victims));
  }

  /** "None of the five hostages survived". */
  private Optional<Statement> noneOf(Chunks chunks, int verb, int at) {
    Sentence s = chunks.s();
    for (PeopleGroup group : chunks.groups()) {
      boolean near = group.to() <= verb && verb - group.to() <= FARTHEST;
      boolean several = group.counted() && group.count().orElseThrow().best() > 1;
      int none = group.from() - (s.norm(group.from() - 1).equals("the") ? 3 : 2);
      boolean of = s.norm(none + 1).equals("of") && context.negators.contains(s.norm(none));
      if (near && several && of) {
        return Optional.of(Statement.of("suffered", Outcome.KILLED, at, List.of(group)));
      }
    }
    return Optional.empty();
  }

  /** Words between people and the verb: "at the post". */
  private static final int FARTHEST = 6;

  /** "not been seen on television", "in public": keeps away from the cameras. */
  private static boolean inView(Sentence s, int end) {
    return (s.norm(end).equals("on") || s.norm(end).equals("in"))
        && s.holds(end + 1, end + 4, VIEWS);
  }

  private static final Set<String> VIEWS =
      WordSet.of("television", "tv", "air", "camera", "public", "person");

  /** "Six gunmen got in and none came out alive": all who were counted before. */
  private static Optional<Statement> nobody(Chunks chunks, int none, int at, Outcome outcome) {
    Optional<PeopleGroup> all = Optional.empty();
    for (PeopleGroup group : chunks.groups()) {
      boolean several = group.counted() && group.count().orElseThrow().best() > 1;
      if (group.to() <= none && several && group.kind() != Kind.BARE) {
        all = Optional.of(group);
      }
    }
    return all.map(group -> Statement.of("suffered", outcome, at, List.of(group)));
  }
}
