package org.conflictledger.casualty.party;

import java.util.Optional;
import org.conflictledger.actor.Actor;
import org.conflictledger.actor.ActorMap;
import org.conflictledger.actor.ActorSpan;
import org.conflictledger.actor.ActorSpan.Kind;
import org.conflictledger.actor.ActorType;
import org.conflictledger.actor.ResolvedActor;
import org.conflictledger.actor.ResolvedActor.Ground;
import org.conflictledger.actor.VictimCategory;
import org.conflictledger.casualty.draft.Draft;
import org.conflictledger.casualty.phrase.PeopleGroup;
import org.conflictledger.text.Sentence;
import org.conflictledger.text.WordSet;

/**
 * People of rank in an armed group, by title or name: they are its own, whatever they are called.
 */
final class Commanders {

  /** "the head of the armed wing of": so far may a rank stand from its group. */
  private static final int FARTHEST = 6;

  private static final int LONGEST_APPOSITION = 12;

  private static final WordSet OFFICERS =
      WordSet.of("official", "officials", "spokesman", "spokesperson", "spokeswoman");

  private static final WordSet RANKS = WordSet.listed(Commanders.class, "ranks");

  private final ActorMap actors;

  Commanders(ActorMap actors) {
    this.actors = actors;
  }

  /** Whose officer or leader a noun or a name speaks of. */
  Optional<ResolvedActor> of(Sentence s, PeopleGroup noun, String country) {
    return byName(s, noun).or(() -> office(s, noun, country)).or(() -> apposed(s, noun, country));
  }

  /** "a senior M23 official", "Taliban leader Mullah Ahmad" */
  private Optional<ResolvedActor> office(Sentence s, PeopleGroup noun, String country) {
    return actors.spans(s).stream()
        .filter(span -> armed(span) && span.to() > noun.from() && span.to() < noun.to())
        .filter(span -> ranked(s, span, noun.to()))
        .map(span -> actors.resolve(s, span, country))
        .filter(found -> found.actor().type() != ActorType.STATE)
        .findFirst();
  }

  /** "A Houthi commander and six of his bodyguards": his men are of the same group. */
  Optional<ResolvedActor> retinue(Sentence s, Draft draft, String country) {
    PeopleGroup men = draft.group();
    boolean his =
        s.holds(men.from(), men.to(), OWN) && s.holds(Math.max(0, men.head()), men.to(), RETINUE);
    return his
        ? draft.statement().victims().stream()
            .filter(leader -> leader.to() <= men.from())
            .flatMap(leader -> whose(s, leader, country).stream())
            .filter(found -> found.actor().named())
            .filter(
                found ->
                    found.category() == VictimCategory.COMBATANT
                        || found.category() == VictimCategory.SECURITY)
            .findFirst()
        : Optional.empty();
  }

  private Optional<ResolvedActor> whose(Sentence s, PeopleGroup leader, String country) {
    boolean of = s.norm(leader.to()).equals("of");
    return of(s, leader, country)
        .or(
            () ->
                actors
                    .at(s, leader.from(), of ? leader.to() + FARTHEST : leader.to(), country)
                    .map(
                        found ->
                            new ResolvedActor(
                                found.actor(),
                                found.category() == VictimCategory.UNKNOWN
                                    ? leader.category()
                                    : found.category(),
                                found.text(),
                                found.ground())));
  }

  private static final WordSet OWN = WordSet.of("his", "her", "their");

  private static final WordSet RETINUE = WordSet.listed(Commanders.class, "retinue");

  /** "M23 spokesman Paul Ilunga", "Taliban leader Mullah Ahmad": at most two words on. */
  private boolean ranked(Sentence s, ActorSpan span, int end) {
    int to = Math.min(end, span.to() + 3);
    return s.holds(span.to(), to, OFFICERS) || ranks(span) && s.holds(span.nameTo(), to, RANKS);
  }

  /** Whether the rank of somebody tells that he bears arms: peoples and causes have leaders too. */
  private boolean ranks(ActorSpan span) {
    return !actors.isPeople(span)
        && span.noun().flatMap(noun -> noun.tag()).filter("separatist"::equals).isEmpty();
  }

  private static boolean armed(ActorSpan span) {
    return span.kind() == Kind.NAMED
        || span.kind() == Kind.GENERIC
            && span.noun().filter(n -> n.category() == VictimCategory.COMBATANT).isPresent();
  }

  /** "Joseph Mbala, the leader of the Front,", "Ali Hasan, a senior Houthi commander,". */
  private Optional<ResolvedActor> apposed(Sentence s, PeopleGroup name, String country) {
    if (name.kind() != PeopleGroup.Kind.NAMED || !s.norm(name.to()).equals(",")) {
      return Optional.empty();
    }
    int from = name.to() + 1;
    int to = from;
    while (to < s.size() && to < from + LONGEST_APPOSITION && s.token(to).word()) {
      to++;
    }
    int end = to;
    return actors.spans(s).stream()
        .filter(span -> span.kind() == Kind.NAMED && span.from() >= from && span.to() <= end)
        .filter(this::ranks)
        .filter(span -> ranked(s, span, end) || rankOf(s, from, span.from()))
        .map(span -> actors.resolve(s, span, country))
        .filter(found -> found.actor().named() && found.actor().type() != ActorType.STATE)
        .findFirst();
  }

  /** "leader of the": the rank stands before its group, and nothing but "of" binds them. */
  private static boolean rankOf(Sentence s, int from, int to) {
    int of = s.norm(to - 1).equals("the") ? to - 2 : to - 1;
    return s.norm(of).equals("of") && s.holds(Math.max(from, of - FARTHEST), of, RANKS);
  }

  /** "Jonas Savimbi": a leader whom the catalogue knows. */
  private Optional<ResolvedActor> byName(Sentence s, PeopleGroup name) {
    Optional<Actor> leads = actors.leaderOf(s, name.from(), name.to());
    return leads.map(
        actor ->
            new ResolvedActor(
                actor, VictimCategory.COMBATANT, s.slice(name.from(), name.to()), Ground.NAMED));
  }
}
