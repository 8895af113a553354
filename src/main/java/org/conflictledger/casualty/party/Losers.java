package org.conflictledger.casualty.party;

import java.util.Optional;
import org.conflictledger.actor.ActorMap;
import org.conflictledger.actor.ActorSpan;
import org.conflictledger.actor.ResolvedActor;
import org.conflictledger.actor.VictimCategory;
import org.conflictledger.casualty.draft.Draft;
import org.conflictledger.casualty.draft.Gaps;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.lexicon.LossWords;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.SmallNumbers;
import org.conflictledger.text.WordSet;

/**
 * Whose losses a bare number is: "the army had two dead and seven wounded, the rebels 38 dead",
 * "suffered 15 casualties".
 */
final class Losers {

  private static final WordSet MEN = WordSet.of("men", "man");

  /** So far before a number its verb may stand: "had five dead, 17 wounded and three missing". */
  private static final int FARTHEST = 14;

  private final ActorMap actors;

  Losers(ActorMap actors) {
    this.actors = actors;
  }

  /** The armed party that a number of nobody in particular was lost by. */
  Optional<ResolvedActor> of(Sentence s, Draft draft, String country) {
    PeopleGroup group = draft.group();
    boolean bare =
        group.head() < 0
            || LossWords.LOST.at(s, group.head())
            || MEN.at(s, group.head())
                && (LossWords.LOST.at(s, group.to()) || draft.statement().rule().equals("lost"));
    if (!bare || group.definite()) {
      return Optional.empty();
    }
    Optional<ResolvedActor> raised = raised(s, group, country);
    if (raised.isPresent()) {
      return raised;
    }
    for (int i = group.from() - 1; i >= Math.max(s.body(), group.from() - FARTHEST); i--) {
      if (losing(s, i)) {
        boolean lost = counted(s, group) || s.norm(i).equals("lost");
        return lost ? endingAt(s, subject(s, i), country) : Optional.empty();
      }
      if (LossWords.LOSSES.at(s, i) && i < group.from() - 1) {
        boolean own = Grammar.POSSESSIVES.at(s, i - 1) && LossWords.figuring(s, i - 2);
        int side = s.norm(i - 1).equals("'s") ? i - 1 : i;
        Optional<ResolvedActor> owner = endingAt(s, own ? i - 2 : side, country);
        if (owner.isPresent()) {
          return owner;
        }
      }
      Optional<ActorSpan> other = span(s, i + 1);
      if (other.isPresent()) {
        boolean told = ofLosses(s, other.get().from()) || gapped(s, draft, i + 1);
        return told ? resolved(s, other.get(), country) : Optional.empty();
      }
      if (!between(s, i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "to 12 the army's losses", "to 12 the losses of the army". */
  private Optional<ResolvedActor> raised(Sentence s, PeopleGroup group, String country) {
    for (int i = group.to() + 1; i < Math.min(s.size(), group.to() + RAISED); i++) {
      if (LossWords.LOSSES.at(s, i)) {
        Optional<ResolvedActor> owner =
            endingAt(s, s.norm(i - 1).equals("'s") ? i - 1 : i, country);
        return owner.isPresent() || !s.norm(i + 1).equals("of")
            ? owner
            : startingAt(s, s.norm(i + 2).equals("the") ? i + 3 : i + 2, country);
      }
    }
    return Optional.empty();
  }

  private static final int RAISED = 6;

  /** "12 dead", "12 were" no longer. */
  private static boolean counted(Sentence s, PeopleGroup group) {
    return LossWords.LOST.at(s, group.to()) || LossWords.LOST.at(s, group.to() - 1);
  }

  /** Words of the list of those lost, right before the number. */
  private static boolean between(Sentence s, int i) {
    return LossWords.LOST.at(s, i)
        || LossWords.figuring(s, i)
        || s.token(i).digits()
        || s.norm(i).equals("and")
        || s.norm(i).equals(",")
        || NUMBERS.at(s, i);
  }

  private static final WordSet NUMBERS =
      WordSet.union(
          SmallNumbers.TO_TWELVE,
          WordSet.of(
              "thirteen",
              "fourteen",
              "fifteen",
              "sixteen",
              "seventeen",
              "eighteen",
              "nineteen",
              "twenty",
              "thirty",
              "forty",
              "fifty",
              "several",
              "some",
              "about",
              "at",
              "least",
              "more",
              "than",
              "over",
              "dozens",
              "dozen",
              "a",
              "approximately",
              "around",
              "only",
              "just",
              "men",
              "including",
              "("));

  /** Index after the subject of a verb: "the army has also suffered". */
  private static int subject(Sentence s, int verb) {
    int i = verb;
    while (i > s.body() && (Grammar.HAVE.at(s, i - 1) || Grammar.ADVERBS.at(s, i - 1))) {
      i--;
    }
    return s.norm(i - 1).equals("which") || s.norm(i - 1).equals("who") ? i - 1 : i;
  }

  /** "and the rebels 38 dead": a verb of losing stands before, and no other does between. */
  private static boolean gapped(Sentence s, Draft draft, int to) {
    boolean told = counted(s, draft.group()) || draft.statement().rule().equals(Gaps.RULE);
    if (!told) {
      return false;
    }
    for (int i = to - 1; i >= s.body(); i--) {
      if (losing(s, i)) {
        return true;
      }
      if (Grammar.BE.at(s, i) || Grammar.SAYING.at(s, i)) {
        return false;
      }
    }
    return false;
  }

  /** "the army had": a verb of losing, but not where losses "have risen". */
  private static boolean losing(Sentence s, int i) {
    return LossWords.LOSING.at(s, i) && !(Grammar.HAVE.at(s, i) && LossWords.figuring(s, i + 1));
  }

  /** "losses of the army": whether a party is named as who had them. */
  private static boolean ofLosses(Sentence s, int party) {
    int of = s.norm(party - 1).equals("the") ? party - 2 : party - 1;
    return s.norm(of).equals("of")
        && (LossWords.LOSSES.at(s, of - 1) || s.norm(of - 1).equals("those"));
  }

  private Optional<ResolvedActor> endingAt(Sentence s, int to, String country) {
    return span(s, to).flatMap(span -> resolved(s, span, country));
  }

  private Optional<ResolvedActor> startingAt(Sentence s, int from, String country) {
    return actors.spans(s).stream()
        .filter(span -> span.from() == from)
        .findFirst()
        .flatMap(span -> resolved(s, span, country));
  }

  private static final WordSet ENEMY = WordSet.of("enemy", "enemies");

  private Optional<ActorSpan> span(Sentence s, int to) {
    return actors.spans(s).stream().filter(span -> span.to() == to).findFirst();
  }

  private Optional<ResolvedActor> resolved(Sentence s, ActorSpan span, String country) {
    int before = s.norm(span.from() - 1).equals("the") ? span.from() - 2 : span.from() - 1;
    boolean both = s.norm(before).equals("and") && span(s, before).isPresent();
    if (both || ENEMY.at(s, span.to() - 1)) {
      // "the army and the rebels suffered 20 casualties"; the enemy is whose the speaker says.
      return Optional.empty();
    }
    return Optional.of(actors.resolve(s, span, country)).filter(found -> armed(found.category()));
  }

  private static boolean armed(VictimCategory category) {
    return category == VictimCategory.COMBATANT || category == VictimCategory.SECURITY;
  }
}
