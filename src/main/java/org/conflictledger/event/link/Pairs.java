package org.conflictledger.event.link;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conflictledger.actor.Actor;
import org.conflictledger.actor.ActorType;
import org.conflictledger.casualty.mention.CasualtyMention.Basis;
import org.conflictledger.event.estimate.Share;
import org.conflictledger.event.incident.Incident;

/** The two parties that fought each other in an event, by whom they harmed. */
final class Pairs {

  private Pairs() {}

  /** The two parties that harmed each other most, else the two named as fighting. */
  static Optional<EventSides> of(List<Incident> incidents, List<Share> shares) {
    Map<String, EventSides> pairs = new LinkedHashMap<>();
    Map<String, Long> weights = new LinkedHashMap<>();
    for (Share share : shares) {
      if (share.perpetrator().named()
          && share.victim().named()
          && !EventSides.same(share.perpetrator(), share.victim())) {
        // Sides that a text names outweigh those that are inferred.
        long weight = share.number().best() * (share.basis() == Basis.STATED ? 4 : 2) + 2;
        add(EventSides.ordered(share.perpetrator(), share.victim()), weight, pairs, weights);
      }
      Optional<Actor> other = otherPeople(share, incidents);
      if (other.isPresent()) {
        long weight = share.number().best() * 4 + 2;
        add(EventSides.ordered(share.perpetrator(), other.get()), weight, pairs, weights);
      }
    }
    List<Share> gangs = shares.stream().filter(Pairs::ofGang).toList();
    List<Actor> fell = gangs.stream().map(Share::victim).distinct().toList();
    if (fell.size() == 2) {
      // "Nine of the dead were of one cartel and five of the other": they shot each other.
      long weight = gangs.stream().mapToLong(share -> 3 * share.number().best()).sum();
      add(EventSides.ordered(fell.get(0), fell.get(1)), weight, pairs, weights);
    }
    for (Incident incident : incidents) {
      List<Actor> named = incident.sides();
      if (named.size() >= 2) {
        Actor one = named.get(0);
        Actor other = named.get(1);
        add(ofThird(one, other, shares).orElse(EventSides.ordered(one, other)), 1, pairs, weights);
      }
    }
    return pairs.keySet().stream()
        .min(
            Comparator.comparing((String key) -> -weights.get(key))
                .thenComparing(Comparator.naturalOrder()))
        .map(pairs::get);
  }

  /**
   * Fighters of a third party alone fell, whatever fight the article tells of elsewhere: they and
   * the state that fights it fought each other.
   */
  private static Optional<EventSides> ofThird(Actor one, Actor other, List<Share> shares) {
    List<Actor> fell =
        shares.stream().filter(EventSides::fighter).map(Share::victim).distinct().toList();
    boolean third =
        fell.size() == 1
            && fell.get(0).named()
            && fell.get(0).type() != ActorType.STATE
            && !EventSides.same(fell.get(0), one)
            && !EventSides.same(fell.get(0), other);
    Actor state = one.type() == ActorType.STATE ? one : other;
    return third && state.type() == ActorType.STATE
        ? Optional.of(EventSides.ordered(state, fell.get(0)))
        : Optional.empty();
  }

  /** Whether fighters of no state fell, and nobody is said to have killed them. */
  private static boolean ofGang(Share share) {
    ActorType type = share.victim().type();
    return (type == ActorType.CRIMINAL || type == ActorType.COMMUNAL)
        && share.basis() != Basis.STATED
        && EventSides.fighter(share);
  }

  /** Of two peoples that fight, the one whose people the other harmed without naming them. */
  private static Optional<Actor> otherPeople(Share share, List<Incident> incidents) {
    Actor one = share.perpetrator();
    boolean nameless = !share.victim().named() || share.victim().equals(Actor.CIVILIANS);
    return nameless ? EventSides.otherPeople(one, incidents) : Optional.empty();
  }

  private static void add(
      EventSides pair, long weight, Map<String, EventSides> pairs, Map<String, Long> weights) {
    String key = pair.a().id() + "\t" + pair.b().id();
    pairs.putIfAbsent(key, pair);
    weights.merge(key, weight, Long::sum);
  }
}
