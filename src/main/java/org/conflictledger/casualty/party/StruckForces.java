package org.conflictledger.casualty.party;

import java.util.Optional;
import org.conflictledger.actor.ActorMap;
import org.conflictledger.actor.ActorSpan;
import org.conflictledger.actor.ResolvedActor;
import org.conflictledger.actor.VictimCategory;
import org.conflictledger.casualty.draft.Draft;
import org.conflictledger.casualty.lexicon.Grammar;
import org.conflictledger.casualty.phrase.PeopleGroup.Kind;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * "Troops engaged a group of insurgents, killing four": a bare number behind an attack on armed
 * people is of these.
 */
final class StruckForces {

  /** So far behind its verb an object may begin: "a large gathering of". */
  static final int FARTHEST_OBJECT = 8;

  private final ActorMap actors;
  private final PartyLexicon lexicon;

  StruckForces(ActorMap actors, PartyLexicon lexicon) {
    this.actors = actors;
    this.lexicon = lexicon;
  }

  /** The armed people whom the attack before a result was made on. */
  Optional<ResolvedActor> of(Sentence s, Draft draft, String country) {
    if (draft.group().kind() != Kind.ELLIPTIC || !draft.statement().rule().equals("result")) {
      return Optional.empty();
    }
    int trigger = draft.statement().trigger();
    for (int verb = trigger - 1; verb >= s.body(); verb--) {
      if (lexicon.attacking.at(s, verb)) {
        return on(s, verb, trigger, country);
      }
    }
    return Optional.empty();
  }

  private Optional<ResolvedActor> on(Sentence s, int verb, int trigger, String country) {
    int fire = FIRE.at(s, verb + 1) ? verb + 2 : verb + 1;
    int from = DIRECTIONS.at(s, fire) ? fire + 1 : fire;
    return actors.spans(s).stream()
        .filter(span -> span.from() >= from && span.to() < trigger)
        .findFirst()
        .filter(span -> leads(s, from, span.from()) && whole(s, span))
        .map(span -> actors.resolve(s, span, country))
        .filter(found -> armed(found.category()));
  }

  private static final WordSet DIRECTIONS = WordSet.of("on", "upon", "at", "with", "into");

  private static final WordSet FIRE = WordSet.of("fire", "up");

  /** "a large gathering of": nothing but what belongs to the phrase. */
  static boolean leads(Sentence s, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean of = s.norm(i).equals("of");
      if (!s.token(i).word()
          || Grammar.PREPOSITIONS.at(s, i) && !of
          || Grammar.CONJUNCTIONS.at(s, i)) {
        return false;
      }
    }
    return to - from <= FARTHEST_OBJECT;
  }

  /** Whether they, or what they hold or ride in, were attacked, and nobody else beside them. */
  private boolean whole(Sentence s, ActorSpan span) {
    int to = span.to();
    while (lexicon.held.at(s, to)) {
      to++;
    }
    return !Grammar.CONJUNCTIONS.at(s, to)
        && (!s.token(to).word()
            || Grammar.PREPOSITIONS.at(s, to)
            || Grammar.ADVERBS.at(s, to)
            || WHEN.at(s, to)
            || s.norm(to).endsWith("ing")
            || s.norm(to).endsWith("day"));
  }

  private static final WordSet WHEN = WordSet.of("late", "early", "overnight", "last", "this");

  private static boolean armed(VictimCategory category) {
    return category == VictimCategory.COMBATANT || category == VictimCategory.SECURITY;
  }
}
